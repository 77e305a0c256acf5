/** The ranking metrics against a toy ranking worked out by hand. */
import { describe, expect, it } from 'vitest';
import { ndcgAt } from '../../../shared/relevance/ndcg.ts';
import { recallAt } from '../../../shared/relevance/recall.ts';
import { reciprocalRank } from '../../../shared/relevance/reciprocal-rank.ts';

/** Four judged documents: excellent, good, not relevant, fair. */
const GRADES = new Map([
  ['d1', 3],
  ['d2', 2],
  ['d3', 0],
  ['d4', 1],
]);
/** Good, not relevant, excellent, never judged; the fair one was not found. */
const RANKING = ['d2', 'd3', 'd1', 'd9'];

describe('nDCG', () => {
  it('discounts each gain by its place and divides by the ideal ranking of all judged documents', () => {
    // DCG@3 = 3/log2(2) + 0/log2(3) + 7/log2(4) = 3 + 3.5 = 6.5
    // ideal = 7/log2(2) + 3/log2(3) + 1/log2(4) = 7 + 1.8927892607 + 0.5 = 9.3927892607
    expect(ndcgAt(3, RANKING, GRADES)).toBeCloseTo(6.5 / 9.3927892607, 9);
    // Only the first place: 3 of 7.
    expect(ndcgAt(1, RANKING, GRADES)).toBeCloseTo(3 / 7, 12);
  });

  it('is 1 for the ideal ranking and 0 for one without a relevant document', () => {
    expect(ndcgAt(10, ['d1', 'd2', 'd4', 'd3'], GRADES)).toBe(1);
    expect(ndcgAt(10, ['d3', 'd9'], GRADES)).toBe(0);
    expect(ndcgAt(10, [], GRADES)).toBe(0);
  });

  it('is 0 where nothing is relevant', () => {
    expect(ndcgAt(10, ['d1'], new Map([['d1', 0]]))).toBe(0);
  });

  it('loses when a better document stands below a worse one', () => {
    expect(ndcgAt(10, ['d2', 'd1'], GRADES)).toBeLessThan(ndcgAt(10, ['d1', 'd2'], GRADES));
  });
});

describe('recall', () => {
  it('counts found relevant documents among all relevant ones, whatever their grade', () => {
    expect(recallAt(100, RANKING, GRADES)).toBeCloseTo(2 / 3, 12);
    expect(recallAt(1, RANKING, GRADES)).toBeCloseTo(1 / 3, 12);
    expect(recallAt(100, ['d1', 'd2', 'd4'], GRADES)).toBe(1);
    expect(recallAt(100, RANKING, new Map())).toBe(0);
  });
});

describe('reciprocal rank', () => {
  it('is one over the place of the first relevant document', () => {
    expect(reciprocalRank(RANKING, GRADES)).toBe(1);
    expect(reciprocalRank(['d3', 'd9', 'd4', 'd1'], GRADES)).toBeCloseTo(1 / 3, 12);
    expect(reciprocalRank(['d3', 'd9'], GRADES)).toBe(0);
  });
});
