/** Marks in the table: beside the listing they are kept for. */
import { BatchWriteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '../../../shared/errors.ts';
import type { Mark } from '../../../shared/schemas/mark.ts';
import type { MarkRepository } from '../../ports/mark-repository.ts';
import type { Store } from './client.ts';
import { markItem, markOf } from './codec.ts';
import { waitFullJitter } from './full-jitter.ts';
import { listingKey, MARK_PREFIX, markKey, type PrimaryKey } from './keys.ts';
import { queryItems } from './query-page.ts';
import { transact } from './transact.ts';
import { translating } from './translate-error.ts';
import { putVersioned, removeVersioned } from './versioned-put.ts';

const DELETES_A_REQUEST = 25;
const TRIES = 6;

export function markRepository(store: Store): MarkRepository {
  const { client, tableName: TableName } = store;
  return {
    get: (listingId, otherId) =>
      translating(async () => {
        const Key = markKey(listingId, otherId);
        const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
        return Item && markOf(Item);
      }),
    listByListing: (listingId) => translating(() => listMarks(store, listingId)),
    write: (mark) =>
      translating(() => transact(store, [putVersioned('mark', { ...markItem(mark), version: mark.version })])),
    remove: ({ listingId, otherId, version }) =>
      translating(() => transact(store, [removeVersioned('mark', markKey(listingId, otherId), version)])),
    removeAll: (listingId) =>
      translating(async () => {
        const keys = (await listMarks(store, listingId)).map(({ otherId }) => markKey(listingId, otherId));
        for (let at = 0; at < keys.length; at += DELETES_A_REQUEST)
          await deleteChunk(store, keys.slice(at, at + DELETES_A_REQUEST));
      }),
  };
}

async function listMarks(store: Store, listingId: string): Promise<Mark[]> {
  const items = await queryItems(store, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :mark)',
    ExpressionAttributeValues: { ':pk': listingKey(listingId).pk, ':mark': MARK_PREFIX },
    ConsistentRead: true,
  });
  return items.map(markOf);
}

async function deleteChunk({ client, tableName }: Store, keys: readonly PrimaryKey[]): Promise<void> {
  let rest: object[] = keys.map((Key) => ({ DeleteRequest: { Key } }));
  for (let attempt = 1; rest.length > 0; attempt++) {
    if (attempt > TRIES) throw new AppError('UNAVAILABLE', 'The store is busy; try again in a little while.');
    if (attempt > 1) await waitFullJitter(attempt);
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: rest } }));
    rest = answer.UnprocessedItems?.[tableName] ?? [];
  }
}
