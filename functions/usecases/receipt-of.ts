/** The receipt to keep with a change. */
import type { Ctx } from '../context.ts';
import type { ReceiptToStore } from '../ports/receipt.ts';

/** With the HTTP status that a replay answers again; undefined when the request carried no Idempotency-Key. */
export const receiptOf = ({ receipt }: Ctx, status: number): ReceiptToStore | undefined =>
  receipt && { ...receipt, status };
