/** What judging one line gives, and what it may look at beside the two listings. */
import type { ExplanationKey } from '../explanations/en.ts';
import type { Explanation, Quotation, Verdict } from '../schemas/match.ts';
import type { FenRange } from '../schemas/quantity.ts';

/** `degree` 0..1 with two decimals: 1 for a hit by rule, between for a partial, 0 for unknown; a near miss may earn a little. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly degree: number;
  readonly explanation: Explanation;
  readonly quotation?: Quotation;
}

/** The clock, and what of the need bears on other lines. `now` is ISO 8601 UTC, `deadline` YYYY-MM-DD. */
export interface JudgeContext {
  readonly now: string;
  readonly deadline?: string;
  /** Seats the need asks for: what a price per seat is multiplied by. */
  readonly seats?: number;
}

/** An explanation whose key stands in both catalogues. */
export const explain = (key: ExplanationKey, values: Explanation['values'] = {}): Explanation => ({ key, values });

/** The bounds that a range has, as values of an explanation. */
export const rangeValues = ({
  minFen,
  maxFen,
}: FenRange): { minFen?: number; maxFen?: number } & Explanation['values'] => ({
  ...(minFen !== undefined && { minFen }),
  ...(maxFen !== undefined && { maxFen }),
});

const judged =
  (verdict: Verdict, least: number, most: number) =>
  (degree: number, explanation: Explanation, quotation?: Quotation): Judgement => ({
    verdict,
    degree: Math.min(most, Math.max(least, Math.round(degree * 100) / 100)),
    explanation,
    ...(quotation && { quotation }),
  });

/** Met. The degree is 1 where a rule says so, less where words are the evidence. */
export const hit = judged('hit', 0.01, 1);
/** Met in part. */
export const partial = judged('partial', 0.01, 0.99);
/** Contrary to what is asked. */
export const miss = judged('miss', 0, 0.99);
/** The offer says nothing of it. */
export const unknown = (explanation: Explanation): Judgement => ({ verdict: 'unknown', degree: 0, explanation });
