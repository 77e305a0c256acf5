/** The weights of the score that are looked over, each with a few round values. */
import type { ScoreWeights } from '../../../shared/matching/score-weights.ts';
import type { Importance } from '../../../shared/schemas/requirement.ts';
import type { Axis } from './coordinate-search.ts';

type NumberName = Exclude<keyof ScoreWeights, 'importance'>;

const plain = (name: NumberName, values: readonly number[]): Axis<ScoreWeights> => ({
  name,
  values,
  valueOf: (weights) => weights[name],
  with: (weights, value) => ({ ...weights, [name]: value }),
});

const importance = (name: Importance, values: readonly number[]): Axis<ScoreWeights> => ({
  name,
  values,
  valueOf: (weights) => weights.importance[name],
  with: (weights, value) => ({ ...weights, importance: { ...weights.importance, [name]: value } }),
});

/**
 * Only ratios of importance count, so a should stays what it is, and a must is never less than it, a could never more. The
 * need's side stays below .85: grades speak for the need only, and would give the offer's side no say at all.
 */
export const WEIGHT_AXES: readonly Axis<ScoreWeights>[] = [
  importance('must', [3, 4, 5, 6, 8, 10, 12]),
  importance('could', [1, 2, 3]),
  plain('relevance', [3, 6, 9, 12, 15, 18]),
  plain('leastRelevanceShare', [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]),
  plain('needSideShare', [0.65, 0.7, 0.75, 0.8, 0.85]),
  plain('meanOffset', [2500, 5000, 7500, 10_000]),
  plain('conditionBenefitOfDoubt', [0, 0.25, 0.5, 0.75, 1]),
];
