import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/explanations/en.ts';
import { formatFen, formatFenRange } from '../../../shared/explanations/money.ts';
import { render } from '../../../shared/explanations/render.ts';
import { zh } from '../../../shared/explanations/zh.ts';

const folder = new URL('../../../shared/matching', import.meta.url).pathname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .join('\n');
/** Keys look like `facet.outcome`; matching writes them as literals. */
const written = new Set(
  sources
    .match(/'(?:codes|budget|deadline|trl|security|skill|capacity|funding|text|condition|lift|order)\.[a-z-]+'/gu)
    ?.map((key) => key.slice(1, -1)),
);
const placeholders = (template: string) => [...template.matchAll(/\{(\w*)/gu)].map(([, name]) => name).sort();

describe('the catalogues of explanations', () => {
  it('hold every key that matching uses, and no other', () => {
    expect([...written].sort()).toEqual(Object.keys(en).sort());
  });

  it('say the same in both languages, with the same values', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    for (const [key, template] of Object.entries(en)) {
      expect(new Set(placeholders(zh[key as keyof typeof en])), key).toEqual(new Set(placeholders(template)));
    }
  });
});

describe('a rendered explanation', () => {
  it('names codes, amounts and units in the reader’s language', () => {
    const met = { key: 'codes.met', values: { facet: 'scenario', asked: ['s06'], offered: ['s06'] } };
    expect(render(met, 'en')).toBe('Offers Machine-vision quality inspection, as asked');
    expect(render(met, 'zh')).toBe('提供机器视觉质检，符合要求');
    const within = { key: 'budget.within', values: { budgetFen: 80_000_000, minFen: 38_000_000, maxFen: 65_000_000 } };
    expect(render(within, 'zh')).toBe('报价38万元–65万元，在预算80万元之内');
    expect(render(within, 'en')).toBe('The price of CNY 380,000–CNY 650,000 is within the budget of CNY 800,000');
    const short = { key: 'capacity.short', values: { amount: 12, min: 30, unit: 'seats' } };
    expect(render(short, 'en')).toBe('12 seats there in time, fewer than the asked 30');
    expect(render({ key: 'condition.size-accepted', values: { size: ['small'] } }, 'en')).toMatch(/Small/iu);
    expect(render({ key: 'lift.state', values: { facet: 'trl' } }, 'zh')).toContain('技术就绪度');
    expect(render({ key: 'skill.other', values: { asked: ['robot-programming'] } }, 'en')).toContain(
      'robot programming',
    );
  });

  it('falls back to what it knows: the Chinese name, the code, the key, a dash', () => {
    expect(render({ key: 'codes.unstated', values: { facet: 'industry', asked: ['3451'] } }, 'en')).toMatch(
      /whether it does \S+/u,
    );
    expect(render({ key: 'codes.unstated', values: { facet: 'protocol', asked: 'x-unknown' } }, 'en')).toContain(
      'x-unknown',
    );
    expect(render({ key: 'codes.unstated', values: { facet: 'nothing' } }, 'en')).toContain('–');
    expect(render({ key: 'of another version', values: {} }, 'en')).toBe('of another version');
    expect(render({ key: 'trl.met', values: {} }, 'en')).toContain('–');
    expect(render({ key: 'lift.state', values: { facet: 'x' } }, 'en')).toContain('x');
    expect(render({ key: 'capacity.none', values: { unit: 'x', min: 1 } }, 'zh')).toContain('x');
  });
});

describe('an amount', () => {
  it.each([
    [480_000, '4,800元', 'CNY 4,800'],
    [38_000_000, '38万元', 'CNY 380,000'],
    [123_456_789, '123.46万元', 'CNY 1,234,567.89'],
    [12_000_000_000, '1.2亿元', 'CNY 120,000,000'],
  ])('of %d fen is written %s', (fen, chinese, english) => {
    expect([formatFen(fen, 'zh'), formatFen(fen, 'en')]).toEqual([chinese, english]);
  });

  it('may be open at either end', () => {
    expect(formatFenRange(38_000_000, undefined, 'zh')).toBe('38万元起');
    expect(formatFenRange(38_000_000, undefined, 'en')).toBe('CNY 380,000 and more');
    expect(formatFenRange(undefined, 38_000_000, 'zh')).toBe('不超过38万元');
    expect(formatFenRange(undefined, 38_000_000, 'en')).toBe('up to CNY 380,000');
    expect(formatFenRange(38_000_000, 38_000_000, 'zh')).toBe('38万元');
    expect(formatFenRange(undefined, undefined, 'en')).toBe('–');
  });
});
