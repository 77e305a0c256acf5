/** A market for load: generated listings as stored entities, owned by the demo's organisations and generated ones. */
import { asListingId } from '../../../../shared/ids.ts';
import type { Listing } from '../../../../shared/schemas/listing/listing.ts';
import { type ListingContent, listingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import { type Organisation, organisation } from '../../../../shared/schemas/organisation.ts';
import type { demoData } from '../demo.ts';
import { generateListings } from '../generate.ts';
import { organisationIdOf } from '../plant.ts';
import { randomFrom } from '../random.ts';
import type { SeedOrganisation } from '../seed.ts';
import { ulidOf } from '../ulid-of.ts';
import { generateOrganisations } from './generate-organisations.ts';

const GENERATED_ORGANISATIONS = 300;
const NEWEST_DAYS_AGO = 1;
const OLDEST_DAYS_AGO = 300;

/** How much, which one, and the day (ISO 8601) from which dates are counted. */
export interface MarketSize {
  readonly size: number;
  readonly seed: number;
  readonly today: string;
}

/** `listings` are made anew each time they are walked through, the same ones in the same order. */
export interface GeneratedMarket {
  /** Verified; not among the demo's own. */
  readonly organisations: readonly Organisation[];
  listings(): Generator<Listing>;
}

const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString();

const organisationOf = ({ key, profile }: SeedOrganisation, at: string): Organisation =>
  organisation.parse({
    id: organisationIdOf(key),
    version: 1,
    verification: 'verified',
    createdAt: at,
    updatedAt: at,
    profile,
  });

/** Who posts needs and who offers follows from the kind of organisation as little as in the real market: any may do both. */
export function generatedMarket(
  demo: Awaited<ReturnType<typeof demoData>>,
  { size, seed, today }: MarketSize,
): GeneratedMarket {
  const organisations = generateOrganisations(GENERATED_ORGANISATIONS, seed).map((one) =>
    organisationOf(one, daysBefore(today, OLDEST_DAYS_AGO + 100)),
  );
  const owners = [...demo.organisations.map(({ key }) => organisationIdOf(key)), ...organisations.map(({ id }) => id)];
  const contents = demo.listings.map(({ content }) => listingContent.parse(content));
  return {
    organisations,
    *listings() {
      const random = randomFrom(seed + 1);
      let number = 0;
      for (const content of generateListings(contents, size, seed)) {
        const at = daysBefore(today, random.between(NEWEST_DAYS_AGO, OLDEST_DAYS_AGO));
        yield publishedListing(asListingId(ulidOf(`load ${seed} ${++number}`)), random.pick(owners), content, at);
      }
    },
  };
}

const publishedListing = (id: string, organisationId: string, content: ListingContent, at: string): Listing => ({
  id,
  organisationId,
  version: 1,
  status: 'published',
  content,
  createdAt: at,
  createdBy: 'seed',
  updatedAt: at,
  updatedBy: 'seed',
  submittedAt: at,
  publishedAt: at,
});
