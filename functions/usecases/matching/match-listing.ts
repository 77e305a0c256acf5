/** Ranks the listings of the other side for one listing, each with the card that says why. */
import { withLifts } from '../../../shared/matching/card.ts';
import { compareRanked, type Ranked } from '../../../shared/matching/order.ts';
import { arranged } from '../../../shared/matching/rank-candidates.ts';
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

/** What is shown of a ranking, and what is left of it. */
interface Slice {
  readonly shown: readonly Ranked[];
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
  const { shown, rest, degraded } = slice;
  return {
    items: shown.map(({ card, pair }) => withLifts(card, pair, now)),
    considered: rest.considered,
    degraded: [...degraded],
    ...(rest.ids.length > 0 && { nextCursor: encodeRanking(rest) }),
  };
}

async function firstSlice(ctx: Ctx, seed: OwnedListing, limit: number, now: string): Promise<Slice> {
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now);
  const ranked = arranged(judgeFound(seed, candidates, topScore, now));
  const first = ranked.slice(0, limit);
  const ids = ranked.slice(limit).map(({ listing }) => listing.id);
  const shown = isNeed(seed) ? first : await asNeedsSeeIt(ctx, seed, idsOf(first), now);
  return { shown, rest: { seedId: seed.listing.id, considered: ranked.length, ids }, degraded };
}

async function nextSlice(
  ctx: Ctx,
  seed: OwnedListing,
  frozen: FrozenRanking,
  limit: number,
  now: string,
): Promise<Slice> {
  const wanted = frozen.ids.slice(0, limit);
  const rest = { ...frozen, ids: frozen.ids.slice(limit) };
  if (!isNeed(seed)) return { shown: await asNeedsSeeIt(ctx, seed, wanted, now), rest, degraded: [] };
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now, wanted);
  const inOrder = [...candidates].sort((a, b) => wanted.indexOf(a.listing.id) - wanted.indexOf(b.listing.id));
  return { shown: judgeFound(seed, inOrder, topScore, now), rest, degraded };
}

const isNeed = ({ listing }: OwnedListing): boolean => listing.content.kind === 'need';
const idsOf = (ranked: readonly Ranked[]): string[] => ranked.map(({ listing }) => listing.id);

/**
 * Needs are found and ranked by the offer's words, but shown with the card their own side sees, whose relevance is that of the
 * need's query; within the page those scores decide.
 */
const asNeedsSeeIt = async (ctx: Ctx, offer: OwnedListing, ids: readonly string[], now: string): Promise<Ranked[]> =>
  (await judgeNeeds(ctx, offer, ids, now)).sort(compareRanked);
