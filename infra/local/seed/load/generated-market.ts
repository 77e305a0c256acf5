/** A market for load: generated listings as stored entities, owned by the demo's organisations and generated ones. */
import { asListingId } from '../../../../shared/ids.ts';
import type { Listing } from '../../../../shared/schemas/listing/listing.ts';
import { listingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { Organisation } from '../../../../shared/schemas/organisation.ts';
import type { demoData } from '../demo.ts';
import { generateListings } from '../generate.ts';
import { organisationIdOf } from '../plant.ts';
import { randomFrom } from '../random.ts';
import { ulidOf } from '../ulid-of.ts';
import { generateOrganisations } from './generate-organisations.ts';
import { publishedListing, storedOrganisation } from './stored-entities.ts';

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

/** Who posts needs and who offers follows from the kind of organisation as little as in the real market: any may do both. */
export function generatedMarket(
  demo: Awaited<ReturnType<typeof demoData>>,
  { size, seed, today }: MarketSize,
): GeneratedMarket {
  const organisations = generateOrganisations(GENERATED_ORGANISATIONS, seed).map((one) =>
    storedOrganisation(one, daysBefore(today, OLDEST_DAYS_AGO + 100)),
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
        const id = asListingId(ulidOf(`load ${seed} ${++number}`));
        yield publishedListing({ id, organisationId: random.pick(owners), content }, at);
      }
    },
  };
}
