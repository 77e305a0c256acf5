import { describe, expect, it } from 'vitest';
import { judgeLine } from '../../../shared/matching/judge-line.ts';
import { OfferProfile } from '../../../shared/matching/offer-profile.ts';
import { textQueryOf } from '../../../shared/matching/text/text-query.ts';
import type { Ask } from '../../../shared/schemas/facet.ts';
import { aProgram } from '../../helpers/builders.ts';
import { aBareSolution, CONTEXT } from './matchables.ts';

const judge = (ask: Ask | undefined, content: ConstructorParameters<typeof OfferProfile>[0], zh?: string) =>
  judgeLine(ask, zh === undefined ? undefined : textQueryOf({ zh }), new OfferProfile(content), CONTEXT);

const says = (...zh: string[]) =>
  aBareSolution({ capabilities: zh.map((text, i) => ({ id: `c${i}`, text: { zh: text } })) });

describe('a typed requirement', () => {
  const profinet = { facet: 'protocol', codes: ['profinet'] } as const satisfies Ask;
  const ask: Ask = { ...profinet, codes: [...profinet.codes] };

  it('is judged by rule where the offer states the facet', () => {
    expect(judge(ask, aBareSolution({ protocols: ['profinet'] }))).toMatchObject({ verdict: 'hit', degree: 1 });
    expect(judge(ask, aBareSolution({ protocols: ['mqtt'] }))).toMatchObject({ verdict: 'miss' });
  });

  it('is a partial at most where the offer only says it in words', () => {
    expect(judge(ask, says('支持 PROFINET 接入'))).toMatchObject({
      verdict: 'partial',
      degree: 0.8,
      quotation: { field: 'capabilities.0.text' },
      explanation: { key: 'codes.named', values: { asked: ['profinet'] } },
    });
    const deadline: Ask = { facet: 'deadline', by: '2026-12-31' };
    const inWords = judge(deadline, says('交付周期 6 周，含调试'), '交付周期不超过 8 周');
    expect(inWords).toMatchObject({ verdict: 'partial', explanation: { key: 'text.said' } });
    expect(inWords.degree).toBeLessThanOrEqual(0.8);
  });

  it('is missed where the words refuse it', () => {
    expect(judge(ask, says('暂不支持 PROFINET'))).toMatchObject({
      verdict: 'miss',
      explanation: { key: 'codes.denied' },
    });
    expect(judge({ facet: 'trl', min: 6 }, says('仅支持 OPC UA，交付周期 20 周'), '交付周期不超过 8 周')).toMatchObject(
      {
        verdict: 'miss',
      },
    );
  });

  it('is a partial where a list leaves the code out that the text affirms', () => {
    const content = aBareSolution({
      protocols: ['mqtt'],
      capabilities: [{ id: 'c', text: { zh: '可接 PROFINET 设备' } }],
    });
    expect(judge(ask, content)).toMatchObject({ verdict: 'partial', degree: 0.6, explanation: { key: 'codes.named' } });
    const denying = aBareSolution({
      protocols: ['mqtt'],
      capabilities: [{ id: 'c', text: { zh: '不支持 PROFINET' } }],
    });
    expect(judge(ask, denying)).toMatchObject({ verdict: 'miss', explanation: { key: 'codes.other' } });
  });

  it('of several codes that are all wanted counts by the share that is named', () => {
    const both: Ask = { facet: 'protocol', codes: ['profinet', 'opc-ua'], match: 'all' };
    expect(judge(both, says('支持 PROFINET 接入'))).toMatchObject({ verdict: 'partial', degree: 0.4 });
    expect(judge(both, says('支持 PROFINET 接入', '支持 OPC UA'))).toMatchObject({ verdict: 'partial', degree: 0.8 });
  });

  it('finds a skill by its names, in either language', () => {
    const skill: Ask = { facet: 'skill', code: 'robot-programming', minLevel: 3 };
    const content = aProgram({
      skills: [],
      capabilities: [{ id: 'c', text: { en: 'Industrial robot programming with teach pendants' } }],
    });
    expect(judge(skill, content)).toMatchObject({ verdict: 'partial', explanation: { key: 'codes.named' } });
  });

  it('is unknown where the offer says nothing of it', () => {
    expect(judge(ask, says('无人机巡检'))).toMatchObject({ verdict: 'unknown', degree: 0 });
    expect(judge({ facet: 'trl', min: 6 }, says('无人机巡检'), '技术成熟')).toMatchObject({
      verdict: 'unknown',
      degree: 0,
    });
  });

  it('does not take a syllable for a short name', () => {
    expect(
      judge(
        { facet: 'certificate', codes: ['ce'] },
        aBareSolution({ capabilities: [{ id: 'c', text: { en: 'Excellent performance, once a week' } }] }),
      ).verdict,
    ).toBe('unknown');
    expect(judge({ facet: 'certificate', codes: ['ce'] }, says('整机通过 CE 认证')).verdict).toBe('partial');
  });
});

describe('a requirement without a type', () => {
  it('is judged by words', () => {
    expect(judge(undefined, says('支持 PROFINET 接入'), '支持 PROFINET')).toMatchObject({ verdict: 'hit' });
  });
});
