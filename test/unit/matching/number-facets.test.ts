import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween } from '../../../shared/matching/facets/days.ts';
import { FACETS } from '../../../shared/matching/facets/facets.ts';
import { nearMiss } from '../../../shared/matching/facets/near-miss.ts';
import { NOW } from '../../helpers/builders.ts';
import { CONTEXT, judgeBy } from './matchables.ts';

const yuan = (amount: number) => amount * 100;

describe('a budget', () => {
  const ask = { facet: 'budget', maxFen: yuan(500_000) } as const;
  const judge = (minYuan?: number, maxYuan?: number) =>
    judgeBy(ask, [
      {
        price: {
          ...(minYuan !== undefined && { minFen: yuan(minYuan) }),
          ...(maxYuan !== undefined && { maxFen: yuan(maxYuan) }),
        },
      },
    ]);

  it('is kept by a price within it, also at its edge', () => {
    expect(judge(300_000, 500_000)).toMatchObject({ verdict: 'hit', degree: 1 });
    expect(judge(undefined, 400_000)).toMatchObject({ verdict: 'hit', degree: 1 });
    expect(judge(250_000)).toMatchObject({ verdict: 'hit', degree: 1 });
  });

  it('is kept mostly, or in part, by a range that reaches beyond it, by how far', () => {
    expect(judge(400_000, 600_000)).toMatchObject({
      verdict: 'hit',
      degree: 0.75,
      explanation: { key: 'budget.mostly-within' },
    });
    expect(judge(450_000, 950_000)).toMatchObject({ verdict: 'partial', degree: 0.55 });
    expect(judge(undefined, 2_000_000)).toMatchObject({ verdict: 'partial', degree: 0.63 });
    expect(judge(500_000)).toMatchObject({ verdict: 'partial', degree: 0.5 });
  });

  it('is missed above it, and a near miss earns a little', () => {
    expect(judge(550_000, 600_000)).toMatchObject({ verdict: 'miss', degree: 0.33 });
    expect(judge(1_000_000)).toMatchObject({ verdict: 'miss', degree: 0 });
  });

  it('is unknown without a price', () => {
    expect(judgeBy(ask, [])).toMatchObject({ verdict: 'unknown' });
  });

  it('multiplies the price of a seat by the seats that are asked for', () => {
    const seat = { price: { minFen: yuan(4_800), maxFen: yuan(4_800) }, perSeat: true } as const;
    expect(judgeBy(ask, [seat], { now: NOW, seats: 20 })).toMatchObject({ verdict: 'hit' });
    expect(judgeBy(ask, [seat], { now: NOW, seats: 200 })).toMatchObject({ verdict: 'miss' });
    expect(judgeBy(ask, [seat])).toMatchObject({ verdict: 'partial', explanation: { key: 'budget.per-seat' } });
    const dear = { ...seat, price: { minFen: yuan(600_000) } } as const;
    expect(judgeBy(ask, [dear])).toMatchObject({ verdict: 'miss' });
  });

  it('proposes the lowest price above it', () => {
    const facts = [{ value: { price: { minFen: yuan(700_000) } } }, { value: { price: { maxFen: yuan(600_000) } } }];
    expect(FACETS.budget.relax!(ask, facts, CONTEXT)?.ask).toEqual({ facet: 'budget', maxFen: yuan(600_000) });
    expect(FACETS.budget.relax!(ask, [{ value: { price: {} } }], CONTEXT)).toBeUndefined();
  });
});

