/** What OpenSearch and its client throw, as the errors of the system. */
import { errors } from '@opensearch-project/opensearch';
import { AppError } from '../../../shared/errors.ts';

/** Answers that mean "later": too many requests, overloaded, shards not there yet, a proxy in between. */
const LATER = new Set([408, 429, 502, 503, 504]);

/** Whether the same request may well succeed later: the engine was not reached, too slow, or overloaded. */
export function isTransient(error: unknown): boolean {
  if (error instanceof errors.ResponseError) return LATER.has(error.statusCode);
  return (
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.NoLivingConnectionsError ||
    // A body cut short by an engine that went down.
    error instanceof errors.DeserializationError
  );
}

/** UNAVAILABLE for what passes, INTERNAL for the rest; an AppError stays as it is. The engine's words stay in the cause. */
export function translateError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return isTransient(error)
    ? new AppError('UNAVAILABLE', 'The search index does not answer right now.', [], { cause: error })
    : new AppError('INTERNAL', 'The search index refused the request.', [], { cause: error });
}

/** Awaits `request`, throwing what {@link translateError} makes of its failure. */
export async function translated<T>(request: PromiseLike<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw translateError(error);
  }
}
