/** Funding: an amount within the product's range, for long enough. */

import type { FactValues } from '../fact.ts';
import { explain, hit, type Judgement, miss, partial, rangeValues, unknown } from '../judgement.ts';
import { DEGREE } from '../weights.ts';
import { best } from './best.ts';
import type { AskOf, Facet } from './facet.ts';
import { nearMiss } from './near-miss.ts';

function judgeProduct({ amountFen, minTermMonths }: AskOf<'funding'>, product: FactValues['funding']): Judgement {
  const { minFen, maxFen } = product.amount;
  const values = { amountFen, ...rangeValues(product.amount) };
  if (maxFen !== undefined && amountFen > maxFen)
    return miss(nearMiss(maxFen, amountFen), explain('funding.too-little', values));
  if (minFen !== undefined && amountFen < minFen)
    return miss(nearMiss(amountFen, minFen), explain('funding.too-much', values));
  if (minTermMonths === undefined) return hit(1, explain('funding.met', values));
  const { maxTermMonths } = product;
  if (maxTermMonths === undefined)
    return partial(DEGREE.termUnsaid, explain('funding.term-unstated', { ...values, minTermMonths }));
  const terms = { ...values, minTermMonths, maxTermMonths };
  return maxTermMonths >= minTermMonths
    ? hit(1, explain('funding.met-with-term', terms))
    : partial(maxTermMonths / minTermMonths, explain('funding.term-short', terms));
}

/** A term that is too short is met in part by share; one that is not said, nearly. */
export const funding: Facet<'funding'> = {
  name: 'funding',
  judge(ask, facts) {
    if (facts.length === 0) return unknown(explain('funding.unstated', { amountFen: ask.amountFen }));
    return best(
      facts.map(({ value, quotation }) => ({ ...judgeProduct(ask, value), ...(quotation && { quotation }) })),
    );
  },
  relax(ask, facts) {
    const most = Math.max(0, ...facts.map(({ value }) => value.amount.maxFen ?? ask.amountFen));
    if (most === 0 || most >= ask.amountFen) return undefined;
    return {
      ask: { ...ask, amountFen: most },
      change: explain('lift.lower-amount', { fromFen: ask.amountFen, toFen: most }),
    };
  },
};