describe('a deadline', () => {
  const ask = { facet: 'deadline', by: '2026-06-01' } as const;

  it('is kept by what is there on the day, counted from now or from the first start', () => {
    expect(judgeBy(ask, [{ weeks: 13 }])).toMatchObject({ verdict: 'hit', degree: 1 });
    expect(judgeBy(ask, [{ weeks: 8, startsFrom: '2026-04-20' }])).toMatchObject({ verdict: 'miss' });
    expect(judgeBy(ask, [{ weeks: 8, startsFrom: '2026-01-01' }])).toMatchObject({ verdict: 'hit' });
    expect(judgeBy(ask, [{ readyOn: '2026-06-01' }])).toMatchObject({ verdict: 'hit' });
  });

  it('is missed later, says by how many days, and a near miss earns a little', () => {
    const late = judgeBy(ask, [{ weeks: 14 }]);
    expect(late).toMatchObject({ verdict: 'miss', explanation: { values: { days: 7, readyOn: '2026-06-08' } } });
    expect(late.degree).toBe(0.34);
    expect(judgeBy(ask, [{ weeks: 40 }]).degree).toBe(0);
  });

  it('that has passed is missed by all', () => {
    expect(judgeBy({ facet: 'deadline', by: '2026-01-01' }, [{ weeks: 0 }])).toMatchObject({
      verdict: 'miss',
      explanation: { key: 'deadline.passed' },
    });
  });

  it('does not count a session that has begun', () => {
    expect(judgeBy(ask, [{ readyOn: '2026-02-01', once: true }])).toMatchObject({ verdict: 'unknown' });
    expect(judgeBy(ask, [{ readyOn: '2026-02-01' }])).toMatchObject({ verdict: 'hit' });
  });

  it('proposes the first day on which it would be there', () => {
    const facts = [{ value: { weeks: 20 } }, { value: { weeks: 15 } }];
    expect(FACETS.deadline.relax!(ask, facts, CONTEXT)?.ask).toEqual({ facet: 'deadline', by: '2026-06-15' });
    expect(FACETS.deadline.relax!(ask, [{ value: { weeks: 1 } }], CONTEXT)).toBeUndefined();
  });
});

describe('a level', () => {
  it('of readiness is met at or above, in part one below, missed further below', () => {
    const judge = (level: number) => judgeBy({ facet: 'trl', min: 6 }, [{ level }]);
    expect([judge(9), judge(6), judge(5), judge(4)].map(({ verdict }) => verdict)).toEqual([
      'hit',
      'hit',
      'partial',
      'miss',
    ]);
    expect(judgeBy({ facet: 'trl', min: 6 }, []).verdict).toBe('unknown');
    expect(FACETS.trl.relax!({ facet: 'trl', min: 6 }, [{ value: { level: 4 } }], CONTEXT)?.ask).toEqual({
      facet: 'trl',
      min: 4,
    });
    expect(FACETS.trl.relax!({ facet: 'trl', min: 6 }, [], CONTEXT)).toBeUndefined();
    expect(FACETS.trl.relax!({ facet: 'trl', min: 6 }, [{ value: { level: 7 } }], CONTEXT)).toBeUndefined();
  });

  it('of security is hard: below it nothing counts, and it is not for the need to lower', () => {
    const judge = (level: number) => judgeBy({ facet: 'security-level', min: 2 }, [{ level }]);
    expect([judge(3), judge(2), judge(1)].map(({ verdict, degree }) => [verdict, degree])).toEqual([
      ['hit', 1],
      ['hit', 1],
      ['miss', 0],
    ]);
    expect(judgeBy({ facet: 'security-level', min: 2 }, []).verdict).toBe('unknown');
    expect(FACETS['security-level'].relax).toBeUndefined();
  });

  it('of a skill counts with the skill: lower is partial, related is less', () => {
    const ask = { facet: 'skill', code: 'robot-programming', minLevel: 4 } as const;
    const judge = (code: string, level: number) => {
      const { verdict, degree } = judgeBy(ask, [{ code, level }]);
      return [verdict, degree];
    };
    expect(judge('robot-programming', 4)).toEqual(['hit', 1]);
    expect(judge('robot-programming', 2)).toEqual(['partial', 0.45]);
    expect(judge('robotics', 5)).toEqual(['partial', 0.6]);
    expect(judge('robot-maintenance', 4)).toEqual(['partial', 0.3]);
    expect(judge('hmi-design', 5)).toEqual(['miss', 0]);
    expect(judgeBy(ask, []).verdict).toBe('unknown');
    expect(
      judgeBy({ facet: 'skill', code: 'robotics', minLevel: 3 }, [{ code: 'robot-programming', level: 3 }]).verdict,
    ).toBe('hit');
    expect(judgeBy({ facet: 'skill', code: 'robotics', minLevel: 3 }, [{ code: 'hmi-design', level: 3 }]).verdict).toBe(
      'miss',
    );
    const relax = (code: string, level: number) => FACETS.skill.relax!(ask, [{ value: { code, level } }], CONTEXT)?.ask;
    expect(relax('robot-programming', 2)).toEqual({ ...ask, minLevel: 2 });
    expect(relax('robot-programming', 5)).toBeUndefined();
    expect(relax('hmi-design', 5)).toBeUndefined();
  });
});

