import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { issuesOf } from '../../../shared/issues/issues-of.ts';
import { say } from '../../../shared/issues/say.ts';
import { SENTENCES } from '../../../shared/issues/sentences.ts';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { organisationProfile } from '../../../shared/schemas/organisation.ts';

function found(schema: z.ZodType, input: unknown) {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : issuesOf(parsed.error.issues, input);
}

const NEED = { kind: 'need', title: { zh: '需求' }, seeks: ['solution'] };
const SOLUTION = { kind: 'solution', title: { en: 'A solution' } };

/** One wrong content each, and the codes of what is wrong with it, by path. */
const WRONG: readonly [object, Record<string, string>][] = [
  [{ ...NEED, seeks: [] }, { seeks: 'seeks' }],
  [{ ...NEED, seeks: undefined }, { seeks: 'missing' }],
  [{ ...NEED, seeks: ['want'] }, { 'seeks.0': 'option' }],
  [{ ...NEED, title: {} }, { title: 'text-language' }],
  [{ ...NEED, title: { zh: ' ' } }, { 'title.zh': 'text-blank' }],
  [{ ...NEED, title: { zh: 'a'.repeat(161) } }, { 'title.zh': 'too-long' }],
  [{ ...NEED, budget: {} }, { budget: 'range-empty' }],
  [{ ...NEED, budget: { minFen: 2, maxFen: 1 } }, { budget: 'range-order' }],
  [{ ...NEED, trlMin: 0 }, { trlMin: 'too-small' }],
  [{ ...NEED, budget: { maxFen: '5' } }, { 'budget.maxFen': 'type' }],
  [{ ...NEED, deadline: 'tomorrow' }, { deadline: 'date' }],
  [{ ...NEED, expiresAt: 'tomorrow' }, { expiresAt: 'time' }],
  [{ ...NEED, trlMin: 10 }, { trlMin: 'too-big' }],
  [{ ...NEED, scenarios: ['s99'] }, { 'scenarios.0': 'code-list' }],
  [{ ...NEED, scenarios: ['s06', 's06'] }, { scenarios: 'code-twice' }],
  [{ ...NEED, colour: 'red' }, { colour: 'unknown-field' }],
  [{ ...NEED, tiers: { colour: 'member' } }, { 'tiers.colour': 'tier-field' }],
  [{ ...NEED, tiers: { seeks: 'member' } }, { 'tiers.seeks': 'tier-open' }],
  [{ ...NEED, tiers: { title: 'deal' } }, { 'tiers.title': 'tier-title' }],
  [
    {
      ...SOLUTION,
      capabilities: [
        { id: 'c', text: { en: 'x' } },
        { id: 'c', text: { en: 'y' } },
      ],
    },
    { capabilities: 'id-twice' },
  ],
  [{ ...SOLUTION, capabilities: [{ id: 'C!', text: { en: 'x' } }] }, { 'capabilities.0.id': 'line-id' }],
  [
    { ...SOLUTION, capabilities: [{ id: 'c', text: { en: 'x' }, provides: { facet: 'x' } }] },
    { 'capabilities.0.provides.facet': 'option' },
  ],
];

describe('what a schema finds wrong', () => {
  it.each(WRONG)('of %j has a stable code by path', (content, expected) => {
    expect(Object.fromEntries(found(listingContent, content).map(({ path, code }) => [path, code]))).toEqual(expected);
  });

  it('is said in both languages, in English as the message', () => {
    const [issue] = found(listingContent, { ...NEED, trlMin: 10 });
    expect(issue?.message).toBe('give at most 9');
    expect(say(issue!.code!, issue!.values!, 'zh')).toBe('不能大于 9');
  });

  it('says of a wrong credit code what it should be', () => {
    const codes = found(organisationProfile, { uscc: '1' }).map(({ path, code }) => `${path} ${code}`);
    expect(codes).toContain('uscc uscc');
  });
});

describe('the sentences', () => {
  const values = (template: string) => [...new Set(template.match(/\{\w+(?::\w+)?\}/g))].sort();

  it.each(Object.entries(SENTENCES))('of %s take the same values in both languages', (_, { zh, en }) => {
    expect(values(zh)).toEqual(values(en));
  });

  it('give an unknown code back', () => {
    expect(say('nobody-knows', {}, 'zh')).toBe('nobody-knows');
  });
});
