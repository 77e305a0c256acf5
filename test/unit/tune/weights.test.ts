/** What the tuner reads and writes: rankings from kept cards, the axes, the typed file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeMatch, pairOf } from '../../../shared/matching/card.ts';
import { TUNED_WEIGHTS, TUNED_WEIGHTS_PROVENANCE } from '../../../shared/matching/tuned-weights.ts';
import { NOW } from '../../helpers/builders.ts';
import { type KeptCandidate, ndcgOfEach, rankingBy } from '../../relevance/tune/kept-query.ts';
import { WEIGHT_AXES } from '../../relevance/tune/weight-axes.ts';
import { literal, weightsFile } from '../../relevance/tune/weights-file.ts';
import { aBareNeed, aBareSolution, aMatchableOffer } from '../matching/matchables.ts';

const NEED = aBareNeed({
  requirements: [
    { id: 'r1', text: { zh: '支持 PROFINET' }, importance: 'should', ask: { facet: 'protocol', codes: ['profinet'] } },
  ],
});

function kept(doc: string, protocols: string[], engineScore: number): KeptCandidate {
  const offer = aMatchableOffer(aBareSolution({ protocols }));
  const { forNeed, forOffer } = judgeMatch(pairOf(NEED, offer), { engineScore, topScore: 10 }, NOW);
  return { doc, engineScore, forNeed, forOffer };
}

const CANDIDATES = [kept('says-much', [], 10), kept('speaks-it', ['profinet'], 1), kept('neither', [], 1)];
const by = (relevance: number) => ({ ...TUNED_WEIGHTS, relevance, leastRelevanceShare: 0 });

describe('a ranking computed from kept cards', () => {
  it('follows the weights', () => {
    expect(rankingBy(by(12), CANDIDATES)).toEqual(['says-much', 'speaks-it', 'neither']);
    expect(rankingBy(by(1), CANDIDATES)).toEqual(['speaks-it', 'says-much', 'neither']);
  });

  it('is valued for each query by its own grades', () => {
    const [first, second] = ndcgOfEach(
      [
        { grades: new Map([['speaks-it', 3]]), candidates: CANDIDATES },
        { grades: new Map([['says-much', 3]]), candidates: CANDIDATES },
      ],
      by(1),
    );
    expect(first).toBe(1);
    expect(second).toBeCloseTo(1 / Math.log2(3));
  });
});

describe('the axes', () => {
  it.each(WEIGHT_AXES.map((axis) => [axis.name, axis] as const))('%s read what they set', (_, axis) => {
    for (const value of axis.values) {
      const changed = axis.with(TUNED_WEIGHTS, value);
      expect(axis.valueOf(changed)).toBe(value);
      for (const other of WEIGHT_AXES.filter((one) => one !== axis))
        expect(other.valueOf(changed)).toBe(other.valueOf(TUNED_WEIGHTS));
    }
  });

  it.each(WEIGHT_AXES.map((axis) => [axis.name, axis] as const))('%s hold the weight in use', (_, axis) => {
    expect(axis.values).toContain(axis.valueOf(TUNED_WEIGHTS));
  });
});

describe('the file of the weights in use', () => {
  it('is byte for byte what the tuner writes', () => {
    const file = readFileSync(new URL('../../../shared/matching/tuned-weights.ts', import.meta.url), 'utf8');
    expect(file).toBe(weightsFile(TUNED_WEIGHTS, TUNED_WEIGHTS_PROVENANCE));
  });

  it('holds literals as Biome formats them', () => {
    expect(literal({ a: { 'b-c': 1 }, d: [{ name: "it's" }] })).toBe(
      "{\n  a: { 'b-c': 1 },\n  d: [{ name: \"it's\" }],\n}",
    );
    expect(literal({ d: [{ a: 1 }, { a: 2 }] })).toBe('{\n  d: [\n    { a: 1 },\n    { a: 2 },\n  ],\n}');
  });
});