describe('capacity', () => {
  const ask = { facet: 'capacity', min: 30, unit: 'seats' } as const;
  const session = (amount: number, startsOn: string) => ({ amount, unit: 'seats', startsOn }) as const;
  const context = { now: NOW, deadline: '2026-06-30' };

  it('is met by one session, or by several together', () => {
    expect(judgeBy(ask, [session(40, '2026-05-11')], context)).toMatchObject({
      verdict: 'hit',
      explanation: { key: 'capacity.met' },
    });
    expect(judgeBy(ask, [session(20, '2026-05-11'), session(15, '2026-06-01')], context)).toMatchObject({
      verdict: 'hit',
      explanation: { key: 'capacity.met-together', values: { parts: 2 } },
    });
  });

  it('counts only what begins between now and the deadline', () => {
    expect(judgeBy(ask, [session(40, '2026-07-11'), session(15, '2026-05-11')], context)).toMatchObject({
      verdict: 'partial',
      degree: 0.5,
    });
    expect(judgeBy(ask, [session(40, '2026-02-11')], context)).toMatchObject({
      verdict: 'miss',
      explanation: { key: 'capacity.none' },
    });
    expect(judgeBy(ask, [session(40, '2030-01-01')])).toMatchObject({ verdict: 'hit' });
  });

  it('of another unit says nothing', () => {
    expect(judgeBy(ask, [{ amount: 100, unit: 'people' }], context).verdict).toBe('unknown');
  });

  it('proposes what is there', () => {
    const facts = [{ value: session(12, '2026-05-11') }];
    expect(FACETS.capacity.relax!(ask, facts, context)?.ask).toEqual({ ...ask, min: 12 });
    expect(FACETS.capacity.relax!(ask, [], context)).toBeUndefined();
    expect(FACETS.capacity.relax!(ask, [{ value: session(50, '2026-05-11') }], context)).toBeUndefined();
  });
});

describe('funding', () => {
  const ask = { facet: 'funding', amountFen: yuan(1_000_000) } as const;
  const range = { minFen: yuan(500_000), maxFen: yuan(10_000_000) };

  it('is met by an amount within the range', () => {
    expect(judgeBy(ask, [{ amount: range }])).toMatchObject({ verdict: 'hit', degree: 1 });
    expect(judgeBy(ask, [{ amount: { maxFen: yuan(800_000) } }])).toMatchObject({ verdict: 'miss', degree: 0.24 });
    expect(judgeBy(ask, [{ amount: { minFen: yuan(3_000_000) } }])).toMatchObject({ verdict: 'miss', degree: 0 });
    expect(judgeBy(ask, []).verdict).toBe('unknown');
  });

  it('needs a term that is long enough', () => {
    const long = { ...ask, minTermMonths: 36 } as const;
    expect(judgeBy(long, [{ amount: range, maxTermMonths: 60 }]).verdict).toBe('hit');
    expect(judgeBy(long, [{ amount: range, maxTermMonths: 18 }])).toMatchObject({ verdict: 'partial', degree: 0.5 });
    expect(judgeBy(long, [{ amount: range }])).toMatchObject({ verdict: 'partial', degree: 0.8 });
  });

  it('proposes the most there is', () => {
    const relax = (maxFen: number | undefined) =>
      FACETS.funding.relax!(ask, [{ value: { amount: maxFen === undefined ? {} : { maxFen } } }], CONTEXT)?.ask;
    expect(relax(yuan(800_000))).toEqual({ ...ask, amountFen: yuan(800_000) });
    expect(relax(yuan(2_000_000))).toBeUndefined();
    expect(relax(undefined)).toBeUndefined();
    expect(FACETS.funding.relax!(ask, [], CONTEXT)).toBeUndefined();
  });
});

describe('a near miss', () => {
  it('earns nothing up to half of what is wanted, the ceiling at all of it', () => {
    expect([nearMiss(50, 100), nearMiss(75, 100), nearMiss(100, 100), nearMiss(300, 100)]).toEqual([0, 0.2, 0.4, 0.4]);
    expect(nearMiss(1, 0)).toBe(0);
  });
});

describe('days', () => {
  it('are counted in UTC, over leap days too', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayOf('2026-03-02T23:59:59.999Z')).toBe('2026-03-02');
  });
});
