/** Budget against price: within it, at its edge, or above it. */
import type { FenRange } from '../../schemas/quantity.ts';
import type { Fact } from '../fact.ts';
import { explain, hit, type JudgeContext, type Judgement, miss, partial, rangeValues, unknown } from '../judgement.ts';
import { DEGREE } from '../weights.ts';
import { best } from './best.ts';
import type { Facet } from './facet.ts';
import { nearMiss } from './near-miss.ts';

/** Least degree of a price range that begins within the budget, and the share of the range from which it is a hit. */
const OVERLAP_FLOOR = 0.5;
const OVERLAP_HIT = 0.5;

const times = ({ minFen, maxFen }: FenRange, seats: number): FenRange => ({
  ...(minFen !== undefined && { minFen: minFen * seats }),
  ...(maxFen !== undefined && { maxFen: maxFen * seats }),
});

/** The price of the whole, as far as it can be said. */
const wholePrice = ({ value }: Fact<'budget'>, { seats = 1 }: JudgeContext): FenRange =>
  value.perSeat ? times(value.price, seats) : times(value.price, 1);

function judgePrice(maxFen: number, price: FenRange): Judgement {
  const values = { budgetFen: maxFen, ...rangeValues(price) };
  const floor = price.minFen ?? 0;
  if (floor > maxFen) {
    return miss(nearMiss(maxFen, floor), explain('budget.above', { ...values, overFen: floor - maxFen }));
  }
  // An open upper end is taken to be twice the lower one.
  const ceiling = price.maxFen ?? 2 * floor;
  if (ceiling <= maxFen) return hit(1, explain('budget.within', values));
  const share = (maxFen - floor) / (ceiling - floor);
  const degree = OVERLAP_FLOOR + (1 - OVERLAP_FLOOR) * share;
  return share >= OVERLAP_HIT
    ? hit(degree, explain('budget.mostly-within', values))
    : partial(degree, explain('budget.edge', values));
}

function judgeFact(maxFen: number, fact: Fact<'budget'>, context: JudgeContext): Judgement {
  const price = wholePrice(fact, context);
  const judgement = judgePrice(maxFen, price);
  return fact.value.perSeat && context.seats === undefined && judgement.verdict !== 'miss'
    ? partial(DEGREE.seatWithin, explain('budget.per-seat', { budgetFen: maxFen, ...rangeValues(price) }))
    : judgement;
}

/** Hit when the whole price is within the budget or more than half of its range is; above it a miss, a near one earns a little. */
export const budget: Facet<'budget'> = {
  name: 'budget',
  judge({ maxFen }, facts, context) {
    if (facts.length === 0) return unknown(explain('budget.unstated', { budgetFen: maxFen }));
    return best(
      facts.map((fact) => ({
        ...judgeFact(maxFen, fact, context),
        ...(fact.quotation && { quotation: fact.quotation }),
      })),
    );
  },
  relax({ maxFen }, facts, context) {
    const prices = facts.map((fact) => wholePrice(fact, context));
    const wanted = prices.map((price) => price.maxFen ?? price.minFen ?? 0).filter((fen) => fen > maxFen);
    if (wanted.length === 0) return undefined;
    const raised = Math.min(...wanted);
    return {
      ask: { facet: 'budget', maxFen: raised },
      change: explain('lift.raise-budget', { fromFen: maxFen, toFen: raised }),
    };
  },
};
