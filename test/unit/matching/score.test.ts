import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../shared/matching/apportion.ts';
import type { Judgement } from '../../../shared/matching/judgement.ts';
import { rankTierOf, reciprocalScore } from '../../../shared/matching/reciprocal.ts';
import { type LineVerdict, needDirection, offerDirection, relevanceOf } from '../../../shared/matching/score.ts';
import { type Direction, direction, FULL_SCORE, VERDICTS } from '../../../shared/schemas/match.ts';
import { IMPORTANCES } from '../../../shared/schemas/requirement.ts';

const judgement: fc.Arbitrary<Judgement> = fc
  .record({ verdict: fc.constantFrom(...VERDICTS), hundredths: fc.integer({ min: 0, max: 100 }) })
  .map(({ verdict, hundredths }) => ({
    verdict,
    degree: verdict === 'unknown' ? 0 : hundredths / 100,
    explanation: { key: 'text.none', values: {} },
  }));
const lineVerdict = (id: string): fc.Arbitrary<LineVerdict> =>
  fc.record({
    line: fc.record({
      id: fc.constant(id),
      source: fc.constant('requirement' as const),
      field: fc.constant('requirements.0'),
      importance: fc.constantFrom(...IMPORTANCES),
    }),
    facet: fc.constant('text'),
    judgement,
  });
const verdicts = fc
  .integer({ min: 0, max: 14 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => lineVerdict(`l${i}`))));
const engine = fc.record({
  engineScore: fc.double({ min: 0, max: 50, noNaN: true }),
  topScore: fc.double({ min: 0, max: 50, noNaN: true }),
});

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('apportioning', () => {
  fcTest.prop([fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }), fc.nat(20_000)])(
    'gives parts that sum to the total',
    (weights, total) => {
      expect(sum(apportion(weights, total))).toBe(sum(weights) === 0 ? 0 : total);
    },
  );

  it('gives what is left to the largest remainders, the earlier of equals first', () => {
    expect(apportion([1, 1, 1], 10)).toEqual([4, 3, 3]);
    expect(apportion([6, 3, 1], 10)).toEqual([6, 3, 1]);
    expect(apportion([], 10)).toEqual([]);
  });
});

describe('the score of a direction', () => {
  fcTest.prop([verdicts, engine])(
    'is the sum of its points, and its weights sum to a full score',
    (lines, relevance) => {
      const need = needDirection(lines, relevance);
      expect(need.score).toBe(sum(need.lines.map(({ points }) => points)) + need.relevance!.points);
      expect(sum(need.lines.map(({ weight }) => weight)) + need.relevance!.weight).toBe(FULL_SCORE);
      expect(direction.parse(need)).toEqual(need);
      const offer = offerDirection(lines);
      expect(offer.score).toBe(lines.length === 0 ? FULL_SCORE : sum(offer.lines.map(({ points }) => points)));
      if (lines.length > 0) expect(sum(offer.lines.map(({ weight }) => weight))).toBe(FULL_SCORE);
      for (const line of [...need.lines, ...offer.lines])
        expect(line.points).toBe(Math.round(line.weight * line.degree));
    },
  );

  it('is relevance alone where nothing is asked', () => {
    expect(needDirection([], { engineScore: 3, topScore: 4 })).toMatchObject({
      score: 7500,
      relevance: { value: 0.75, weight: FULL_SCORE },
    });
  });

  it('gives relevance less the more is asked, but never less than its least share', () => {
    const [must] = fc.sample(lineVerdict('l'), { numRuns: 1, seed: 1 });
    const asked = (n: number) =>
      needDirection(
        Array.from({ length: n }, () => must!),
        { engineScore: 1, topScore: 1 },
      ).relevance!.weight;
    expect(asked(1)).toBeGreaterThan(asked(2));
    expect(asked(40)).toBe(2500);
  });

  it('takes relevance as a share of the best, within bounds', () => {
    expect(relevanceOf({ engineScore: 1, topScore: 3 })).toBe(0.3333);
    expect(relevanceOf({ engineScore: 5, topScore: 3 })).toBe(1);
    expect(relevanceOf({ engineScore: -1, topScore: 3 })).toBe(0);
    expect(relevanceOf({ engineScore: 5, topScore: 0 })).toBe(0);
  });
});

describe('both directions together', () => {
  const side = (score: number, missedMusts = 0): Direction => ({ score, missedMusts, lines: [] });
  const points = fc.integer({ min: 0, max: FULL_SCORE });

  fcTest.prop([points, points, points])('rise with either, and stay between both', (need, offer, more) => {
    const score = reciprocalScore(side(need), side(offer));
    expect(score).toBeGreaterThanOrEqual(Math.min(need, offer) - 1);
    expect(score).toBeLessThanOrEqual(Math.max(need, offer) + 1);
    expect(reciprocalScore(side(Math.max(need, more)), side(offer))).toBeGreaterThanOrEqual(score);
    expect(reciprocalScore(side(need), side(Math.max(offer, more)))).toBeGreaterThanOrEqual(score);
  });

  fcTest.prop([points])('equal each where both are equal', (score) => {
    expect(Math.abs(reciprocalScore(side(score), side(score)) - score)).toBeLessThanOrEqual(1);
  });

  it('do not let a match lead that is good for one side only', () => {
    expect(reciprocalScore(side(9500), side(0))).toBeLessThan(reciprocalScore(side(7000), side(8000)));
    expect(reciprocalScore(side(9500), side(0))).toBeGreaterThan(4000);
  });

  it('do not sink a good match for what the need has not said yet', () => {
    const [unknown] = offerDirection([
      {
        line: { id: 'accepts-min-budget', source: 'condition', field: 'accepts.minBudgetFen', importance: 'must' },
        facet: 'budget',
        judgement: { verdict: 'unknown', degree: 0, explanation: { key: 'condition.budget-unstated', values: {} } },
      },
    ]).lines;
    const open = reciprocalScore(side(9000), { score: 0, missedMusts: 0, lines: [unknown!] });
    expect(open).toBeGreaterThan(7500);
    expect(open).toBeLessThan(reciprocalScore(side(9000), side(FULL_SCORE)));
    expect(open).toBeGreaterThan(reciprocalScore(side(9000), side(0)));
  });

  it('stand in tiers by whose must is missed', () => {
    expect(rankTierOf(side(0), side(0))).toBe(0);
    expect(rankTierOf(side(0), side(0, 1))).toBe(1);
    expect(rankTierOf(side(0, 1), side(0))).toBe(2);
  });
});
