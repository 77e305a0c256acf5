/** Tokens: the same thing said in two languages has one key; positions are those of the source; the same text, the same tokens. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { TOKEN_WEIGHT, tokens } from '../../../shared/text/tokens.ts';

const keys = (text: string): string[] => tokens(text).map((token) => token.key);
const kinds = (text: string): string[] => tokens(text).map((token) => `${token.kind}:${token.key}`);

describe('tokens', () => {
  test.prop([fc.string({ unit: 'grapheme', maxLength: 80 })])('are deterministic and in order', (text) => {
    const found = tokens(text);
    expect(tokens(text)).toEqual(found);
    let last = 0;
    for (const { start, end, key } of found) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(key).not.toBe('');
      last = start;
    }
  });

  it.each([
    ['预测性维护', 'predictive maintenance'],
    ['5G专网', 'private 5G networks'],
    ['5G 专用网络', '5G NPN'],
    ['数据采集网关', 'data acquisition gateway'],
    ['机器视觉质检', 'AOI'],
    ['10毫秒', '10 ms'],
    ['0.01 s', '10ms'],
    ['注塑机', 'injection molding machine'],
    ['邊緣計算', 'edge computing'],
    ['支持系统', 'support system'],
  ])('%s and %s are equal', (zh, en) => {
    expect(keys(zh)).toEqual(keys(en));
  });

  it('keeps model numbers whole and splits joined terms', () => {
    expect(kinds('SM2-400 与 5G-TSN')).toEqual(['number:sm2-400', 'term:5g-tsn']);
    expect(kinds('IEC 61850-3 switch v2.0.1')).toEqual(['term:iec-61850-3', 'term:switch', 'number:v2.0.1']);
    expect(kinds('AGV/AMR')).toEqual(['term:agv', 'term:amr']);
  });

  it('gives one key to a number however it is written', () => {
    expect(keys('1,200')).toEqual(keys('1200'));
    expect(keys('1.5 million yuan')).toEqual(keys('150万元'));
  });

  it('takes the longest term and bigrams of the rest', () => {
    expect(kinds('锅炉给煤机')).toEqual(['term:boiler', 'bigram:给煤', 'bigram:煤机']);
  });

  it('keeps a character that stands alone, unless it is a function word', () => {
    expect(kinds('泵房的阀')).toEqual(['term:pump', 'bigram:房', 'bigram:阀']);
    expect(kinds('和与在')).toEqual([]);
  });

  it('drops stop words and marks boilerplate', () => {
    expect(kinds('We are looking for the robots')).toEqual(['filler:seek', 'term:robot']);
    expect(kinds('我们需要机器人')).toEqual(['filler:require', 'term:robot']);
  });

  it('tells CAN the bus from the verb, and 5S from five seconds', () => {
    expect(keys('CAN and J1939')).toEqual(['can-bus', 'j1939']);
    expect(keys('it can lift')).not.toContain('can-bus');
    expect(keys('5S')).toEqual(['five-s']);
    expect(keys('in 5s')).toEqual(['=5s']);
  });

  it('does not take a year for a duration, nor 5G for five grams', () => {
    expect(keys('2023年')).not.toContain('=63797760000s');
    expect(keys('5G')).toEqual(['5g']);
  });

  it('points at the source, also behind characters that expand', () => {
    const source = '½寸阀门，ﬁeldbus 與機器人';
    const robot = tokens(source).find((token) => token.key === 'robot');
    expect(source.slice(robot!.start, robot!.end)).toBe('機器人');
  });

  it('weighs a term above a word above a bigram above boilerplate', () => {
    const { term, word, bigram, filler } = TOKEN_WEIGHT;
    expect([term, word, bigram, filler]).toEqual([term, word, bigram, filler].sort((a, b) => b - a));
  });
});
