/** The ids of all listings, page by page, read off a scan that others can go on with. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { Page } from '../../../shared/schemas/page.ts';
import type { Store } from './client.ts';
import { cursorOf, cursorValue } from './cursor.ts';
import { listingIdOf } from './keys.ts';

const startKey = z.strictObject({ pk: z.string().min(1).max(1024), sk: z.string().min(1).max(1024) });

/** A page is what the engine reads in one request (a megabyte), or several until there are so many ids. */
const ENOUGH = 200;

/** Strongly consistent; see ListingRepository. */
export async function listingIds({ client, tableName: TableName }: Store, cursor?: string): Promise<Page<string>> {
  let ExclusiveStartKey: Record<string, unknown> | undefined =
    cursor === undefined ? undefined : cursorValue(startKey, cursor);
  const ids: string[] = [];
  do {
    const answer = await client.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        ProjectionExpression: 'pk',
        FilterExpression: '#type = :listing',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: { ':listing': 'listing' },
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    ids.push(...(answer.Items ?? []).map(({ pk }) => listingIdOf(String(pk))));
    ExclusiveStartKey = answer.LastEvaluatedKey;
  } while (ExclusiveStartKey && ids.length < ENOUGH);
  return { items: ids, ...(ExclusiveStartKey && { nextCursor: cursorOf(ExclusiveStartKey) }) };
}
