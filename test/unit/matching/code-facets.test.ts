import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../shared/matching/facets/facets.ts';
import type { CodeFacet } from '../../../shared/schemas/facet.ts';
import { CONTEXT, judgeBy } from './matchables.ts';

/** Verdict and degree of one asked code against one offered code. */
const near = (facet: CodeFacet, asked: string, offered: string) => {
  const { verdict, degree } = judgeBy({ facet, codes: [asked] } as never, [{ code: offered }] as never);
  return [verdict, degree];
};

describe.each<[CodeFacet, string, string, string, number]>([
  ['industry', '3451', '3451', 'hit', 1],
  ['industry', '3451', '345', 'hit', 1],
  ['industry', '34', '3451', 'hit', 1],
  ['industry', '3451', 'C', 'partial', 0.5],
  ['industry', '3451', '3453', 'partial', 0.6],
  ['industry', '3451', '3411', 'partial', 0.4],
  ['industry', '3451', '3311', 'miss', 0],
  ['industry', '3451', 'A', 'miss', 0],
  ['region', '3302', '33', 'hit', 1],
  ['region', '33', '3302', 'partial', 0.7],
  ['region', '3302', '3301', 'partial', 0.3],
  ['region', '3302', '3205', 'miss', 0],
  ['protocol', 'opc-ua', 'opc-ua-tsn', 'hit', 1],
  ['protocol', 'opc-ua-tsn', 'opc-ua', 'partial', 0.6],
  ['protocol', 'opc-ua-tsn', 'opc-ua-pubsub', 'partial', 0.3],
  ['protocol', 'profinet', 'ethercat', 'miss', 0],
  ['protocol', 'group-fieldbus', 'profibus', 'hit', 1],
  ['certificate', 'iso-9001', 'iatf-16949', 'hit', 1],
  ['certificate', 'iatf-16949', 'iso-9001', 'partial', 0.4],
  ['certificate', 'iso-9001', 'iso-14001', 'miss', 0],
  ['certificate', 'iso-9001', 'group-management', 'miss', 0],
  ['scenario', 's06', 's06', 'hit', 1],
  ['scenario', 's07', 's16', 'partial', 0.6],
  ['scenario', 's16', 's07', 'partial', 0.6],
  ['scenario', 's06', 's13', 'miss', 0],
  ['network-mode', 'virtual', 'hybrid', 'partial', 0.6],
  ['network-mode', 'independent', 'virtual', 'miss', 0],
  ['deployment-scope', 'line', 'workshop', 'partial', 0.7],
  ['deployment-scope', 'workshop', 'line', 'partial', 0.4],
  ['deployment-scope', 'line', 'campus', 'miss', 0],
  ['licence-mode', 'ordinary', 'open', 'hit', 1],
  ['licence-mode', 'exclusive', 'sole', 'partial', 0.6],
  ['licence-mode', 'exclusive', 'cross', 'miss', 0],
])('%s: asked %s, offered %s', (facet, asked, offered, verdict, degree) => {
  it(`is a ${verdict} of degree ${degree}`, () => {
    expect(near(facet, asked, offered)).toEqual([verdict, degree]);
  });
});

describe('a code facet', () => {
  it('is unknown where the offer states no code', () => {
    expect(judgeBy({ facet: 'protocol', codes: ['profinet'] }, [])).toMatchObject({ verdict: 'unknown', degree: 0 });
  });

  it('is content with any of the codes unless all are asked', () => {
    const offered = [{ code: 'profinet' }];
    const codes = ['ethercat', 'profinet'];
    expect(judgeBy({ facet: 'protocol', codes }, offered).verdict).toBe('hit');
    const all = judgeBy({ facet: 'protocol', codes, match: 'all' }, offered);
    expect(all).toMatchObject({ verdict: 'partial', degree: 0.5 });
    expect(all.explanation.values).toMatchObject({ lacking: ['ethercat'] });
  });

  it('is met when all asked codes are offered, missed when none is', () => {
    const ask = { facet: 'protocol', codes: ['ethercat', 'profinet'], match: 'all' } as const;
    expect(judgeBy({ ...ask, codes: [...ask.codes] }, [{ code: 'profinet' }, { code: 'ethercat' }]).verdict).toBe(
      'hit',
    );
    expect(judgeBy({ ...ask, codes: [...ask.codes] }, [{ code: 'mqtt' }]).verdict).toBe('miss');
  });

  it('is met by an offer that serves everywhere, without a quotation', () => {
    const everywhere = FACETS.region.judge(
      { facet: 'region', codes: ['3302'] },
      [{ value: { code: 'everywhere' } }],
      CONTEXT,
    );
    expect(everywhere).toMatchObject({ verdict: 'hit', degree: 1, explanation: { key: 'codes.everywhere' } });
    expect(everywhere.quotation).toBeUndefined();
    const all = judgeBy({ facet: 'region', codes: ['3302', '3205'], match: 'all' }, [{ code: 'everywhere' }]);
    expect(all.explanation.key).toBe('codes.everywhere');
  });

  it('quotes the fact that comes nearest', () => {
    const judged = judgeBy({ facet: 'protocol', codes: ['opc-ua'] }, [{ code: 'mqtt' }, { code: 'opc-ua-tsn' }]);
    expect(judged.quotation?.field).toBe('field.1');
  });

  it('proposes one of the codes where all were asked and one is there', () => {
    const ask = { facet: 'protocol', codes: ['ethercat', 'profinet'], match: 'all' } as const;
    const relaxed = FACETS.protocol.relax!(
      { ...ask, codes: [...ask.codes] },
      [{ value: { code: 'profinet' } }],
      CONTEXT,
    );
    expect(relaxed?.ask).toEqual({ ...ask, match: 'any' });
    expect(
      FACETS.protocol.relax!({ facet: 'protocol', codes: ['ethercat'] }, [{ value: { code: 'mqtt' } }], CONTEXT),
    ).toBeUndefined();
    expect(FACETS.protocol.relax!({ ...ask, codes: [...ask.codes] }, [], CONTEXT)).toBeUndefined();
  });

  it('proposes to accept another licence mode that is offered', () => {
    const facts = [{ value: { code: 'ordinary' } }];
    const relaxed = FACETS['licence-mode'].relax!({ facet: 'licence-mode', codes: ['exclusive'] }, facts, CONTEXT);
    expect(relaxed?.ask).toEqual({ facet: 'licence-mode', codes: ['exclusive', 'ordinary'] });
    expect(
      FACETS['licence-mode'].relax!({ facet: 'licence-mode', codes: ['ordinary'] }, facts, CONTEXT),
    ).toBeUndefined();
  });
});
