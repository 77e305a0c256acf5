/** Judges needs against an offer as the needs' own side would: with the relevance of the offer to each need's query. */
import { judgeMatch } from '../../../shared/matching/card.ts';
import type { Ranked } from '../../../shared/matching/order.ts';
import { pairingOf } from '../../../shared/matching/rank-candidates.ts';
import type { EngineRelevance } from '../../../shared/matching/score.ts';
import { effectiveStatus } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { findCandidates } from './find-candidates.ts';
import { classOf, matchableFor, type OwnedListing } from './seed.ts';

/** Queries under way at a time: each waits its turn at the embedder, and a search waits for its vectors only so long. */
const AT_A_TIME = 2;

/** Cards of needs; `degraded` says what one of their queries had to do without. */
export interface JudgedNeeds {
  readonly cards: readonly Ranked[];
  readonly degraded: readonly string[];
}

/**
 * One card a need, in the order of `ids`, equal to the card that the need's side sees. Needs that are no longer published, do
 * not seek this kind, belong to the offer's organisation or may not be seen by it are left out.
 */
export async function judgeNeeds(
  ctx: Ctx,
  offer: OwnedListing,
  ids: readonly string[],
  now: string,
): Promise<JudgedNeeds> {
  const needs = (await ownedListings(ctx, ids)).filter((need) => mayMeet(need, offer, now));
  const judged: JudgedNeed[] = [];
  for (let at = 0; at < needs.length; at += AT_A_TIME) {
    const batch = needs.slice(at, at + AT_A_TIME).map((need) => judgeNeed(ctx, offer, need, now));
    for (const one of await Promise.all(batch)) if (one) judged.push(one);
  }
  return { cards: judged.map(({ card }) => card), degraded: [...new Set(judged.flatMap(({ degraded }) => degraded))] };
}

/**
 * One card a need for an offer that is not in the index, without asking it: no query finds the offer, so its relevance is 0.
 * What is left out is the same.
 */
export async function judgeNeedsUnfound(
  ctx: Ctx,
  offer: OwnedListing,
  ids: readonly string[],
  now: string,
): Promise<readonly Ranked[]> {
  const needs = (await ownedListings(ctx, ids)).filter((need) => mayMeet(need, offer, now));
  return needs.flatMap((need) => {
    const seen = seenByBoth(offer, need);
    return seen ? [cardOf(seen, { engineScore: 0, topScore: 0 }, now)] : [];
  });
}

interface JudgedNeed {
  readonly card: Ranked;
  readonly degraded: readonly string[];
}

async function ownedListings({ deps }: Ctx, ids: readonly string[]): Promise<OwnedListing[]> {
  const listings = await deps.listings.getMany(ids);
  const owners = await deps.organisations.getMany([...new Set(listings.map((one) => one.organisationId))]);
  return ids.flatMap((id) => {
    const listing = listings.find((one) => one.id === id);
    const owner = owners.find((one) => one.id === listing?.organisationId);
    return listing && owner ? [{ listing, owner }] : [];
  });
}

function mayMeet({ listing }: OwnedListing, offer: OwnedListing, now: string): boolean {
  const { content, organisationId } = listing;
  return (
    content.kind === 'need' &&
    effectiveStatus(listing, now) === 'published' &&
    organisationId !== offer.listing.organisationId &&
    content.seeks.some((kind) => kind === offer.listing.content.kind)
  );
}

async function judgeNeed(
  ctx: Ctx,
  offer: OwnedListing,
  need: OwnedListing,
  now: string,
): Promise<JudgedNeed | undefined> {
  const seen = seenByBoth(offer, need);
  if (!seen) return undefined;
  const { degraded, ...engine } = await relevanceTo(ctx, need, offer.listing.id, now);
  return { card: cardOf(seen, engine, now), degraded };
}

/** The pair as either side sees the other; undefined where one of them sees nothing. */
function seenByBoth(offer: OwnedListing, need: OwnedListing): Pick<Ranked, 'listing' | 'pair'> | undefined {
  const listing = matchableFor(classOf(offer.owner), need);
  const seenOffer = matchableFor(classOf(need.owner), offer);
  const pair = listing && seenOffer && pairingOf(seenOffer)(listing);
  return pair && { listing, pair };
}

const cardOf = (seen: Pick<Ranked, 'listing' | 'pair'>, engine: EngineRelevance, now: string): Ranked => ({
  ...seen,
  engineScore: engine.engineScore,
  card: judgeMatch(seen.pair, engine, now),
});

/** An offer that is not in the index (a draft) has no relevance. */
async function relevanceTo(
  ctx: Ctx,
  need: OwnedListing,
  offerId: string,
  now: string,
): Promise<EngineRelevance & Pick<JudgedNeeds, 'degraded'>> {
  const { candidates, topScore, degraded } = await findCandidates(ctx, need, now, [offerId]);
  return { engineScore: candidates[0]?.engineScore ?? 0, topScore, degraded };
}
