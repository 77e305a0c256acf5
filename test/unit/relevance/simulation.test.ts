/** The simulation in the small: the same market twice, figures worked out by hand, vendors with no room left. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type JudgedNeed, judgeMarket } from '../../relevance/simulation/judged-market.ts';
import { LexicalIndex } from '../../relevance/simulation/lexical-index.ts';
import { capacityOf, playMarket } from '../../relevance/simulation/play-market.ts';
import { fair, POLICIES, RECIPROCAL } from '../../relevance/simulation/policies.ts';
import { type SimulatedMarket, simulatedMarket } from '../../relevance/simulation/simulated-market.ts';
import { giniOf, type SimulationFigures, simulationFigures } from '../../relevance/simulation/simulation-figures.ts';
import { simulationTable } from '../../relevance/simulation/simulation-table.ts';

const SIZE = { needs: 30, offers: 150, vendors: 20, seed: 7 };
let market: SimulatedMarket;
let needs: JudgedNeed[];
let offersOf: Map<string, number>;

beforeAll(async () => {
  market = await simulatedMarket(SIZE);
  needs = judgeMarket(market, 25, () => {});
  offersOf = new Map();
  for (const { owner } of market.offers) if (!owner.hidden) offersOf.set(owner.id, (offersOf.get(owner.id) ?? 0) + 1);
});

const figuresOf = (policy: (typeof POLICIES)[number]): SimulationFigures =>
  simulationFigures(policy.name, needs, playMarket(needs, policy, offersOf), {
    vendorIds: [...offersOf.keys()],
    offers: market.offers.length,
    newOffers: market.offers.slice(0, 9).map(({ id }) => id),
  });

describe('a simulated market', () => {
  it('is as large as wanted and the same for the same seed', async () => {
    expect([market.needs.length, market.offers.length, market.vendorIds.length]).toEqual([30, 150, 20]);
    expect(await simulatedMarket(SIZE)).toEqual(market);
    expect((await simulatedMarket({ ...SIZE, seed: 8 })).offers).not.toEqual(market.offers);
  });

  it('finds offers of the kinds that are sought, best first', () => {
    const index = new LexicalIndex(market.offers);
    for (const need of market.needs) {
      const { candidates, topScore } = index.find(need, 10);
      const scores = candidates.map(({ engineScore }) => engineScore);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores[0] ?? 0).toBe(topScore);
      for (const { listing } of candidates) expect(need.content.seeks).toContain(listing.content.kind);
    }
  });

  it('plays out alike each time, and no vendor takes more than it can', () => {
    for (const policy of POLICIES) expect(figuresOf(policy)).toEqual(figuresOf(policy));
    const { acceptedAt, takenBy } = playMarket(needs, RECIPROCAL, offersOf);
    expect(acceptedAt.length).toBeGreaterThan(0);
    for (const [vendor, count] of takenBy) expect(count).toBeLessThanOrEqual(capacityOf(vendor, offersOf.get(vendor)!));
  });

  it('costs nothing against the order of scores where that is the order', () => {
    expect(figuresOf(RECIPROCAL).ndcgLoss).toBe(0);
    expect(figuresOf(fair('fair')).ndcgLoss).toBeGreaterThanOrEqual(0);
  });
});

describe('the figures of a simulation', () => {
  it('have a Gini of 0 where all are alike and near 1 where one has all', () => {
    expect(giniOf([2, 2, 2])).toBeCloseTo(0);
    expect(giniOf([0, 0, 0, 4])).toBeCloseTo(0.75);
    expect(giniOf([1, 3])).toBeCloseTo(0.25);
    expect(giniOf([0, 0])).toBe(0);
  });

  it('stand in a table, one line an order', () => {
    const lines = simulationTable(POLICIES.slice(0, 2).map(figuresOf)).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^one-sided \(need\) +\d+ .*% .*×/u);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
