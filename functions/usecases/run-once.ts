/** Does a change once for each Idempotency-Key, however often the request comes. */
import { AppError } from '../../shared/errors.ts';
import type { Ctx } from '../context.ts';
import { ReceiptExists, type StoredReceipt } from '../ports/receipt.ts';

/** What the change produced, now or (`replayed`) the first time. */
export interface Outcome<T> {
  readonly result: T;
  readonly replayed: boolean;
}

async function found({ receipt, deps }: Ctx): Promise<StoredReceipt | undefined> {
  if (!receipt) return undefined;
  const stored = await deps.receipts.find(receipt.principal, receipt.key);
  if (stored && stored.requestHash !== receipt.requestHash) {
    throw new AppError('CONFLICT', 'This Idempotency-Key was used for another request; take a new one.', [
      { path: 'Idempotency-Key', message: 'already used for another request' },
    ]);
  }
  return stored;
}

/** Whether the twin of this request may have been first: its receipt, or the state that it left behind. */
const mayBeTwin = (error: unknown): boolean =>
  error instanceof ReceiptExists ||
  (error instanceof AppError && (error.code === 'CONFLICT' || error.code === 'PRECONDITION'));

/**
 * Runs `change` unless its receipt is there; of two at the same time one changes and both answer alike.
 * `T` is the entity the repositories keep with the receipt. Throws CONFLICT when the key stands for another request.
 */
export async function runOnce<T>(ctx: Ctx, change: () => Promise<T>): Promise<Outcome<T>> {
  const before = await found(ctx);
  if (before) return { result: before.result as T, replayed: true };
  try {
    return { result: await change(), replayed: false };
  } catch (error) {
    const stored = ctx.receipt && mayBeTwin(error) ? await found(ctx) : undefined;
    if (!stored) throw error;
    return { result: stored.result as T, replayed: true };
  }
}
