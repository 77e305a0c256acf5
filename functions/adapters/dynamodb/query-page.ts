/** Reads one page of an index, or every item of a partition. */
import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Page, PageQuery } from '../../../shared/schemas/page.ts';
import type { Store } from './client.ts';
import { cursorAt, type PagedIndex, startKey } from './cursor.ts';

type StoredItem = Readonly<Record<string, unknown>>;

/** `limit` items after the cursor; one more is read to know whether there is a next page. */
export async function queryPage(
  store: Store,
  index: PagedIndex,
  direction: 'ascending' | 'descending',
  { limit, cursor }: PageQuery,
): Promise<Page<StoredItem>> {
  const items: StoredItem[] = [];
  const pages = queryAll(store, {
    IndexName: index.name,
    KeyConditionExpression: '#pk = :partition',
    ExpressionAttributeNames: { '#pk': `${index.name}pk` },
    ExpressionAttributeValues: { ':partition': index.partition },
    ScanIndexForward: direction === 'ascending',
    Limit: limit + 1,
    ...(cursor !== undefined && { ExclusiveStartKey: startKey(index, cursor) }),
  });
  for await (const page of pages) {
    items.push(...page);
    if (items.length > limit) break;
  }
  const kept = items.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept, ...(items.length > limit && last && { nextCursor: cursorAt(index, last) }) };
}

/** Every page of a query, as the engine cuts them. */
export async function* queryAll(
  { client, tableName: TableName }: Store,
  query: Omit<QueryCommandInput, 'TableName'>,
): AsyncIterable<StoredItem[]> {
  let ExclusiveStartKey = query.ExclusiveStartKey;
  do {
    const answer = await client.send(
      new QueryCommand({ ...query, TableName, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
    );
    yield answer.Items ?? [];
    ExclusiveStartKey = answer.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

/** All items of a query in one array; for lists that are short by nature. */
export async function queryItems(store: Store, query: Omit<QueryCommandInput, 'TableName'>): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const page of queryAll(store, query)) items.push(...page);
  return items;
}
