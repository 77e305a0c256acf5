/** Deadline against delivery: when it could be there, counted from today or from when the offer can start. */
import type { Fact } from '../fact.ts';
import { explain, hit, type JudgeContext, type Judgement, miss, unknown } from '../judgement.ts';
import { best } from './best.ts';
import { addDays, dayOf, daysBetween } from './days.ts';
import type { Facet } from './facet.ts';
import { nearMiss } from './near-miss.ts';

/** The day on which it is there, YYYY-MM-DD. */
function readyOn({ value }: Fact<'deadline'>, context: JudgeContext): string {
  if ('readyOn' in value) return value.readyOn;
  const today = dayOf(context.now);
  const start = value.startsFrom !== undefined && value.startsFrom > today ? value.startsFrom : today;
  return addDays(start, value.weeks * 7);
}

function judgeReady(by: string, ready: string, today: string): Judgement {
  if (ready <= by) return hit(1, explain('deadline.in-time', { readyOn: ready, by }));
  const days = daysBetween(by, ready);
  return miss(
    nearMiss(daysBetween(today, by), daysBetween(today, ready)),
    explain('deadline.late', { readyOn: ready, by, days }),
  );
}

/** A session that has begun is gone. */
const stillToCome = (facts: readonly Fact<'deadline'>[], today: string): Fact<'deadline'>[] =>
  facts.filter(({ value }) => !('once' in value) || value.readyOn >= today);

/** Hit when it is there on the day or before; later is a miss, and a near one earns a little. A date gone by is missed by all. */
export const deadline: Facet<'deadline'> = {
  name: 'deadline',
  judge({ by }, stated, context) {
    const today = dayOf(context.now);
    const facts = stillToCome(stated, today);
    if (facts.length === 0) return unknown(explain('deadline.unstated', { by }));
    if (by < today) return miss(0, explain('deadline.passed', { by }));
    return best(
      facts.map((fact) => ({
        ...judgeReady(by, readyOn(fact, context), today),
        ...(fact.quotation && { quotation: fact.quotation }),
      })),
    );
  },
  relax({ by }, facts, context) {
    const days = stillToCome(facts, dayOf(context.now))
      .map((fact) => readyOn(fact, context))
      .filter((day) => day > by);
    const [moved] = days.sort();
    if (moved === undefined) return undefined;
    return { ask: { facet: 'deadline', by: moved }, change: explain('lift.move-deadline', { from: by, to: moved }) };
  },
};
