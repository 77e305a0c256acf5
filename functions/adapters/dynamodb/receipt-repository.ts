/** Receipts in the table: written in the transaction they are for, found again for 24 hours. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { ReceiptExists, type ReceiptRepository, type ReceiptToStore } from '../../ports/receipt.ts';
import type { Store } from './client.ts';
import { decoded, epochSecondsAfter } from './codec.ts';
import { receiptKey } from './keys.ts';
import type { Step } from './transact.ts';
import { translating } from './translate-error.ts';

const RECEIPT_SECONDS = 24 * 3600;

const storedReceipt = z.strictObject({
  principal: z.string(),
  key: z.string(),
  requestHash: z.string(),
  status: z.int(),
  result: z.unknown(),
});

/** The step that keeps what a request produced; an unexpired receipt of the same key throws ReceiptExists. */
export function putReceipt(store: Store, receipt: ReceiptToStore, result: unknown): Step {
  const now = store.now();
  const { principal, key, requestHash, status } = receipt;
  return {
    put: {
      Item: {
        ...receiptKey(principal, key),
        type: 'receipt',
        data: { principal, key, requestHash, status, result },
        ttl: epochSecondsAfter(now, RECEIPT_SECONDS),
      },
      // The engine removes expired items late: an expired one is as good as none.
      ConditionExpression: 'attribute_not_exists(pk) OR #ttl <= :now',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':now': epochSecondsAfter(now, 0) },
    },
    refused: () => new ReceiptExists(`the idempotency key ${key} was used meanwhile`),
  };
}

export function receiptRepository(store: Store): ReceiptRepository {
  const { client, tableName: TableName } = store;
  return {
    find: (principal, key) =>
      translating(async () => {
        const { Item } = await client.send(
          new GetCommand({ TableName, Key: receiptKey(principal, key), ConsistentRead: true }),
        );
        if (!Item || Number(Item.ttl) <= epochSecondsAfter(store.now(), 0)) return undefined;
        const { result, ...receipt } = decoded(storedReceipt, Item);
        return { ...receipt, result };
      }),
  };
}
