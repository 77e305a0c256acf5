/** Ranks the listings of the other side for one listing, each with the card that says why. */
import { arranged } from '../../../shared/matching/arrange.ts';
import { withLifts } from '../../../shared/matching/card.ts';
import { compareRanked, type Ranked } from '../../../shared/matching/order.ts';
import { type KeptPlace, keptPlaceOf, placementOf } from '../../../shared/matching/placement.ts';
import type { MatchPage } from '../../../shared/schemas/match.ts';
import type { PageQuery } from '../../../shared/schemas/page.ts';
import type { Ctx } from '../../context.ts';
import { findCandidates } from './find-candidates.ts';
import { judgeFound } from './judge-found.ts';
import { judgeNeeds } from './judge-needs.ts';
import { decodeRanking, encodeRanking, type FrozenRanking } from './ranking-cursor.ts';
import { findSeed, type OwnedListing } from './seed.ts';

export interface MatchListingInput extends PageQuery {
  readonly id: string;
}

/** What is shown of a ranking and what is to be said of its places, and what is left of it. */
interface Slice {
  readonly shown: readonly Ranked[];
  readonly placed: readonly KeptPlace[];
  readonly rest: FrozenRanking;
  readonly degraded: readonly string[];
}

/**
 * A page of the ranking, frozen when its first page was asked for. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for others
 * than the listing's organisation, VALIDATION for a foreign cursor, UNAVAILABLE when the engine does not answer.
 */
export async function matchListing(ctx: Ctx, { id, limit, cursor }: MatchListingInput): Promise<MatchPage> {
  const now = ctx.deps.now();
  const seed = await findSeed(ctx, id);
  const slice =
    cursor === undefined
      ? await firstSlice(ctx, seed, limit, now)
      : await nextSlice(ctx, seed, decodeRanking(cursor, id), limit, now);
  const { shown, placed, rest, degraded } = slice;
  const placements = placed.flatMap(placementOf);
  return {
    items: shown.map(({ card, pair }) => withLifts(card, pair, now)),
    ...(placements.length > 0 && { placements }),
    considered: rest.considered,
    degraded: [...degraded],
    ...(rest.places.length > 0 && { nextCursor: encodeRanking(rest) }),
  };
}

async function firstSlice(ctx: Ctx, seed: OwnedListing, limit: number, now: string): Promise<Slice> {
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now);
  const judged = judgeFound(seed, candidates, topScore, now);
  const ranked = arranged(judged, { seedId: seed.listing.id, now });
  const places = ranked.map(keptPlaceOf);
  const rest = { seedId: seed.listing.id, considered: judged.length, places: places.slice(limit) };
  const wanted = places.slice(0, limit);
  if (!isNeed(seed)) {
    const page = await asNeedsSeeIt(ctx, seed, idsOf(wanted), now);
    return { ...page, rest, degraded: [...new Set([...degraded, ...page.degraded])] };
  }
  return { shown: ranked.slice(0, limit), placed: wanted, rest, degraded };
}

/** What is no longer there, or not for the seed's owner any more, is not named either. */
async function nextSlice(
  ctx: Ctx,
  seed: OwnedListing,
  frozen: FrozenRanking,
  limit: number,
  now: string,
): Promise<Slice> {
  const wanted = frozen.places.slice(0, limit);
  const rest = { ...frozen, places: frozen.places.slice(limit) };
  if (!isNeed(seed)) return { ...(await asNeedsSeeIt(ctx, seed, idsOf(wanted), now)), rest };
  const asked = wanted.flatMap(({ id, similar }) => [id, ...similar]);
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now, asked);
  const judged = new Map(judgeFound(seed, candidates, topScore, now).map((one) => [one.listing.id, one]));
  const shown = wanted.flatMap(({ id }) => judged.get(id) ?? []);
  const placed = wanted
    .filter(({ id }) => judged.has(id))
    .map((place) => ({ ...place, similar: place.similar.filter((id) => judged.has(id)) }));
  return { shown, placed, rest, degraded };
}

const idsOf = (places: readonly KeptPlace[]): string[] => places.map(({ id }) => id);
const isNeed = ({ listing }: OwnedListing): boolean => listing.content.kind === 'need';

/**
 * Needs are found and ranked by the offer's words, but shown with the card their own side sees, whose relevance is that of the
 * need's query; within the page those scores decide.
 */
async function asNeedsSeeIt(ctx: Ctx, offer: OwnedListing, ids: readonly string[], now: string) {
  const { cards, degraded } = await judgeNeeds(ctx, offer, ids, now);
  return { shown: [...cards].sort(compareRanked), placed: [], degraded };
}
