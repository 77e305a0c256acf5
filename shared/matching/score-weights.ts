/** The few weights of the score as one object, so that they can be learned, and what each of them means. */
import type { Importance } from '../schemas/requirement.ts';

/** What the score of a card depends on beside its verdicts and the engine's relevance; `npm run tune` looks for better ones. */
export interface ScoreWeights {
  /** Share of a line among the lines of its direction: the ratios count, not the sizes. */
  readonly importance: Readonly<Record<Importance, number>>;
  /** Weight of the engine's text relevance beside the lines of the need, in the units of `importance`. */
  readonly relevance: number;
  /** The least share of the need's direction that relevance keeps: with many lines it becomes a tie-breaker among them. */
  readonly leastRelevanceShare: number;
  /** Weight of the need's direction in the card's score, 0..1; the rest is the offer's, whose conditions are few and coarse. */
  readonly needSideShare: number;
  /**
   * Points added to both directions before their harmonic mean and taken off after it, so that one coarse condition that is
   * missed pulls a good match down but not to nothing.
   */
  readonly meanOffset: number;
  /**
   * What an unknown condition of the offer counts for in the combination (never in the direction's own score), 0..1: the need
   * has not said it yet, and asking costs less than losing the match.
   */
  readonly conditionBenefitOfDoubt: number;
}

/**
 * Where weights come from: the sets and how they were searched. Values are means of the objective over all queries, four
 * decimals: of the weights before, of the best found on all queries, and of what folds found on queries they did not see.
 */
export interface WeightsProvenance {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly sets: readonly { readonly name: string; readonly queries: number }[];
  readonly objective: string;
  readonly folds: number;
  readonly seed: number;
  readonly values: { readonly before: number; readonly found: number; readonly heldOut: number };
  /** Whether the weights before were kept because the held-out gain was below `leastHeldOutGain`. */
  readonly kept: 'before' | 'found';
  readonly leastHeldOutGain: number;
}
