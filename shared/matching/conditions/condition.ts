/** What a condition of an offer is, once judged against a need. */
import type { MatchableNeed, MatchableOffer } from '../../schemas/matchable.ts';
import type { Importance } from '../../schemas/requirement.ts';
import type { JudgeContext, Judgement } from '../judgement.ts';

/** One condition of an offer, judged; `field` is its path in the offer, the quotation stands in the need. */
export interface Condition {
  readonly id: string;
  readonly field: string;
  readonly facet: string;
  readonly importance: Importance;
  readonly judgement: Judgement;
}

/** Undefined when the offer does not state the condition. */
export type ConditionRule = (
  offer: MatchableOffer,
  need: MatchableNeed,
  context: JudgeContext,
) => Condition | undefined;
