/** Puts a generated market into the table, its stream then feeding the index as it does for anything else. */
import type { Store } from '../../../../functions/adapters/dynamodb/client.ts';
import {
  auditItem,
  listingItem,
  membershipItem,
  organisationItem,
} from '../../../../functions/adapters/dynamodb/codec.ts';
import type { Listing } from '../../../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import type { GeneratedMarket } from './generated-market.ts';
import { type ItemGroup, putMissing } from './put-missing.ts';

const LISTINGS_A_BATCH = 50;
const BATCHES_AT_A_TIME = 6;

const groupOfOrganisation = (one: Organisation): ItemGroup => {
  const { id: organisationId, createdAt, updatedAt } = one;
  const owner = { subject: `owner-${organisationId}`, organisationId, role: 'owner', version: 1 } as const;
  return { main: organisationItem(one), beside: [membershipItem({ ...owner, createdAt, updatedAt })] };
};

const groupOfListing = (one: Listing): ItemGroup => {
  const { id: listingId, version, createdBy: by, createdAt: at } = one;
  return {
    main: listingItem(one),
    beside: [auditItem({ listingId, version, action: 'approve', by, at, to: 'published' })],
  };
};

function* batchesOf<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** How many listings are in the table now, and how many of those were written by this run. */
export interface Written {
  readonly done: number;
  readonly written: number;
}

/** Organisations first. What a run before has written stays as it is, so a run that was cut off can be repeated. */
export async function writeMarket(
  store: Store,
  market: GeneratedMarket,
  progress: (written: Written) => void,
): Promise<Written> {
  for (const some of batchesOf(market.organisations, LISTINGS_A_BATCH)) {
    await putMissing(store, some.map(groupOfOrganisation));
  }
  const batches = batchesOf(market.listings(), LISTINGS_A_BATCH);
  let total: Written = { done: 0, written: 0 };
  const work = async () => {
    for (const batch of batches) {
      const written = await putMissing(store, batch.map(groupOfListing));
      total = { done: total.done + batch.length, written: total.written + written };
      progress(total);
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_A_TIME }, work));
  return total;
}
