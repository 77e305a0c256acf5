import { describe, expect, it } from 'vitest';
import { costliestOf, requirementCosts } from '../../../shared/matching/cost.ts';
import { elementsOf, missingElements } from '../../../shared/matching/elements.ts';
import { rankCandidates } from '../../../shared/matching/rank-candidates.ts';
import { NOW } from '../../helpers/builders.ts';
import { aBareNeed, aBareSolution, aMatchableOffer } from './matchables.ts';

const must = (
  id: string,
  ask: NonNullable<Parameters<typeof aBareNeed>[0]>['requirements'] extends (infer R)[] | undefined
    ? R extends { ask?: infer A }
      ? A
      : never
    : never,
) => ({
  id,
  text: { zh: id },
  importance: 'must' as const,
  ask,
});

describe('what a requirement costs', () => {
  const security = must('security', { facet: 'security-level', min: 3 });
  const trl = must('trl', { facet: 'trl', min: 7 });
  const offers = [
    aBareSolution({ securityLevel: 3, trl: 8 }),
    aBareSolution({ securityLevel: 1, trl: 8 }),
    aBareSolution({ securityLevel: 1, trl: 9 }),
    aBareSolution({ securityLevel: 3, trl: 4 }),
    aBareSolution({ securityLevel: 1, trl: 4 }),
  ];
  const cardsFor = (requirements: (typeof security)[]) =>
    rankCandidates(
      aBareNeed({ requirements }),
      offers.map((content) => ({ listing: aMatchableOffer(content), engineScore: 5 })),
      { now: NOW, topScore: 10 },
    ).map(({ card }) => card);

  it('is the candidates that it alone rules out', () => {
    const costs = requirementCosts(cardsFor([security, trl]));
    expect(costs.map(({ line, viable, viableWithout }) => [line, viable, viableWithout])).toEqual([
      ['security', 1, 3],
      ['trl', 1, 2],
    ]);
    expect(costliestOf(costs)).toBe('security');
  });

  it('gives the best score that a ranking without it gives', () => {
    const [cost] = requirementCosts(cardsFor([security, trl]));
    const without = cardsFor([trl]).filter(({ forNeed }) => forNeed.missedMusts === 0);
    expect(cost?.topScoreWithout).toBe(Math.max(...without.map(({ score }) => score)));
  });

  it('is nothing where no must rules anyone out', () => {
    const costs = requirementCosts(cardsFor([{ ...security, ask: { facet: 'security-level', min: 1 } }]));
    expect(costs).toMatchObject([{ viable: 5, viableWithout: 5 }]);
    expect(costliestOf(costs)).toBeUndefined();
    expect(requirementCosts([])).toEqual([]);
    expect(costliestOf([])).toBeUndefined();
  });

  it('takes the first of equally costly ones', () => {
    const equal = { viable: 1, viableWithout: 4, topScoreWithout: 0 };
    expect(
      costliestOf([
        { line: 'a', ...equal },
        { line: 'b', ...equal },
      ]),
    ).toBe('a');
  });
});

describe('the five elements of a technical need', () => {
  it('are found in their fields first, then by words that tell, with the place', () => {
    const { content } = aBareNeed({
      title: { zh: '铝合金压铸件气孔检测' },
      summary: undefined,
      elements: { product: { en: 'Inspection cell' } },
      requirements: [
        { id: 'a', text: { zh: '采用 X 射线' }, importance: 'must' },
        { id: 'b', text: { en: 'Detects pores of 0.3 mm with at least 99 % recall' }, importance: 'must' },
      ],
      site: { constraints: { zh: '车间内安装' } },
    });
    expect(elementsOf(content)).toEqual({
      material: { text: '铝合金', field: 'title', language: 'zh' },
      method: { text: '采用', field: 'requirements.0.text', language: 'zh' },
      efficacy: { text: 'at least', field: 'requirements.1.text', language: 'en' },
      product: { text: 'Inspection cell', field: 'elements.product', language: 'en' },
      application: { text: '车间', field: 'site.constraints', language: 'zh' },
    });
    expect(missingElements(content)).toEqual([]);
  });

  it('are asked for where they are not said', () => {
    const { content } = aBareNeed({ title: { zh: '想找合作' }, summary: undefined, elements: undefined });
    expect(missingElements(content)).toEqual(['material', 'method', 'efficacy', 'product', 'application']);
  });

  it('are not asked of a need that seeks nothing technical', () => {
    const { content } = aBareNeed({
      seeks: ['finance', 'policy', 'talent'],
      title: { zh: '想找合作' },
      summary: undefined,
      elements: undefined,
    });
    expect(missingElements(content)).toEqual([]);
  });
});
