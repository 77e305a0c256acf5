/** The language of a text by its share of Han characters. */
import { describe, expect, it } from 'vitest';
import { detectLanguage, hasHan } from '../../../shared/text/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['我们需要一套机器视觉质检系统', 'zh'],
    ['支持 OPC UA、Modbus TCP 和 PROFINET 的数据采集网关', 'zh'],
    ['We need a machine vision system', 'en'],
    ['A gateway (网关) for twelve CNC machines in our plant, with OPC UA and a service contract', 'en'],
    ['5G 专网 private 5G network 边缘计算 edge computing for plants', 'mixed'],
    ['', 'en'],
    ['123 / 456', 'en'],
  ] as const)('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('sees a single Han character', () => {
    expect(hasHan('IP67 级')).toBe(true);
    expect(hasHan('IP67 class')).toBe(false);
  });
});
