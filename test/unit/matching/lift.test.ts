import { test as fcTest } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { judgeMatch, matchCard, pairOf } from '../../../shared/matching/card.ts';
import { withRequirement } from '../../../shared/matching/changes.ts';
import type { Lift, MatchCard } from '../../../shared/schemas/match.ts';
import type { MatchableNeed, MatchableOffer } from '../../../shared/schemas/matchable.ts';
import type { Requirement } from '../../../shared/schemas/requirement.ts';
import { aFinance, aProgram, aTransfer, NOW } from '../../helpers/builders.ts';
import { anyNeed, anyOffer } from './arbitraries.ts';
import { aBareNeed, aBareSolution, aMatchableOffer } from './matchables.ts';

const ENGINE = { engineScore: 8, topScore: 10 };
const cardOf = (need: MatchableNeed, content: MatchableOffer['content']) =>
  matchCard(need, aMatchableOffer(content), ENGINE, NOW);
const missedOf = ({ forNeed, forOffer }: MatchCard) => forNeed.missedMusts + forOffer.missedMusts;
const asking = (ask: Requirement['ask'], importance: Requirement['importance'] = 'must') =>
  aBareNeed({ requirements: [{ id: 'r', text: { zh: '支持时间敏感网络' }, importance, ...(ask && { ask }) }] });
const keysOf = (lifts: readonly Lift[]) => lifts.map(({ side, change }) => `${side} ${change.key}`);

