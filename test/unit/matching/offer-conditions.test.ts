import { describe, expect, it } from 'vitest';
import { judgeConditions } from '../../../shared/matching/offer-conditions.ts';
import type { MatchableNeed, MatchableOffer } from '../../../shared/schemas/matchable.ts';
import { aFinance, aPolicy, NOW } from '../../helpers/builders.ts';
import { aBareNeed, aBareSolution, aMatchableOffer, anOwner, CONTEXT } from './matchables.ts';

type Content = MatchableOffer['content'];

const judge = (content: Content, need: MatchableNeed = aBareNeed(), now = NOW) =>
  judgeConditions(aMatchableOffer(content), need, { ...CONTEXT, now }).map(({ line, judgement }) => [
    line.id,
    line.importance,
    judgement.verdict,
    judgement.degree,
  ]);
const accepts = (value: NonNullable<Content['accepts']>) => aBareSolution({ accepts: value });

describe('the conditions of an offer', () => {
  it('are none where it states none', () => {
    expect(judge(aBareSolution())).toEqual([]);
    expect(judge(accepts({ sizeBands: [] }))).toEqual([]);
  });

  it('ask for a budget that reaches its smallest project', () => {
    const content = accepts({ minBudgetFen: 1000 });
    expect(judge(content, aBareNeed({ budget: { maxFen: 1000 } }))).toEqual([['accepts-min-budget', 'must', 'hit', 1]]);
    expect(judge(content, aBareNeed({ budget: { minFen: 900 } }))).toEqual([
      ['accepts-min-budget', 'must', 'miss', 0.32],
    ]);
    expect(judge(content)).toEqual([['accepts-min-budget', 'must', 'unknown', 0]]);
  });

  it('ask for the size of the firm, also of a hidden one', () => {
    const content = accepts({ sizeBands: ['micro', 'small'] });
    const hidden = aBareNeed({}, { owner: { hidden: true, region: '3302', industries: [], sizeBand: 'large' } });
    expect(judge(content)).toEqual([['accepts-size', 'should', 'hit', 1]]);
    expect(judge(content, hidden)).toEqual([['accepts-size', 'should', 'miss', 0]]);
    const policy = aPolicy({ accepts: { sizeBands: ['large'] }, window: undefined });
    expect(judge(policy)).toEqual([['accepts-size', 'must', 'miss', 0]]);
  });

  it('ask for free capacity and a start before the deadline', () => {
    expect(judge(accepts({ freeProjects: 0 }))).toEqual([['has-capacity', 'must', 'miss', 0]]);
    expect(judge(accepts({ freeProjects: 1 }))).toEqual([['has-capacity', 'must', 'hit', 1]]);
    const content = accepts({ startsFrom: '2026-06-01' });
    expect(judge(content, aBareNeed({ deadline: '2026-06-01' }))).toEqual([['starts-from', 'should', 'hit', 1]]);
    expect(judge(content, aBareNeed({ deadline: '2026-05-01' }))).toEqual([['starts-from', 'should', 'miss', 0]]);
    expect(judge(content)).toEqual([['starts-from', 'should', 'unknown', 0]]);
  });

  it('ask for regions it serves: those of the site, of the need, else of its owner', () => {
    const content = aBareSolution({ regions: ['33'] });
    expect(judge(content, aBareNeed({ site: { region: '3302' } }))).toEqual([['serves-regions', 'should', 'hit', 1]]);
    expect(judge(content, aBareNeed({ regions: ['3205', '3301'] }))).toEqual([['serves-regions', 'should', 'hit', 1]]);
    expect(judge(content, aBareNeed({}, { owner: anOwner({ region: '4403' }) }))).toEqual([
      ['serves-regions', 'should', 'miss', 0],
    ]);
  });

  it('make the region of a policy a must', () => {
    const policy = aPolicy({ regions: ['3205'], window: undefined });
    expect(judge(policy, aBareNeed({ site: { region: '4403' } }))).toEqual([['serves-regions', 'must', 'miss', 0]]);
    expect(judge(policy, aBareNeed({ site: { region: '3201' } }))).toEqual([
      ['serves-regions', 'must', 'partial', 0.3],
    ]);
  });

  it('ask for industries and scenarios, weakly of vendors, more of lenders', () => {
    const need = aBareNeed({ industries: ['3451'], scenarios: ['s16'] });
    expect(judge(aBareSolution({ industries: ['345'], scenarios: ['s07'] }), need)).toEqual([
      ['serves-industries', 'could', 'hit', 1],
      ['serves-scenarios', 'could', 'partial', 0.6],
    ]);
    expect(judge(aFinance({ industries: ['26'], amount: undefined }), aBareNeed())).toEqual([
      ['serves-industries', 'should', 'miss', 0],
    ]);
    expect(judge(aBareSolution({ scenarios: ['s07'] }))).toEqual([['serves-scenarios', 'could', 'unknown', 0]]);
  });

  it('of a policy ask for an open window', () => {
    const policy = aPolicy({ window: { opensOn: '2026-04-01', closesOn: '2026-06-30' } });
    expect(judge(policy, undefined, '2026-05-01T00:00:00.000Z')).toEqual([['window-open', 'must', 'hit', 1]]);
    expect(judge(policy, undefined, '2026-03-31T23:00:00.000Z')).toEqual([['window-open', 'must', 'partial', 0.7]]);
    expect(judge(policy, undefined, '2026-07-01T00:00:00.000Z')).toEqual([['window-open', 'must', 'miss', 0]]);
  });

  it('of a lender ask for a sum in its range: a must where the need names the sum, a wish where only its budget does', () => {
    const finance = aFinance({ amount: { minFen: 1000, maxFen: 5000 } });
    const asking = (amountFen: number) =>
      aBareNeed({
        requirements: [{ id: 'r', text: { zh: '贷款' }, importance: 'must', ask: { facet: 'funding', amountFen } }],
      });
    expect(judge(finance, asking(2000))).toEqual([['funds-amount', 'must', 'hit', 1]]);
    expect(judge(finance, asking(9000))).toEqual([['funds-amount', 'must', 'miss', 0.04]]);
    expect(judge(finance, aBareNeed({ budget: { maxFen: 2000 } }))).toEqual([['funds-amount', 'should', 'hit', 1]]);
    expect(judge(finance)).toEqual([['funds-amount', 'should', 'unknown', 0]]);
  });

  it('quote the need', () => {
    const [line] = judgeConditions(
      aMatchableOffer(accepts({ minBudgetFen: 1000 })),
      aBareNeed({ budget: { maxFen: 2000 } }),
      CONTEXT,
    );
    expect(line?.judgement.quotation).toEqual({ text: '2000', field: 'budget.maxFen' });
  });
});
