/** The other direction: whether a need suits an offer, by the conditions the offer states. */
import type { MatchableNeed, MatchableOffer } from '../schemas/matchable.ts';
import { capacityCondition, minBudgetCondition, sizeCondition, startCondition } from './conditions/acceptance.ts';
import type { ConditionRule } from './conditions/condition.ts';
import { amountCondition, windowCondition } from './conditions/money.ts';
import { industryCondition, regionCondition, scenarioCondition } from './conditions/served.ts';
import type { JudgeContext } from './judgement.ts';
import type { LineVerdict } from './score.ts';

/** In the order of the card. */
const RULES: readonly ConditionRule[] = [
  minBudgetCondition,
  sizeCondition,
  amountCondition,
  windowCondition,
  capacityCondition,
  startCondition,
  regionCondition,
  industryCondition,
  scenarioCondition,
];

/** The stated conditions, judged; empty for an offer that states none. */
export function judgeConditions(offer: MatchableOffer, need: MatchableNeed, context: JudgeContext): LineVerdict[] {
  return RULES.flatMap((rule) => {
    const condition = rule(offer, need, context);
    if (!condition) return [];
    const { id, field, facet, importance, judgement } = condition;
    return [{ line: { id, source: 'condition', field, importance } as const, facet, judgement }];
  });
}
