import { describe, expect, it } from 'vitest';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import {
  contentOf,
  emptyForm,
  formOf,
  isPreviewable,
  nextRequirementId,
} from '../../../web/src/features/need/need-form.ts';
import { withText } from '../../../web/src/features/posting/written-text.ts';
import { aNeed } from '../../helpers/builders.ts';

const written = { ...emptyForm('zh', '3205'), description: { zh: '转向节漏检严重。希望在线检测。' } };

describe('a need being written', () => {
  it('can be previewed from its first words, which serve as the title', () => {
    expect(isPreviewable(emptyForm('zh'))).toBe(false);
    expect(isPreviewable(written)).toBe(true);
    const content = listingContent.parse(contentOf(written));
    expect(content.title).toEqual({ zh: '转向节漏检严重' });
  });

  it('sends no empty text, no unfinished line and no facet without a value', () => {
    const form = {
      ...written,
      elements: { material: { zh: '  ' }, product: { zh: ' 检测线 ' } },
      requirements: [
        { id: 'r1', text: {}, importance: 'must' as const },
        { id: 'r2', text: { zh: '支持 PROFINET' }, importance: 'should' as const, facet: 'protocol' as const },
      ],
    };
    const content = listingContent.parse(contentOf(form));
    expect(content).toMatchObject({
      elements: { product: { zh: '检测线' } },
      requirements: [{ id: 'r2', text: { zh: '支持 PROFINET' }, importance: 'should' }],
    });
    expect(Object.keys(content.kind === 'need' ? content.requirements[0]! : {})).not.toContain('facet');
  });

  it('keeps every field of a stored need, those without a place in the editor too', () => {
    const stored = aNeed({
      summary: { en: 'Two grinding lines' },
      terms: ['轴承'],
      budget: { minFen: 10_000_000, maxFen: 80_000_000 },
      site: { region: '3302', condition: 'brownfield', constraints: { zh: '防爆区' } },
      tiers: { budget: 'partner' },
      ownerHidden: true,
      trlMin: 7,
    });
    expect(contentOf(formOf(stored, 'zh'))).toEqual(stored);
  });

  it('drops a lower bound that a new budget does not reach', () => {
    const stored = aNeed({ budget: { minFen: 10_000_000, maxFen: 80_000_000 } });
    expect(contentOf({ ...formOf(stored, 'zh'), budgetMaxFen: 5_000_000 }).budget).toEqual({ maxFen: 5_000_000 });
  });

  it('is opened in a language in which it is written', () => {
    expect(formOf(aNeed({ title: { en: 'Inspection' } }), 'zh').language).toBe('en');
  });

  it('gives each requirement an id of its own', () => {
    expect(nextRequirementId([{ id: 'r1' }, { id: 'r3' }])).toBe('r4');
    expect(nextRequirementId([{ id: 'r2' }])).toBe('r3');
  });

  it('leaves a language out when its text is emptied', () => {
    expect(withText({ zh: '一', en: 'one' }, 'zh', '')).toEqual({ en: 'one' });
  });
});
