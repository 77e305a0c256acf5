/** How a command of this folder ends when it cannot go on: the advice for an expected failure, the trace for a bug. */
import { AppError } from '../../shared/errors.ts';

/** Prints the failure and ends the process with exit code 1. */
export function failWith(error: unknown): never {
  if (error instanceof AppError) console.error(`\n${error.message}`);
  else console.error(error);
  process.exit(1);
}
