import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { reciprocalScore } from '../../../shared/matching/reciprocal.ts';
import { TUNED_WEIGHTS } from '../../../shared/matching/tuned-weights.ts';
import { type Direction, FULL_SCORE } from '../../../shared/schemas/match.ts';

const { needSideShare } = TUNED_WEIGHTS;
const scoring = (score: number): Direction => ({ score, missedMusts: 0, lines: [] });
const anyScore = fc.integer({ min: 0, max: FULL_SCORE });
const both = (forNeed: number, forOffer: number) => reciprocalScore(scoring(forNeed), scoring(forOffer));

describe('the score of both directions together', () => {
  fcTest.prop([anyScore, anyScore])('lies between them, and no higher than their weighted mean', (x, y) => {
    const score = both(x, y);
    expect(score).toBeGreaterThanOrEqual(Math.min(x, y));
    expect(score).toBeLessThanOrEqual(Math.max(x, y));
    expect(score).toBeLessThanOrEqual(Math.round(needSideShare * x + (1 - needSideShare) * y));
  });

  fcTest.prop([fc.integer({ min: FULL_SCORE / 2, max: FULL_SCORE })])(
    'puts a match that is fair to both above one that is perfect for one and nothing for the other',
    (fairToBoth) => {
      expect(both(fairToBoth, fairToBoth)).toBeGreaterThanOrEqual(both(FULL_SCORE, 0));
      expect(both(fairToBoth, fairToBoth)).toBeGreaterThan(both(0, FULL_SCORE));
    },
  );
});
