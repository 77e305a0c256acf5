/** Conditions of lenders and governments: the amount a product is made for, the window of a policy. */
import { dayOf } from '../facets/days.ts';
import { funding } from '../facets/funding.ts';
import { explain, hit, miss, partial, rangeValues, unknown } from '../judgement.ts';
import type { ConditionRule } from './condition.ts';
import { fundingOf } from './need-facts.ts';

/** Earns for a window that is yet to open. */
const OPENS_LATER = 0.7;

/** The sum lies in the range the product is made for; a must where the need names the sum, else its budget is only a hint. */
export const amountCondition: ConditionRule = ({ content }, need, context) => {
  if (content.kind !== 'finance' || !content.amount) return undefined;
  const sum = fundingOf(need);
  const range = rangeValues(content.amount);
  const line = {
    id: 'funds-amount',
    field: 'amount',
    facet: 'funding',
    importance: sum?.explicit ? 'must' : 'should',
  } as const;
  if (!sum) return { ...line, judgement: unknown(explain('condition.amount-unstated', range)) };
  const ask = { facet: 'funding', amountFen: sum.value } as const;
  const { verdict, degree } = funding.judge(ask, [{ value: { amount: content.amount } }], context);
  const values = { ...range, amountFen: sum.value };
  return {
    ...line,
    judgement:
      verdict === 'hit'
        ? hit(degree, explain('condition.amount-in-range', values), sum.quotation)
        : miss(degree, explain('condition.amount-outside', values), sum.quotation),
  };
};

/** Applications can be made today, or will be. */
export const windowCondition: ConditionRule = ({ content }, _need, { now }) => {
  if (content.kind !== 'policy' || !content.window) return undefined;
  const { opensOn, closesOn } = content.window;
  const today = dayOf(now);
  const values = { opensOn, closesOn };
  const line = { id: 'window-open', field: 'window', facet: 'window', importance: 'must' } as const;
  if (today > closesOn) return { ...line, judgement: miss(0, explain('condition.window-closed', values)) };
  if (today < opensOn) return { ...line, judgement: partial(OPENS_LATER, explain('condition.window-later', values)) };
  return { ...line, judgement: hit(1, explain('condition.window-open', values)) };
};
