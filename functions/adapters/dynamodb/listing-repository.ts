/** Listings in the table: whole-item versioned writes with their audit entry, lists, and parallel scans. */
import { GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '../../../shared/errors.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Page, PageQuery } from '../../../shared/schemas/page.ts';
import { type ListingChange, type ListingRepository, MOST_CHANGES } from '../../ports/listing-repository.ts';
import type { ReceiptToStore } from '../../ports/receipt.ts';
import { batchGet } from './batch-get.ts';
import type { Store } from './client.ts';
import { auditItem, auditOf, listingItem, listingOf } from './codec.ts';
import type { PagedIndex } from './cursor.ts';
import { AUDIT_PREFIX, listingIdOf, listingKey, listingsOf, REVIEW_QUEUE } from './keys.ts';
import { listingIds } from './listing-ids.ts';
import { queryItems, queryPage } from './query-page.ts';
import { putReceipt } from './receipt-repository.ts';
import { type Step, transact } from './transact.ts';
import { translated, translating } from './translate-error.ts';
import { putNew, putVersioned } from './versioned-put.ts';

const MOST_IDS = 200;

export function listingRepository(store: Store): ListingRepository {
  return {
    get: (id) => translating(() => getListing(store, id)),
    getMany: (ids) => translating(() => getListings(store, ids)),
    write: (change) => translating(() => writeListing(store, change)),
    writeAll: (changes, receipt) => translating(() => writeListings(store, changes, receipt)),
    listByOrganisation: (organisationId, page) =>
      translating(() => pageOf(store, { name: 'gsi1', partition: listingsOf(organisationId) }, 'descending', page)),
    listInReview: (page) =>
      translating(() => pageOf(store, { name: 'gsi2', partition: REVIEW_QUEUE }, 'ascending', page)),
    listIds: (cursor) => translating(() => listingIds(store, cursor)),
    history: (id) => translating(() => auditTrail(store, id)),
    scan: (segment, segments, unreadable) => scanListings(store, segment, segments, unreadable),
  };
}

async function getListing({ client, tableName: TableName }: Store, id: string): Promise<Listing | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName, Key: listingKey(id), ConsistentRead: true }));
  return Item && listingOf(Item);
}

async function getListings(store: Store, ids: readonly string[]): Promise<Listing[]> {
  const distinct = [...new Set(ids)];
  if (distinct.length > MOST_IDS) throw new AppError('LIMIT', `At most ${MOST_IDS} listings at once.`);
  return (await batchGet(store, distinct.map(listingKey))).map(listingOf);
}

function stepsOf({ listing, audit }: Omit<ListingChange, 'receipt'>): Step[] {
  const clash = () => new AppError('CONFLICT', `Version ${audit.version} of this listing exists already.`);
  return [
    putNew(auditItem(audit), clash),
    putVersioned('listing', { ...listingItem(listing), version: listing.version }),
  ];
}

/** Receipts stand last, see transact.ts. */
async function writeListing(store: Store, { receipt, ...change }: ListingChange): Promise<void> {
  await transact(store, [...stepsOf(change), ...(receipt ? [putReceipt(store, receipt, change.listing)] : [])]);
}

async function writeListings(
  store: Store,
  changes: readonly Omit<ListingChange, 'receipt'>[],
  receipt: ReceiptToStore | undefined,
): Promise<void> {
  if (changes.length > MOST_CHANGES) throw new AppError('LIMIT', `At most ${MOST_CHANGES} listings at once.`);
  const ids = changes.map(({ listing }) => listing.id);
  await transact(store, [...changes.flatMap(stepsOf), ...(receipt ? [putReceipt(store, receipt, ids)] : [])]);
}

async function pageOf(
  store: Store,
  index: PagedIndex,
  direction: 'ascending' | 'descending',
  query: PageQuery,
): Promise<Page<Listing>> {
  const page = await queryPage(store, index, direction, query);
  return { ...page, items: page.items.map(listingOf) };
}

async function auditTrail(store: Store, id: string) {
  const items = await queryItems(store, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :audit)',
    ExpressionAttributeValues: { ':pk': listingKey(id).pk, ':audit': AUDIT_PREFIX },
    ConsistentRead: true,
  });
  return items.map(auditOf);
}

/** Consistent, so what was written before the scan began is in it. */
async function* scanListings(
  { client, tableName: TableName }: Store,
  Segment: number,
  TotalSegments: number,
  unreadable?: (id: string) => void,
): AsyncIterable<Listing[]> {
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const scan = new ScanCommand({
      TableName,
      Segment,
      TotalSegments,
      ConsistentRead: true,
      FilterExpression: '#type = :listing',
      ExpressionAttributeNames: { '#type': 'type' },
      ExpressionAttributeValues: { ':listing': 'listing' },
      ...(ExclusiveStartKey && { ExclusiveStartKey }),
    });
    const answer = await client.send(scan).catch((error: unknown) => {
      throw translated(error);
    });
    if (answer.Items?.length) yield readable(answer.Items, unreadable);
    ExclusiveStartKey = answer.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

function readable(items: readonly Record<string, unknown>[], unreadable?: (id: string) => void): Listing[] {
  if (unreadable === undefined) return items.map(listingOf);
  return items.flatMap((item) => {
    try {
      return listingOf(item);
    } catch {
      unreadable(listingIdOf(String(item.pk)));
      return [];
    }
  });
}
