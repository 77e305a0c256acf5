/** Normalising: idempotent on any text, one form for width, case, script, dashes and spaces, and a way back to the source. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fold, normalise, sourceEnd, sourceStart } from '../../../shared/text/normalise.ts';
import { TRADITIONAL_PAIRS, TRADITIONAL_PHRASES } from '../../../shared/text/traditional.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const fieldText = fc.string({
  unit: fc.constantFrom(...'乾燥坤計畫瞭望解ＡａＢ５Ｇ％℃㎡½ﬁÉé①—～“”「」　 \n\té…ẞİ'),
  maxLength: 40,
});

describe('normalise', () => {
  test.prop([anyText])('is idempotent on any text', (text) => {
    const once = normalise(text);
    expect(normalise(once)).toBe(once);
  });

  test.prop([fieldText])('is idempotent on the characters it changes', (text) => {
    const once = normalise(text);
    expect(normalise(once)).toBe(once);
  });

  it.each([
    ['ＰＲＯＦＩＮＥＴ　５Ｇ', 'profinet 5g'],
    ['  OPC \n\t UA  ', 'opc ua'],
    ['邊緣計算與資料採集', '边缘计算与资料采集'],
    ['臺灣半導體製造設備', '台湾半导体制造设备'],
    ['年度計畫', '年度计划'],
    ['乾燥設備', '干燥设备'],
    ['乾坤', '乾坤'],
    ['瞭望塔，瞭解', '瞭望塔,了解'],
    ['沈澱池', '沉淀池'],
    ['10–20 ms — “快”', '10-20 ms - "快"'],
    ['时延≤１０ｍｓ', '时延≤10ms'],
    ['80℃', '80°c'],
    ['Café', 'café'],
  ])('%s becomes %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe('fold', () => {
  test.prop([anyText])('gives every folded character a place in the source, in order', (text) => {
    const folded = fold(text);
    let last = 0;
    for (let at = 0; at < folded.text.length; at++) {
      const start = sourceStart(folded, at);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(sourceEnd(folded, at + 1)).toBeGreaterThan(start);
      last = start;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });

  it('keeps positions where no character expands', () => {
    const source = '溫度８０℃，面積２０㎡';
    const folded = fold(source);
    expect(folded.text).toBe('温度80℃,面积20㎡');
    expect(folded.offsets).toBeUndefined();
  });

  it('finds the way back where characters expand', () => {
    const source = '½ 台 ﬁeld 采集';
    const folded = fold(source);
    const at = folded.text.indexOf('采集');
    expect(source.slice(sourceStart(folded, at), sourceEnd(folded, at + 2))).toBe('采集');
  });
});

describe('the traditional table', () => {
  it('maps every character once and never to one it maps further', () => {
    const from = [...TRADITIONAL_PAIRS].filter((_, at) => at % 2 === 0);
    const to = [...TRADITIONAL_PAIRS].filter((_, at) => at % 2 === 1);
    expect(new Set(from).size).toBe(from.length);
    expect(to.filter((char) => from.includes(char))).toEqual([]);
  });

  it('has phrases of equal length', () => {
    for (const [traditional, simplified] of TRADITIONAL_PHRASES) expect(simplified).toHaveLength(traditional.length);
  });
});
