/** Judges a simulated market with the product's own matching: for each need its candidates, with both directions' scores. */
import type { Ranked } from '../../../shared/matching/order.ts';
import { ProfileCache } from '../../../shared/matching/profile-cache.ts';
import { judgeCandidates } from '../../../shared/matching/rank-candidates.ts';
import { LexicalIndex } from './lexical-index.ts';
import { SIMULATION_NOW, type SimulatedMarket } from './simulated-market.ts';

/** One need's candidates; their cards keep scores and tiers, not lines. */
export interface JudgedNeed {
  readonly needId: string;
  readonly judged: readonly Ranked[];
}

const withoutLines = (one: Ranked): Ranked => ({
  ...one,
  pair: { ...one.pair, said: new Map() },
  card: { ...one.card, forNeed: { ...one.card.forNeed, lines: [] }, forOffer: { ...one.card.forOffer, lines: [] } },
});

/** `candidates` are judged for each need; `done` is told after each. */
export function judgeMarket(
  { needs, offers }: SimulatedMarket,
  candidates: number,
  done: (count: number) => void,
): JudgedNeed[] {
  const index = new LexicalIndex(offers);
  const cache = new ProfileCache(offers.length);
  return needs.map((need, i) => {
    const found = index.find(need, candidates);
    const options = { now: SIMULATION_NOW, topScore: found.topScore, cache };
    const judged = judgeCandidates(need, found.candidates, options).map(withoutLines);
    done(i + 1);
    return { needId: need.id, judged };
  });
}
