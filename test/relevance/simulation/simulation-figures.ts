/** The figures of one policy in a simulated market. */
import { collapsed } from '../../../shared/matching/near-duplicates.ts';
import { compareRanked, type Ranked } from '../../../shared/matching/order.ts';
import { ndcgAt } from '../../../shared/relevance/ndcg.ts';
import { mean } from '../../../shared/relevance/percentile.ts';
import { FULL_SCORE } from '../../../shared/schemas/match.ts';
import type { JudgedNeed } from './judged-market.ts';
import type { Outcome } from './play-market.ts';

/** Shares of 1. `newExposure` is the attention of a new offer, the average offer's being 1. */
export interface SimulationFigures {
  readonly policy: string;
  readonly accepted: number;
  readonly meanPlace: number;
  /** Of what was asked. */
  readonly refused: number;
  readonly topShare: number;
  readonly gini: number;
  readonly unseen: number;
  readonly newExposure: number;
  /** Lists in which one vendor holds more than three of the first ten places. */
  readonly crowded: number;
  readonly ndcgLoss: number;
}

/** The Gini coefficient, 0 (all alike) to 1; 0 where there is nothing. */
export function giniOf(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  const sum = rising.reduce((total, value) => total + value, 0);
  const ranked = rising.reduce((total, value, i) => total + (i + 1) * value, 0);
  return sum === 0 ? 0 : (2 * ranked) / (rising.length * sum) - (rising.length + 1) / rising.length;
}

const TOP_GRADE = 3;

/** nDCG@10 that the order costs, relevance being the card's score, 0 for who misses a must of the need; copies left aside. */
function ndcgLossOf({ judged }: JudgedNeed, list: readonly Ranked[]): number {
  const ideal = collapsed([...judged].sort(compareRanked));
  const grade = ({ card }: Ranked) => (card.rankTier === 2 ? 0 : (TOP_GRADE * card.score) / FULL_SCORE);
  const grades = new Map(ideal.map((one) => [one.listing.id, grade(one)]));
  const idsIn = (ranked: readonly Ranked[]) => ranked.map(({ listing }) => listing.id).filter((id) => grades.has(id));
  return ndcgAt(10, idsIn(ideal), grades) - ndcgAt(10, idsIn(list), grades);
}

function isCrowded(list: readonly Ranked[]): boolean {
  const counts = new Map<string, number>();
  for (const { listing } of list.slice(0, 10)) {
    const vendor = listing.owner.hidden ? listing.id : listing.owner.id;
    counts.set(vendor, (counts.get(vendor) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) > 3;
}

/** `vendorIds` are all vendors with an offer, `offers` how many offers there are, `newOffers` the ids of new ones. */
export function simulationFigures(
  policy: string,
  needs: readonly JudgedNeed[],
  outcome: Outcome,
  { vendorIds, offers, newOffers }: { vendorIds: readonly string[]; offers: number; newOffers: readonly string[] },
): SimulationFigures {
  const { lists, acceptedAt, asked, byOffer, byVendor } = outcome;
  const exposures = vendorIds.map((id) => byVendor.get(id) ?? 0).sort((a, b) => b - a);
  const all = exposures.reduce((sum, value) => sum + value, 0);
  const top = exposures.slice(0, Math.ceil(vendorIds.length / 100));
  return {
    policy,
    accepted: acceptedAt.length,
    meanPlace: mean(acceptedAt),
    refused: 1 - acceptedAt.length / asked,
    topShare: top.reduce((sum, value) => sum + value, 0) / all,
    gini: giniOf(exposures),
    unseen: exposures.filter((value) => value === 0).length / vendorIds.length,
    newExposure: mean(newOffers.map((id) => byOffer.get(id) ?? 0)) / (all / offers),
    crowded: lists.filter(isCrowded).length / lists.length,
    ndcgLoss: mean(needs.map((need, i) => ndcgLossOf(need, lists[i]!))),
  };
}
