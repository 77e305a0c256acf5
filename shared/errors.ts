/** The closed set of errors: thrown anywhere, translated once into problem+json by functions/api/problem.ts. */

/** Every code an error may carry; the HTTP status of each stands in functions/api/problem.ts. */
export type ErrorCode =
  | 'VALIDATION'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'PRECONDITION'
  | 'LIMIT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/**
 * One field that is wrong: `path` as in `requirements.2.ask.codes.0`, and an English sentence saying what would be right.
 * `code` and `values` say the same to programs, and in other languages through shared/issues/say.ts.
 */
export interface FieldIssue {
  readonly path: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly values?: Readonly<Record<string, string | number | readonly string[]>> | undefined;
}

/** An expected failure. `message` is shown to the client, so it names no internals and no confidential text. */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly issues: readonly FieldIssue[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