describe('lifts', () => {
  fcTest.prop([anyNeed, anyOffer], { numRuns: 50 })(
    'help, are few, and stand in order: missed musts first, then gain',
    (need, offer) => {
      const card = matchCard(need, offer, ENGINE, NOW);
      expect(card.lifts.length).toBeLessThanOrEqual(5);
      for (const lift of card.lifts) {
        expect(lift.gain).toBe(lift.score - card.score);
        expect(lift.missedMusts < missedOf(card) || lift.gain > 0).toBe(true);
      }
      const order = card.lifts.map(({ missedMusts, gain }) => missedMusts * 1e6 - gain);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    },
  );

  it('give the score that the same function gives with the change', () => {
    const need = asking({ facet: 'budget', maxFen: 10_000_000 });
    const offer = aMatchableOffer(aBareSolution({ price: { minFen: 12_000_000, maxFen: 15_000_000 } }));
    const card = matchCard(need, offer, ENGINE, NOW);
    const raise = card.lifts.find(({ change }) => change.key === 'lift.raise-budget')!;
    expect(raise).toMatchObject({
      side: 'need',
      line: 'r',
      missedMusts: 0,
      change: { values: { fromFen: 10_000_000, toFen: 15_000_000 } },
    });
    const changed = withRequirement(need.content, 'r', (line) => ({
      ...line,
      ask: { facet: 'budget', maxFen: 15_000_000 },
    }));
    const again = judgeMatch(pairOf({ ...need, content: changed }, offer), ENGINE, NOW);
    expect(raise.score).toBe(again.score);
    expect(again.forNeed.missedMusts).toBe(0);
  });

  it.each<[string, Requirement['ask'], MatchableOffer['content'], string[]]>([
    [
      'move a deadline, or deliver sooner',
      { facet: 'deadline', by: '2026-06-01' },
      aBareSolution({ deliveryWeeks: 30 }),
      ['need lift.move-deadline', 'offer lift.deliver-sooner'],
    ],
    ['accept a lower readiness', { facet: 'trl', min: 8 }, aBareSolution({ trl: 5 }), ['need lift.lower-trl']],
    ['accept another licence mode', { facet: 'licence-mode', codes: ['cross'] }, aTransfer(), ['need lift.add-code']],
    [
      'be content with one of the codes',
      { facet: 'protocol', codes: ['profinet', 'mqtt'], match: 'all' },
      aBareSolution({ protocols: ['mqtt'] }),
      ['need lift.any-code'],
    ],
    ['ask for fewer seats', { facet: 'capacity', min: 30, unit: 'seats' }, aProgram(), ['need lift.lower-capacity']],
    [
      'ask for less money',
      { facet: 'funding', amountFen: 9_000 },
      aFinance({ amount: { maxFen: 8_000 } }),
      ['need lift.lower-amount'],
    ],
    [
      'accept a lower skill level',
      { facet: 'skill', code: 'robot-programming', minLevel: 5 },
      aProgram(),
      ['need lift.lower-skill'],
    ],
    [
      'begin at the budget',
      { facet: 'budget', maxFen: 10_000 },
      aBareSolution({ price: { minFen: 12_000 } }),
      ['need lift.raise-budget', 'offer lift.lower-price'],
    ],
    [
      'make a must that is missed a wish',
      { facet: 'security-level', min: 3 },
      aBareSolution({ securityLevel: 1 }),
      ['need lift.soften'],
    ],
    ['state what was left open', { facet: 'security-level', min: 3 }, aBareSolution(), ['offer lift.state']],
    [
      'state what is only said in words',
      { facet: 'protocol', codes: ['profinet'] },
      aBareSolution({ capabilities: [{ id: 'c', text: { zh: '支持 PROFINET' } }] }),
      ['offer lift.state'],
    ],
    ['state what a requirement in words asks', undefined, aBareSolution(), ['offer lift.state']],
  ])('propose to %s', (_, ask, content, expected) => {
    expect(keysOf(cardOf(asking(ask), content).lifts).sort()).toEqual([...expected].sort());
  });

  it.each<[string, Requirement['ask']]>([
    ['deadline', { facet: 'deadline', by: '2026-06-01' }],
    ['trl', { facet: 'trl', min: 7 }],
    ['budget', { facet: 'budget', maxFen: 100 }],
    ['skill', { facet: 'skill', code: 'robot-programming', minLevel: 3 }],
    ['capacity', { facet: 'capacity', min: 4, unit: 'devices' }],
    ['funding', { facet: 'funding', amountFen: 100 }],
    ['funding with a term', { facet: 'funding', amountFen: 100, minTermMonths: 12 }],
    ['protocol', { facet: 'protocol', codes: ['mqtt'] }],
  ])('propose to state an unsaid %s, which then is a hit', (_, ask) => {
    const card = cardOf(asking(ask), aBareSolution());
    const [lift] = card.lifts;
    expect(keysOf([lift!])).toEqual(['offer lift.state']);
    expect(lift!.score).toBeGreaterThan(card.score);
  });

  it('leave a wish out that nothing else can meet', () => {
    const card = cardOf(asking({ facet: 'security-level', min: 3 }, 'could'), aBareSolution({ securityLevel: 1 }));
    expect(keysOf(card.lifts)).toEqual(['need lift.drop']);
  });

  it('change a field where the field implied the line', () => {
    const content = aBareSolution({ price: { minFen: 200, maxFen: 300 }, deliveryWeeks: 30, trl: 5 });
    const need = aBareNeed({ budget: { maxFen: 100 }, deadline: '2026-06-01', trlMin: 7 });
    expect(keysOf(cardOf(need, content).lifts)).toEqual(
      expect.arrayContaining(['need lift.raise-budget', 'need lift.move-deadline', 'need lift.lower-trl']),
    );
    const lender = aBareNeed({ seeks: ['finance'], budget: { maxFen: 900 } });
    expect(keysOf(cardOf(lender, aFinance({ amount: { maxFen: 800 } })).lifts)).toEqual([]);
  });

  it('does not promise weeks that are not there', () => {
    const need = asking({ facet: 'deadline', by: '2026-03-04' });
    expect(keysOf(cardOf(need, aBareSolution({ deliveryWeeks: 2 })).lifts)).toEqual(['need lift.move-deadline']);
    expect(keysOf(cardOf(need, aProgram()).lifts)).toEqual(['need lift.move-deadline']);
  });

  it.each<[string, Parameters<typeof aBareNeed>[0], Parameters<typeof aBareSolution>[0], string[]]>([
    [
      'a budget below the smallest project',
      { budget: { maxFen: 900 } },
      { accepts: { minBudgetFen: 1000 } },
      ['need lift.raise-budget', 'offer lift.lower-min-budget'],
    ],
    [
      'a budget that is not said',
      {},
      { accepts: { minBudgetFen: 1000 }, price: { maxFen: 900 } },
      ['need lift.state-budget'],
    ],
    ['no free capacity', {}, { accepts: { freeProjects: 0 } }, ['offer lift.free-capacity']],
    [
      'a start after the deadline',
      { deadline: '2026-06-01' },
      { accepts: { startsFrom: '2026-07-01' } },
      ['need lift.move-deadline', 'offer lift.start-sooner'],
    ],
    [
      'a deadline that is not said',
      {},
      { accepts: { startsFrom: '2026-07-01' }, deliveryWeeks: 0 },
      ['need lift.state-deadline'],
    ],
    ['another region', { regions: ['4403'] }, { regions: ['33'] }, ['offer lift.serve']],
    ['another industry', { industries: ['26'] }, { industries: ['345'] }, ['offer lift.serve']],
    ['another scenario', { scenarios: ['s13'] }, { scenarios: ['s06'] }, ['offer lift.serve']],
    ['a scenario that is not said', {}, { scenarios: ['s06'] }, []],
    ['another size', {}, { accepts: { sizeBands: ['large'] } }, []],
  ])('answer a condition: %s', (_, need, offer, expected) => {
    const lifts = cardOf(aBareNeed(need), aBareSolution(offer)).lifts.filter(
      ({ line }) => !line.startsWith('implied-'),
    );
    expect(keysOf(lifts).sort()).toEqual([...expected].sort());
  });

  it('are none where all is met', () => {
    expect(cardOf(aBareNeed(), aBareSolution()).lifts).toEqual([]);
  });

  it('are sought for the musts and the weightiest lines where a hundred are open', () => {
    const words = (i: number) => ({ zh: `第 ${i} 道工序要有${'甲乙丙丁戊己庚辛壬癸'[i % 10]}型夹具` });
    const requirements = Array.from({ length: 100 }, (_, i): Requirement => {
      const importance = i === 97 ? 'must' : i % 2 === 0 ? 'could' : 'should';
      return { id: `r${i}`, text: words(i), importance };
    });
    const { lifts } = cardOf(aBareNeed({ requirements }), aBareSolution());
    expect(lifts.map(({ line }) => line)).toContain('r97');
    const weightOf = ({ line }: Lift) => requirements.find(({ id }) => id === line)!.importance;
    expect(lifts.map(weightOf)).not.toContain('could');
  });
});
