/** What the table says the indexes are to hold. */
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import type { IndexWrite, ListingDocument, VectorKeys } from '../ports/listing-index.ts';
import type { ListingRepository } from '../ports/listing-repository.ts';
import type { OrganisationRepository } from '../ports/organisation-repository.ts';
import { needsOrganisation, projectListing, projectRemoval } from '../projector/project-listing.ts';

/** The table as the reindexer and the audit read it. */
export interface TableSide {
  readonly listings: Pick<ListingRepository, 'scan' | 'getMany'>;
  readonly organisations: Pick<OrganisationRepository, 'getMany'>;
  /** Which vectors a document is to have; without, they are not compared. */
  readonly vectorKeysOf?: (document: ListingDocument) => VectorKeys;
}

/** Reads every listing in `segments` parallel parts and hands each page on; the parts wait for `take`. */
export async function scanAll(
  listings: TableSide['listings'],
  segments: number,
  take: (page: readonly Listing[]) => Promise<void>,
  unreadable: (id: string) => void,
): Promise<void> {
  const parts = Array.from({ length: segments }, async (_, segment) => {
    for await (const page of listings.scan(segment, segments, unreadable)) await take(page);
  });
  // All parts end before the first error is thrown on, so that none writes behind the caller's back.
  const ended = await Promise.allSettled(parts);
  for (const part of ended) if (part.status === 'rejected') throw part.reason;
}

/** Organisations that are read once and kept; good for one pass over the table. */
export function cachedOrganisations(repository: TableSide['organisations']): TableSide['organisations'] {
  const known = new Map<string, Organisation>();
  return {
    async getMany(ids) {
      const unknown = ids.filter((id) => !known.has(id));
      if (unknown.length > 0)
        for (const organisation of await repository.getMany(unknown)) known.set(organisation.id, organisation);
      return ids.flatMap((id) => known.get(id) ?? []);
    },
  };
}

/** What both indexes are to hold of each listing; of one whose organisation is unknown, nothing. */
export async function expectedWrites(
  organisations: TableSide['organisations'],
  listings: readonly Listing[],
): Promise<IndexWrite[]> {
  const ids = new Set(listings.filter(needsOrganisation).map(({ organisationId }) => organisationId));
  const found = new Map((await organisations.getMany([...ids])).map((organisation) => [organisation.id, organisation]));
  return listings.flatMap((listing) => {
    const organisation = found.get(listing.organisationId);
    const shown = !needsOrganisation(listing) || organisation !== undefined;
    return shown ? projectListing(listing, organisation) : projectRemoval(listing.id, listing.version);
  });
}
