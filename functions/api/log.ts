/** What of an error may be logged: never a body, a token or a listing's text. */
import { AppError } from '../../shared/errors.ts';

/** The one method of a logger that the API calls; the Powertools logger has it. */
export interface Log {
  error(message: string, extra: Record<string, unknown>): void;
}

/** Messages of these never quote what someone wrote; those of the engines' clients and of parsers may. */
const QUOTES_NOTHING = [TypeError, RangeError, ReferenceError, AppError];
const DEPTH = 3;

/** Name, place in the code and, where it is safe, the message; the same of its causes. */
export function logged(error: unknown, depth = DEPTH): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
  return {
    error: error.name,
    ...(code && { code }),
    ...(status && { status }),
    ...(QUOTES_NOTHING.some((kind) => error instanceof kind) && { message: error.message }),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause !== undefined && depth > 0 && { cause: logged(error.cause, depth - 1) }),
  };
}
