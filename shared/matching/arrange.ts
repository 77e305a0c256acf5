/** The order of a list: by score, but fair to those who offer. What a card says is left as it is. */
import type { Placing } from '../schemas/match.ts';
import { diversified } from './diversity.ts';
import { FAIR_RULES } from './fair-rules.ts';
import { headStart, newnessOf, type Occasion } from './head-start.ts';
import { type Collapsed, collapsed } from './near-duplicates.ts';
import { compareRanked, type Ranked } from './order.ts';
import { ownerOf } from './owner-of.ts';

/** A listing in its place, and why that is not the place of its score, where it is not. */
export interface Placed extends Collapsed {
  readonly placing?: Placing;
}

/**
 * Near-duplicates collapsed; then by tier; then by score plus {@link headStart}, minus what further listings of one
 * organisation stand back; then no more of one organisation near the top than may be. Nothing that is paid for is read. The
 * same set gives the same order however it comes in, and a listing moves no two others of other organisations against each
 * other, but for the cap.
 */
export function arranged(judged: readonly Ranked[], occasion: Occasion): Placed[] {
  const byScore = collapsed([...judged].sort(compareRanked));
  const stepBack = stepsBack(byScore, occasion.rules);
  const ahead = new Map(byScore.map((one, i) => [one, one.card.score + headStart(one, occasion) - stepBack[i]!]));
  const byTurn = [...byScore].sort((a, b) => a.card.rankTier - b.card.rankTier || ahead.get(b)! - ahead.get(a)!);
  const places = { byScore: placesOf(byScore), byTurn: placesOf(byTurn) };
  return diversified(byTurn, occasion.rules).map((one, place) => {
    const scored = places.byScore.get(one)!;
    const placing = placingOf(place, places.byTurn.get(one)!, scored, {
      isNew: newnessOf(one, occasion) > 0,
      isFurther: stepBack[scored]! > 0,
    });
    return placing ? { ...one, placing } : one;
  });
}

/** Points by which each stands back for better ones of its organisation, in the order given. Hidden owners have one each. */
function stepsBack(byScore: readonly Ranked[], { furtherPoints, mostPerOwner } = FAIR_RULES): number[] {
  const perOwner = new Map<string, number>();
  return byScore.map((one) => {
    const owner = ownerOf(one);
    if (owner === undefined) return 0;
    const before = perOwner.get(owner) ?? 0;
    perOwner.set(owner, before + 1);
    return furtherPoints * Math.min(before, mostPerOwner);
  });
}

const placesOf = (ranked: readonly Ranked[]): Map<Ranked, number> => new Map(ranked.map((one, place) => [one, place]));

/** Places count from 0: where it stands, where its turn had put it, where its score had. */
function placingOf(
  place: number,
  byTurn: number,
  byScore: number,
  { isNew, isFurther }: { isNew: boolean; isFurther: boolean },
): Placing | undefined {
  if (place === byScore) return undefined;
  if (place > byTurn) return 'owner-cap';
  if (place < byTurn) return 'others-capped';
  if (isNew && place < byScore) return 'new-listing';
  return isFurther && place > byScore ? 'further-listing' : 'near-tie';
}
