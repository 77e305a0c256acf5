/** The ways of putting a list in order that the simulation compares. */
import { arranged } from '../../../shared/matching/arrange.ts';
import type { Exposure } from '../../../shared/matching/exposure.ts';
import type { FairRules } from '../../../shared/matching/fair-rules.ts';
import { compareRanked, type Ranked } from '../../../shared/matching/order.ts';
import { FULL_SCORE } from '../../../shared/schemas/match.ts';
import { SIMULATION_NOW } from './simulated-market.ts';

/** Orders the candidates of one need, after so much exposure as was counted. */
export interface Policy {
  readonly name: string;
  order(judged: readonly Ranked[], needId: string, exposure: Exposure): readonly Ranked[];
}

type Mean = (forNeed: number, forOffer: number) => number;

/** Best first by a number made of both directions (0..1 each); tiers as the product's unless only the need counts. */
const byMean = (name: string, mean: Mean): Policy => ({
  name,
  order: (judged) => {
    const value = new Map(
      judged.map((one) => [one, mean(one.card.forNeed.score / FULL_SCORE, one.card.forOffer.score / FULL_SCORE)]),
    );
    return [...judged].sort(
      (a, b) => a.card.rankTier - b.card.rankTier || value.get(b)! - value.get(a)! || compareRanked(a, b),
    );
  },
});

/** What the need alone wants: its own musts and its own direction. */
const ONE_SIDED: Policy = {
  name: 'one-sided (need)',
  order: (judged) =>
    [...judged].sort(
      (a, b) =>
        Number(a.card.forNeed.missedMusts > 0) - Number(b.card.forNeed.missedMusts > 0) ||
        b.card.forNeed.score - a.card.forNeed.score ||
        compareRanked(a, b),
    ),
};

/** Pizzato et al. (RecSys 2010). */
const harmonic: Mean = (x, y) => (x + y === 0 ? 0 : (2 * x * y) / (x + y));
/** The uninorm of Appel et al., used for reciprocal recommendation by Neve and Palomares (RecSys 2019). */
const crossRatio: Mean = (x, y) => {
  const both = x * y;
  const neither = (1 - x) * (1 - y);
  return both + neither === 0 ? 0 : both / (both + neither);
};

/** The product's order under other rules; `counted` gives it the exposure so far. */
export const fair = (name: string, rules?: FairRules, counted = false): Policy => ({
  name,
  order: (judged, seedId, exposure) =>
    arranged(judged, { seedId, now: SIMULATION_NOW, ...(rules && { rules }), ...(counted && { exposure }) }),
});

export const RECIPROCAL: Policy = { name: 'reciprocal', order: (judged) => [...judged].sort(compareRanked) };

export const POLICIES: readonly Policy[] = [
  ONE_SIDED,
  byMean('harmonic (RECON)', harmonic),
  byMean('cross-ratio', crossRatio),
  RECIPROCAL,
  fair('reciprocal + fair'),
  fair('… exposure counted', undefined, true),
];
