/** Turns what the SDK throws into the closed set of errors. */
import { AppError } from '../../../shared/errors.ts';
import { ReceiptExists } from '../../ports/receipt.ts';

const BUSY = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'ThrottledException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'AbortError',
  'NetworkingError',
]);
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

/** The engine says it in words only; its sizes are 400 kB an item and 4 MB a transaction. */
const TOO_LARGE = /item size|transaction(al)? (item|request).*size|collection size limit/i;

const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined);

/** What the ports promise stays as it is; throttling and lost connections become UNAVAILABLE, what is too large VALIDATION, the rest INTERNAL. */
export function translated(error: unknown): AppError | ReceiptExists {
  if (error instanceof AppError || error instanceof ReceiptExists) return error;
  if (!(error instanceof Error)) return new AppError('INTERNAL', 'The store failed.', [], { cause: error });
  const options = { cause: error };
  if (BUSY.has(error.name) || UNREACHABLE.has(String(codeOf(error)))) {
    return new AppError(
      'UNAVAILABLE',
      'The store does not answer at the moment; try again in a little while.',
      [],
      options,
    );
  }
  if (TOO_LARGE.test(error.message)) return new AppError('VALIDATION', TOO_LARGE_MESSAGE, [], options);
  return new AppError('INTERNAL', 'The store failed.', [], options);
}

/** What a client is told whose entity the engine cannot hold. */
export const TOO_LARGE_MESSAGE = 'This is too large to be stored: shorten the texts (400 kB at most, all together).';

/** Does `work`, any failure of it translated. */
export async function translating<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
}
