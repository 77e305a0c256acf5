/** Shows the card of one match: the same as in the list, whichever side asks. */
import { withLifts } from '../../../shared/matching/card.ts';
import type { Ranked } from '../../../shared/matching/order.ts';
import type { MatchCard } from '../../../shared/schemas/match.ts';
import type { Ctx } from '../../context.ts';
import { notFound } from '../access.ts';
import { findCandidates } from './find-candidates.ts';
import { judgeFound } from './judge-found.ts';
import { judgeNeeds } from './judge-needs.ts';
import { findSeed, type OwnedListing } from './seed.ts';

export interface MatchCardInput {
  /** The listing of the side that asks. */
  readonly id: string;
  readonly otherId: string;
}

/** Throws UNAUTHENTICATED, FORBIDDEN, and NOT_FOUND where `otherId` is no listing that `id` could be matched with now. */
export async function getMatchCard(ctx: Ctx, { id, otherId }: MatchCardInput): Promise<MatchCard> {
  const now = ctx.deps.now();
  const seed = await findSeed(ctx, id);
  const [found] =
    seed.listing.content.kind === 'need'
      ? await judgeOffer(ctx, seed, otherId, now)
      : (await judgeNeeds(ctx, seed, [otherId], now)).cards;
  if (!found) throw notFound('listing');
  return withLifts(found.card, found.pair, now);
}

async function judgeOffer(ctx: Ctx, need: OwnedListing, offerId: string, now: string): Promise<Ranked[]> {
  const { candidates, topScore } = await findCandidates(ctx, need, now, [offerId]);
  return judgeFound(need, candidates, topScore, now);
}
