/** Capacity: seats, people, projects, sites or devices that are there in time, added up. */
import type { Fact } from '../fact.ts';
import { explain, hit, type JudgeContext, miss, partial, unknown } from '../judgement.ts';
import { dayOf } from './days.ts';
import type { AskOf, Facet } from './facet.ts';

/** Facts in the asked unit that begin neither in the past nor after the deadline. */
function inTime(ask: AskOf<'capacity'>, facts: readonly Fact<'capacity'>[], context: JudgeContext): Fact<'capacity'>[] {
  const today = dayOf(context.now);
  return facts.filter(({ value: { unit, startsOn } }) => {
    if (unit !== ask.unit) return false;
    return startsOn === undefined || (startsOn >= today && startsOn <= (context.deadline ?? startsOn));
  });
}

const total = (facts: readonly Fact<'capacity'>[]): number => facts.reduce((sum, { value }) => sum + value.amount, 0);

/** A group may be split over sessions; less than asked is met in part by share; none left is a miss. */
export const capacity: Facet<'capacity'> = {
  name: 'capacity',
  judge(ask, facts, context) {
    const { min, unit } = ask;
    if (!facts.some(({ value }) => value.unit === unit)) return unknown(explain('capacity.unstated', { min, unit }));
    const there = inTime(ask, facts, context);
    const amount = total(there);
    const values = { amount, min, unit };
    if (amount === 0)
      return miss(0, explain('capacity.none', values), facts.find(({ value }) => value.unit === unit)?.quotation);
    const largest = there.reduce((a, b) => (b.value.amount > a.value.amount ? b : a));
    if (amount < min) return partial(amount / min, explain('capacity.short', values), largest.quotation);
    return largest.value.amount >= min
      ? hit(1, explain('capacity.met', values), largest.quotation)
      : hit(1, explain('capacity.met-together', { ...values, parts: there.length }), largest.quotation);
  },
  relax(ask, facts, context) {
    const amount = total(inTime(ask, facts, context));
    if (amount === 0 || amount >= ask.min) return undefined;
    return {
      ask: { ...ask, min: amount },
      change: explain('lift.lower-capacity', { from: ask.min, to: amount, unit: ask.unit }),
    };
  },
};
