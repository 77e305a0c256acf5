import { test as fcTest } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { judgeMatch, pairOf } from '../../../shared/matching/card.ts';
import { rescored } from '../../../shared/matching/rescore.ts';
import type { ScoreWeights } from '../../../shared/matching/score-weights.ts';
import { TUNED_WEIGHTS } from '../../../shared/matching/tuned-weights.ts';
import { FULL_SCORE } from '../../../shared/schemas/match.ts';
import { NOW } from '../../helpers/builders.ts';
import { anyNeed, anyOffer } from './arbitraries.ts';
import { aMatchableNeed, aMatchableOffer } from './matchables.ts';

const ENGINE = { engineScore: 8, topScore: 10 };
const by = (changes: Partial<ScoreWeights>): ScoreWeights => ({ ...TUNED_WEIGHTS, ...changes });

describe('a score computed again from its card', () => {
  fcTest.prop([anyNeed, anyOffer], { numRuns: 60 })('is byte for byte the one shown', (need, offer) => {
    const { score, rankTier, forNeed, forOffer } = judgeMatch(pairOf(need, offer), ENGINE, NOW);
    expect(JSON.stringify(rescored({ forNeed, forOffer }))).toBe(
      JSON.stringify({ score, rankTier, forNeed, forOffer }),
    );
  });

  it('follows other weights, and they leave verdicts and tier alone', () => {
    const card = judgeMatch(pairOf(aMatchableNeed(), aMatchableOffer()), ENGINE, NOW);
    const wordsOnly = rescored(card, by({ leastRelevanceShare: 1 }));
    expect(wordsOnly.forNeed.score).toBe(0.8 * FULL_SCORE);
    expect(wordsOnly.forNeed.lines.map(({ weight }) => weight)).toEqual(card.forNeed.lines.map(() => 0));
    expect(wordsOnly.forNeed.lines.map(({ verdict }) => verdict)).toEqual(
      card.forNeed.lines.map(({ verdict }) => verdict),
    );
    expect(wordsOnly.rankTier).toBe(card.rankTier);
    expect(rescored(card, by({ needSideShare: 1 })).score).toBe(card.forNeed.score);
  });
});
