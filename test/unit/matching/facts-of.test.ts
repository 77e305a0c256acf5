import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/matching/fact.ts';
import { factsOf } from '../../../shared/matching/facts-of.ts';
import type { OfferContent } from '../../../shared/schemas/listing/listing-content.ts';
import { aFinance, aPolicy, aProgram, aService, aSolution, aTalent, aTransfer } from '../../helpers/builders.ts';
import { aBareSolution } from './matchables.ts';

const stated = (facts: Facts) =>
  Object.entries(facts).flatMap(([facet, list]) =>
    list.map((fact) => [facet, fact.quotation?.field, fact.quotation?.text]),
  );

/** The value at a path such as `capabilities.0.text`. */
const at = (content: OfferContent, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], content);

const OFFERS: OfferContent[] = [
  aSolution(),
  aTransfer({ transferWeeks: 10 }),
  aProgram({ certificates: ['one-plus-x-robot'] }),
  aTalent({ pay: { minFen: 100, maxFen: 200 }, payPer: 'project', certificates: ['pmp'] }),
  aService({ accreditations: ['cnas'], protocols: ['5g-sa'], securityLevel: 2 }),
  aFinance({ approvalWeeks: 2 }),
  aPolicy({ regions: ['33'] }),
];

describe('the facts of an offer', () => {
  it('come from its fields, each quoted as it stands there', () => {
    for (const content of OFFERS) {
      for (const [, field, text] of stated(factsOf(content))) {
        if (field === undefined) continue;
        const value = at(content, field);
        expect(typeof value === 'object' ? Object.values(value as object) : [String(value)]).toContain(text);
      }
    }
  });

  it.each([
    [
      'solution',
      aSolution(),
      [
        'scenario',
        'industry',
        'region',
        'protocol',
        'network-mode',
        'deployment-scope',
        'budget',
        'deadline',
        'trl',
        'security-level',
        'capacity',
      ],
    ],
    ['transfer', OFFERS[1]!, ['scenario', 'region', 'licence-mode', 'budget', 'deadline', 'trl']],
    ['program', OFFERS[2]!, ['region', 'certificate', 'budget', 'deadline', 'skill', 'capacity']],
    ['talent', OFFERS[3]!, ['region', 'certificate', 'budget', 'deadline', 'skill', 'capacity']],
    ['service', OFFERS[4]!, ['region', 'protocol', 'certificate', 'budget', 'deadline', 'security-level']],
    ['finance', OFFERS[5]!, ['region', 'deadline', 'funding']],
    ['policy', OFFERS[6]!, ['region', 'funding']],
  ])('of a %s speak of its facets', (_, content, facets) => {
    expect([...new Set(stated(factsOf(content)).map(([facet]) => facet))].sort()).toEqual([...facets].sort());
  });

  it('begin with typed capabilities, quoted by their text in the first language', () => {
    const capabilities = [
      { id: 'a', text: { en: 'OPC UA server' }, provides: { facet: 'protocol' as const, codes: ['opc-ua', 'mqtt'] } },
      { id: 'b', text: { zh: '二级', en: 'Level 2' }, provides: { facet: 'security-level' as const, level: 2 } },
      { id: 'c', text: { zh: '六周' }, provides: { facet: 'deadline' as const, weeks: 6 } },
      {
        id: 'd',
        text: { zh: '三年' },
        provides: { facet: 'funding' as const, amount: { maxFen: 9 }, maxTermMonths: 36 },
      },
      { id: 'e', text: { zh: '贷款' }, provides: { facet: 'funding' as const, amount: { maxFen: 8 } } },
      { id: 'f', text: { zh: '无结构' } },
    ];
    const facts = factsOf(aBareSolution({ capabilities, protocols: ['profinet'] }));
    expect(facts.protocol.map(({ value }) => value.code)).toEqual(['opc-ua', 'mqtt', 'profinet']);
    expect(facts.protocol[0]?.quotation).toEqual({
      text: 'OPC UA server',
      field: 'capabilities.0.text',
      language: 'en',
    });
    expect(facts['security-level'][0]).toMatchObject({
      value: { level: 2 },
      quotation: { text: '二级', language: 'zh' },
    });
    expect(facts.deadline[0]?.value).toEqual({ weeks: 6 });
    expect(facts.funding.map(({ value }) => value)).toEqual([
      { amount: { maxFen: 9 }, maxTermMonths: 36 },
      { amount: { maxFen: 8 } },
    ]);
  });

  it('say that an offer without regions serves everywhere', () => {
    expect(factsOf(aBareSolution()).region).toEqual([{ value: { code: 'everywhere' } }]);
    expect(factsOf(aBareSolution({ regions: ['33'] })).region.map(({ value }) => value.code)).toEqual(['33']);
  });

  it('leave out pay that is not for the whole, and quote an open price by its lower end', () => {
    expect(factsOf(aTalent({ pay: { maxFen: 5 }, payPer: 'day' })).budget).toEqual([]);
    expect(factsOf(aBareSolution({ price: { minFen: 7 } })).budget[0]?.quotation).toEqual({
      text: '7',
      field: 'price.minFen',
    });
  });

  it('carry the first start into the delivery, and free projects into the capacity', () => {
    const facts = factsOf(aBareSolution({ deliveryWeeks: 4, accepts: { startsFrom: '2026-06-01', freeProjects: 2 } }));
    expect(facts.deadline[0]?.value).toEqual({ weeks: 4, startsFrom: '2026-06-01' });
    expect(facts.capacity[0]?.value).toEqual({ amount: 2, unit: 'projects' });
  });
});
