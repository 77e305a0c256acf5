import { describe, expect, it } from 'vitest';
import { requirementsOf } from '../../../shared/matching/requirements-of.ts';
import type { SupplyKind } from '../../../shared/schemas/listing/need.ts';
import { aBareNeed, aMatchableNeed } from './matchables.ts';

const linesOf = (content: Parameters<typeof aBareNeed>[0], kind: SupplyKind = 'solution') =>
  requirementsOf(aBareNeed(content).content, kind);

describe('the lines a need asks', () => {
  it('are its requirements, then what its fields imply', () => {
    const lines = requirementsOf(aMatchableNeed().content, 'solution');
    expect(lines.map(({ id, importance, field }) => [id, importance, field])).toEqual([
      ['r1', 'must', 'requirements.0'],
      ['r2', 'must', 'requirements.1'],
      ['r3', 'should', 'requirements.2'],
      ['implied-scenario', 'should', 'scenarios'],
      ['implied-industry', 'could', 'industries'],
      ['implied-region', 'should', 'site.region'],
      ['implied-budget', 'should', 'budget.maxFen'],
      ['implied-deadline', 'should', 'deadline'],
      ['implied-deployment-scope', 'should', 'site.deploymentScope'],
    ]);
    expect(lines.filter(({ source }) => source === 'implied').every(({ ask }) => ask !== undefined)).toBe(true);
  });

  it('leave out what a requirement of the same facet says already', () => {
    const ask = { facet: 'budget', maxFen: 100 } as const;
    const requirements = [{ id: 'price', text: { zh: '便宜' }, importance: 'must' as const, ask }];
    expect(linesOf({ budget: { maxFen: 500 }, requirements }).map(({ id }) => id)).toEqual(['price']);
  });

  it('leave out an implied line whose id someone took', () => {
    const requirements = [{ id: 'implied-trl', text: { zh: '成熟可靠' }, importance: 'could' as const }];
    expect(linesOf({ trlMin: 7, requirements }).map(({ id }) => id)).toEqual(['implied-trl']);
  });

  it('make the security level of the plant a must, the rest wishes', () => {
    const site = { securityLevel: 2, networkMode: 'hybrid' } as const;
    expect(linesOf({ site, trlMin: 6 }).map(({ id, importance }) => [id, importance])).toEqual([
      ['implied-trl', 'should'],
      ['implied-network-mode', 'should'],
      ['implied-security-level', 'must'],
    ]);
  });

  it('take the regions where the site names none, and the lower bound of a budget where there is no upper', () => {
    const [region, budget] = linesOf({ regions: ['3302', '3205'], budget: { minFen: 700 } });
    expect(region).toMatchObject({ importance: 'could', ask: { facet: 'region', codes: ['3302', '3205'] } });
    expect(budget).toMatchObject({ field: 'budget.minFen', ask: { facet: 'budget', maxFen: 700 } });
  });

  it.each<[SupplyKind, string[]]>([
    ['solution', ['implied-budget', 'implied-deadline', 'implied-trl', 'implied-security-level']],
    ['transfer', ['implied-budget', 'implied-deadline', 'implied-trl']],
    ['program', ['implied-budget', 'implied-deadline']],
    ['service', ['implied-budget', 'implied-deadline', 'implied-security-level']],
    ['finance', ['implied-funding', 'implied-deadline']],
    ['policy', []],
  ])('imply for a %s only what it can speak of', (kind, ids) => {
    const content = { budget: { maxFen: 1 }, deadline: '2026-12-31', trlMin: 6, site: { securityLevel: 1 } };
    expect(linesOf(content, kind).map(({ id }) => id)).toEqual(ids);
  });
});
