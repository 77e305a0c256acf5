/** Makes sure that a change is based on what is stored. */
import { AppError } from '../../shared/errors.ts';

/** Throws PRECONDITION when no version was sent. */
export function requireSentVersion(noun: string, sent: number | undefined): void {
  if (sent !== undefined) return;
  throw new AppError(
    'PRECONDITION',
    `Say which version of the ${noun} you change: send If-Match with the ETag you read.`,
  );
}

/** Throws CONFLICT, naming the stored version, when another one was sent. */
export function requireCurrentVersion(noun: string, stored: number, sent: number | undefined): void {
  if (sent === undefined || sent === stored) return;
  throw new AppError(
    'CONFLICT',
    `This ${noun} is at version ${stored} now, not at ${sent}: read it again and repeat your change on that.`,
  );
}
