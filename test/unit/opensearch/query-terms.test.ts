/** What of a text is sent to the engine. */
import { describe, expect, it } from 'vitest';
import { queryTerms } from '../../../functions/adapters/opensearch/query/query-terms.ts';

describe('the words of a text', () => {
  it('are the text itself without its function words where it is short', () => {
    expect(queryTerms('Cutting of steel and of aluminium').words(20)).toBe('Cutting   steel     aluminium');
    expect(queryTerms('轴承套圈的表面缺陷').words(20)).toBe('轴承套圈 表面缺陷');
  });

  it('are the most telling ones, in their order, where it is long', () => {
    const letters = 'bcdfghjklm';
    const filler = [...letters].flatMap((a) => [...letters].map((b) => `ordinar${a}${b}`)).join(' ');
    const kept = queryTerms(`${filler} with OPC UA and a private 5G network`).words(6);
    expect(kept).toContain('OPC UA');
    expect(kept).toContain('private 5G network');
    expect(kept.indexOf('OPC UA')).toBeLessThan(kept.indexOf('private 5G network'));
  });

  it('prefer what is said more than once and what is said early', () => {
    const text = 'zirconium orchard bakery meadow';
    expect(queryTerms(text).words(1)).toBe('zirconium');
    expect(queryTerms(`${text} bakery`).words(1)).toBe('bakery');
  });

  it('are the same each time and never more than asked for', () => {
    const text = '机器视觉质检、边缘计算、5G专网、OPC UA、数字孪生、AGV调度、能耗监测与预测性维护'.repeat(30);
    expect(queryTerms(text).words(5)).toBe(queryTerms(text).words(5));
    expect(queryTerms(text).list(5)).toHaveLength(5);
    expect(queryTerms('x '.repeat(60_000)).words(3).length).toBeLessThanOrEqual(20_000);
  });

  it('of a text that holds function words only are that text', () => {
    expect(queryTerms('to be or not to be').words(5)).toBe('to be or not to be');
    expect(queryTerms('').words(5)).toBe('');
  });
});

describe('the concepts of a text', () => {
  it('are those of the term base, whatever their language, boilerplate left out', () => {
    expect(queryTerms('基于5G专网的解决方案').concepts(5)).toEqual(['private-5g']);
    expect(queryTerms('a solution on a private 5G network').concepts(5)).toEqual(['private-5g']);
  });

  it('come with the words to look for', () => {
    const words = queryTerms('轴承的机器视觉').list(9);
    expect(words.find(({ surface }) => surface === '机器视觉')?.conceptId).toBeDefined();
    expect(queryTerms('xylophone').list(9)).toEqual([{ surface: 'xylophone' }]);
  });

  it('leave boilerplate to a text that says nothing else', () => {
    expect(
      queryTerms('AGV 解决方案')
        .list(9)
        .map(({ surface }) => surface),
    ).toEqual(['AGV']);
    expect(
      queryTerms('解决方案')
        .list(9)
        .map(({ surface }) => surface),
    ).toEqual(['解决方案']);
  });
});

describe('words for listings of the other language', () => {
  it('are the Latin ones of a Chinese text, and all of an English one', () => {
    expect(queryTerms('支持OPC UA与MES对接').foreignWords('en', 9).split(' ').sort()).toEqual(['MES', 'OPC', 'UA']);
    expect(queryTerms('轴承检测').foreignWords('en', 9)).toBe('');
    expect(queryTerms('bearings for the MES').foreignWords('zh', 9)).toBe('bearings MES');
  });
});
