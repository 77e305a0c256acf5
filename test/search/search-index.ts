/** Indexes of their own on the run's engine, and the search over them, for the tests of this folder. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@opensearch-project/opensearch';
import { inject } from 'vitest';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import type { VectorsOf } from '../../functions/adapters/opensearch/document-vectors.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import { listingIndexWriter } from '../../functions/adapters/opensearch/listing-index-writer.ts';
import { openSearchListingSearch, type SearchAids } from '../../functions/adapters/opensearch/listing-search.ts';
import { liveWriteTargets } from '../../functions/adapters/opensearch/write-targets.ts';
import { VISIBILITY_CLASSES } from '../../functions/ports/listing-index.ts';
import type { ListingSearch } from '../../functions/ports/listing-search.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { ListingContent } from '../../shared/schemas/listing/listing-content.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { anOrganisation, aPublishedListing } from '../helpers/builders.ts';

/** A vendor that owns what the tests publish unless they say otherwise. */
export const VENDOR = anOrganisation({
  profile: { name: { zh: '苏州明视智能科技有限公司' }, type: 'vendor', region: '3205' },
});

export interface SearchIndex {
  readonly client: Client;
  readonly prefix: string;
  readonly search: ListingSearch;
  /** Projects listings as the projector does, and makes them searchable. */
  put(listings: readonly Listing[], owner?: Organisation): Promise<void>;
  /** Publishes content; returns the listings in the order given. */
  publish(contents: readonly ListingContent[], owner?: Organisation): Promise<Listing[]>;
  drop(): Promise<void>;
}

/** Fresh indexes, whose documents have the vectors of `vectorsOf`; call `drop` in afterAll. */
export async function aSearchIndex(aids: SearchAids = {}, vectorsOf?: VectorsOf): Promise<SearchIndex> {
  const prefix = `test-${randomUUID()}`;
  const client = await openSearchClient({ url: inject('opensearchUrl') });
  const catalog = listingIndexCatalog(client, { prefix, now: Date.now });
  const writer = listingIndexWriter(client, liveWriteTargets(client, prefix), { vectorsOf });
  await catalog.ensure();
  const put: SearchIndex['put'] = async (listings, owner = VENDOR) => {
    const outcomes = await writer.apply(listings.flatMap((listing) => projectListing(listing, owner)));
    const bad = outcomes.find(({ result }) => result !== 'applied');
    if (bad) throw new Error(`not indexed: ${JSON.stringify(bad)}`);
    await catalog.refresh();
  };
  return {
    client,
    prefix,
    search: openSearchListingSearch(client, prefix, aids),
    put,
    async publish(contents, owner = VENDOR) {
      const listings = contents.map((content) => aPublishedListing({ content, organisationId: owner.id }));
      await put(listings, owner);
      return listings;
    },
    async drop() {
      const index = VISIBILITY_CLASSES.map((visibility) => `${prefix}-${visibility}-*`);
      const { body } = await client.indices.get({ index });
      await client.indices.delete({ index: Object.keys(body) });
      await client.close();
    },
  };
}
