/** Sentences: exact substrings that cover the text, cut where a reader would. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../shared/text/sentences.ts';

const cut = (text: string): string[] => sentences(text).map((sentence) => sentence.text);
const anyText = fc.string({ unit: fc.constantFrom(...'ab1. ,;:!?。，；！\n"）A5/用于😀'), maxLength: 700 });

describe('sentences', () => {
  test.prop([anyText])('are exact substrings in order that hold every character but white space', (text) => {
    let at = 0;
    for (const { text: sentence, start, end } of sentences(text)) {
      expect(text.slice(start, end)).toBe(sentence);
      expect(text.slice(at, start).trim()).toBe('');
      expect(sentence.trim()).toBe(sentence);
      expect(sentence.length).toBeGreaterThan(0);
      expect(sentence.length).toBeLessThanOrEqual(240);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it.each([
    ['支持 OPC UA。不支持 PROFINET！可以吗？', ['支持 OPC UA。', '不支持 PROFINET！', '可以吗？']],
    ['一是采集；二是分析\n三是预警', ['一是采集；', '二是分析', '三是预警']],
    ['Accuracy is 0.5 mm. Works at 5.5 GHz.', ['Accuracy is 0.5 mm.', 'Works at 5.5 GHz.']],
    [
      'Switches to IEC 61850-3. See No. 5 and Fig. 3 below.',
      ['Switches to IEC 61850-3.', 'See No. 5 and Fig. 3 below.'],
    ],
    ['Read www.a-b.com/x.html?y=1;z=2 first. Then call.', ['Read www.a-b.com/x.html?y=1;z=2 first.', 'Then call.']],
    ['Protocols, e.g. MQTT, i.e. light ones. Others too.', ['Protocols, e.g. MQTT, i.e. light ones.', 'Others too.']],
    ['Made by Lanxu Co. Ltd. in 2020. We sell it.', ['Made by Lanxu Co. Ltd. in 2020.', 'We sell it.']],
    ['1. First item\n2. Second item', ['1. First item', '2. Second item']],
    ['The SM2.400 runs v2.0.1. Good.', ['The SM2.400 runs v2.0.1.', 'Good.']],
    ['“可以。”他说', ['“可以。”', '他说']],
    ['  \n ', []],
  ])('cuts %s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('splits what is too long at a comma', () => {
    const text = `${'设备联网数据采集系统'.repeat(15)}，${'能耗监测'.repeat(30)}。`;
    expect(cut(text)).toEqual([`${'设备联网数据采集系统'.repeat(15)}，`, `${'能耗监测'.repeat(30)}。`]);
  });
});
