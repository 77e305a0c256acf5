/** Writes many items straight into the table, leaving alone what is there already. */
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { batchGet } from '../../../../functions/adapters/dynamodb/batch-get.ts';
import type { Store } from '../../../../functions/adapters/dynamodb/client.ts';
import type { Item } from '../../../../functions/adapters/dynamodb/codec.ts';
import { waitFullJitter } from '../../../../functions/adapters/dynamodb/full-jitter.ts';
import { AppError } from '../../../../shared/errors.ts';

/** The engine takes no more in one request. */
const ITEMS_A_REQUEST = 25;
const TRIES = 8;

async function put({ client, tableName }: Store, items: readonly Item[]): Promise<void> {
  let rest = items.map((item) => ({ PutRequest: { Item: { ...item } as Record<string, unknown> } }));
  for (let attempt = 1; rest.length > 0; attempt++) {
    if (attempt > TRIES) throw new AppError('UNAVAILABLE', 'The store is too busy to be loaded.');
    if (attempt > 1) await waitFullJitter(attempt);
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: rest } }));
    rest = (answer.UnprocessedItems?.[tableName] ?? []).map(({ PutRequest }) => ({
      PutRequest: { Item: PutRequest!.Item! },
    }));
  }
}

async function putAll(store: Store, items: readonly Item[]): Promise<void> {
  for (let at = 0; at < items.length; at += ITEMS_A_REQUEST) await put(store, items.slice(at, at + ITEMS_A_REQUEST));
}

/** An item and those that belong to it; these are written first, so that none is found without them. */
export interface ItemGroup {
  readonly main: Item;
  readonly beside: readonly Item[];
}

/** Writes the groups whose main item is not in the table; how many those were. */
export async function putMissing(store: Store, groups: readonly ItemGroup[]): Promise<number> {
  const found = await batchGet(
    store,
    groups.map(({ main: { pk, sk } }) => ({ pk, sk })),
  );
  const known = new Set(found.map(({ pk }) => pk));
  const missing = groups.filter(({ main }) => !known.has(main.pk));
  await putAll(
    store,
    missing.flatMap(({ beside }) => beside),
  );
  await putAll(
    store,
    missing.map(({ main }) => main),
  );
  return missing.length;
}
