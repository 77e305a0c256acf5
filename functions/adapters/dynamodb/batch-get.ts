/** Many items by key, in as many requests as the engine wants. */
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '../../../shared/errors.ts';
import type { Store } from './client.ts';
import { waitFullJitter } from './full-jitter.ts';
import type { PrimaryKey } from './keys.ts';

const KEYS_A_REQUEST = 100;
const TRIES = 6;

/** Strongly consistent, any order, unknown keys left out; each key may stand once. Throws UNAVAILABLE when some stay unprocessed. */
export async function batchGet(store: Store, keys: readonly PrimaryKey[]): Promise<Record<string, unknown>[]> {
  const chunks: PrimaryKey[][] = [];
  for (let at = 0; at < keys.length; at += KEYS_A_REQUEST) chunks.push(keys.slice(at, at + KEYS_A_REQUEST));
  return (await Promise.all(chunks.map((chunk) => getChunk(store, chunk)))).flat();
}

async function getChunk({ client, tableName }: Store, keys: readonly PrimaryKey[]): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let rest: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let attempt = 1; rest.length > 0; attempt++) {
    if (attempt > TRIES) throw new AppError('UNAVAILABLE', 'The store is busy; try again in a little while.');
    if (attempt > 1) await waitFullJitter(attempt);
    const answer = await client.send(
      new BatchGetCommand({ RequestItems: { [tableName]: { Keys: rest, ConsistentRead: true } } }),
    );
    found.push(...(answer.Responses?.[tableName] ?? []));
    rest = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
  }
  return found;
}
