/** A market for the simulation: needs and offers made of the demo data anew, few vendors with many offers, some with copies. */
import { demoData } from '../../../infra/local/seed/demo.ts';
import { generateListings } from '../../../infra/local/seed/generate.ts';
import { generateOrganisations } from '../../../infra/local/seed/load/generate-organisations.ts';
import { storedOrganisation } from '../../../infra/local/seed/load/stored-entities.ts';
import { type Random, randomFrom } from '../../../infra/local/seed/random.ts';
import { ulidOf } from '../../../infra/local/seed/ulid-of.ts';
import { asListingId } from '../../../shared/ids.ts';
import { type ListingContent, listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES } from '../../../shared/schemas/localized-text.ts';
import type { MatchableNeed, MatchableOffer } from '../../../shared/schemas/matchable.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import { ownerViewOf } from '../../../shared/visibility/redact.ts';

/** The clock of the simulation. */
export const SIMULATION_NOW = '2026-11-01T00:00:00.000Z';

/** How many of each; `seed` makes another market. */
export interface MarketSize {
  readonly needs: number;
  readonly offers: number;
  readonly vendors: number;
  readonly seed: number;
}

export interface SimulatedMarket {
  readonly needs: readonly MatchableNeed[];
  readonly offers: readonly MatchableOffer[];
  readonly vendorIds: readonly string[];
}

const DAY_MS = 86_400_000;
const OLDEST_DAYS = 300;
/** One offer in twelve is a copy of one of its vendor's own under another title, as machines write them. */
const COPIES = 1 / 12;
/** The n-th vendor has offers in proportion to n^-SKEW: of 600, the first six have a fifth of the market. */
const SKEW = 0.85;
const MOST_DRAWN = 100_000;

const daysBefore = (days: number): string => new Date(Date.parse(SIMULATION_NOW) - days * DAY_MS).toISOString();

const organisationsOf = (count: number, seed: number): Organisation[] =>
  generateOrganisations(count, seed).map((one) => storedOrganisation(one, daysBefore(OLDEST_DAYS)));

/** Draws the n-th of many in proportion to (n + 1)^-SKEW. */
function skewedDraw(count: number): (random: Random) => number {
  const sums: number[] = [];
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += (i + 1) ** -SKEW;
    sums.push(sum);
  }
  return (random) => {
    const drawn = random.next() * sum;
    return sums.findIndex((upTo) => upTo > drawn);
  };
}

function copyOf(content: ListingContent, number: number): ListingContent {
  const { title } = content;
  const retitled = LANGUAGES.flatMap((language) => {
    const written = title[language];
    return written === undefined ? [] : [[language, `${written.slice(0, 150)} · ${number}`] as const];
  });
  return { ...content, title: Object.fromEntries(retitled) };
}

/** The same size gives the same market. Publications are spread over OLDEST_DAYS. */
export async function simulatedMarket({ needs, offers, vendors, seed }: MarketSize): Promise<SimulatedMarket> {
  const demo = (await demoData(SIMULATION_NOW)).listings.map(({ content }) => listingContent.parse(content));
  const sellers = organisationsOf(vendors, seed);
  const buyers = organisationsOf(needs, seed + 1);
  const random = randomFrom(seed + 2);
  const drawSeller = skewedDraw(vendors);
  const ownOffers = new Map<string, ListingContent[]>();
  const market = { needs: [] as MatchableNeed[], offers: [] as MatchableOffer[] };
  const put = (content: ListingContent, owner: Organisation, number: number) => {
    const side: unknown[] = content.kind === 'need' ? market.needs : market.offers;
    side.push({
      id: asListingId(ulidOf(`simulated ${seed} ${content.kind} ${number}`)),
      version: 1,
      publishedAt: daysBefore(random.between(0, OLDEST_DAYS)),
      owner: ownerViewOf(owner, content),
      content,
    });
  };
  for (const content of generateListings(demo, MOST_DRAWN, seed)) {
    if (content.kind === 'need') {
      if (market.needs.length < needs) put(content, buyers[market.needs.length]!, market.needs.length);
    } else if (market.offers.length < offers) {
      const owner = sellers[drawSeller(random)]!;
      const own = ownOffers.get(owner.id) ?? [];
      const copied = own.length > 0 && random.next() < COPIES;
      const posted = copied ? copyOf(random.pick(own), market.offers.length) : content;
      ownOffers.set(owner.id, [...own, posted]);
      put(posted, owner, market.offers.length);
    }
    if (market.needs.length === needs && market.offers.length === offers) break;
  }
  return { ...market, vendorIds: sellers.map(({ id }) => id) };
}
