import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ask, ask } from '../../../shared/schemas/facet.ts';
import { requirement } from '../../../shared/schemas/requirement.ts';
import { aboutFacet, asking, TYPED_FACETS, withinBounds } from '../../../web/src/features/need/asking.ts';
import { contentOf, emptyForm, type FormRequirement } from '../../../web/src/features/need/need-form.ts';

const words: FormRequirement = { id: 'r1', text: { en: 'Talks PROFINET' }, importance: 'must', tier: 'partner' };
const profinet: Ask = { facet: 'protocol', codes: ['profinet'] };

describe('what a requirement asks for', () => {
  it.each(TYPED_FACETS)('about %s can be saved as soon as it is chosen', (facet) => {
    const line = aboutFacet(words, facet);
    expect(line.ask?.facet ?? line.facet).toBe(facet);
    const sent = contentOf({ ...emptyForm('en'), title: { en: 'Need' }, requirements: [line] }).requirements;
    expect(requirement.parse(sent[0])).toEqual(sent[0]);
  });

  it('starts anew with another facet and keeps the words, their importance and their circle', () => {
    const line = asking(words, profinet);
    expect(line).toEqual({ ...words, ask: profinet });
    expect(aboutFacet(line, 'certificate')).toEqual({ ...words, facet: 'certificate' });
    expect(aboutFacet(line, 'trl')).toEqual({ ...words, ask: { facet: 'trl', min: 7 } });
    expect(aboutFacet(line, undefined)).toEqual(words);
    expect(aboutFacet({ ...words, facet: 'skill' }, undefined)).toEqual(words);
  });

  it('keeps the facet when its value is emptied, so that another can be chosen', () => {
    const emptied = asking({ ...words, ask: profinet }, undefined);
    expect(emptied).toEqual({ ...words, facet: 'protocol' });
    expect(asking(emptied, undefined)).toEqual(emptied);
    expect(asking(emptied, profinet)).toEqual({ ...words, ask: profinet });
  });

  fcTest.prop([fc.double({ noNaN: true })])('is a number that the schema takes, whatever is typed', (typed) => {
    for (const facet of ['trl', 'security-level'] as const) {
      expect(ask.safeParse({ facet, min: withinBounds(facet, typed) }).success).toBe(true);
    }
    const skill = { facet: 'skill', code: 'machine-vision', minLevel: withinBounds('skill', typed) };
    expect(ask.safeParse(skill).success).toBe(true);
    const capacity = { facet: 'capacity', unit: 'seats', min: withinBounds('capacity', typed) };
    expect(ask.safeParse(capacity).success).toBe(true);
  });

  it('is the number typed where the facet takes it', () => {
    expect([withinBounds('trl', 8), withinBounds('trl', 12), withinBounds('trl', 0)]).toEqual([8, 9, 1]);
    expect(withinBounds('capacity', 12.4)).toBe(12);
  });
});
