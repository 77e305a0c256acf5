/** Quantities: value, unit and comparator in both languages, what they are a property of, and whether one meets another. */
import { describe, expect, it } from 'vitest';
import { meets, type Quantity, quantities } from '../../../shared/text/quantities.ts';

const written = ({ comparator, low, high, unit, per }: Quantity): string =>
  `${comparator}${low}${low === high ? '' : `..${high}`} ${unit}${per === undefined ? '' : `/${per}`}`;
const read = (text: string): string[] => quantities(text).map(written);
const one = (text: string): Quantity => quantities(text)[0]!;

describe('quantities', () => {
  it.each([
    ['端到端时延不超过20毫秒', ['<=0.02 s']],
    ['latency under 10 ms', ['<=0.01 s']],
    ['时延≤10ms', ['<=0.01 s']],
    ['at least 200 points', ['>=200 point']],
    ['至少 200 个点位', ['>=200 point']],
    ['预算50-100万元', ['=500000..1000000 CNY']],
    ['budget up to 1.5 million yuan', ['<=1500000 CNY']],
    ['¥30万', ['=300000 CNY']],
    ['RMB 500k', ['=500000 CNY']],
    ['500 万元以内', ['<=5000000 CNY']],
    ['投资1.2亿元', ['=120000000 CNY']],
    ['12 万元/年', ['=120000 CNY/year']],
    ['3个月内交付', ['<=7776000 s']],
    ['三个月以内', ['<=7776000 s']],
    ['delivery within 12 weeks', ['<=7257600 s']],
    ['two months', ['=5184000 s']],
    ['精度±0.05mm', ['<=0.00005 m']],
    ['5 μm', ['=0.000005 m']],
    ['-40~85 ℃', ['=-40..85 °C']],
    ['from -20 to 60 °C', ['=-20..60 °C']],
    ['100 到 200 ms', ['=0.1..0.2 s']],
    ['10 ms - 20 ms', ['=0.01..0.02 s']],
    ['上行 1 Gbps 或以上', ['>=1000000000 bit/s']],
    ['年产能超过 5 万吨', ['>=50000000 kg']],
    ['约 30 台', ['~30 unit']],
    ['about 30 sets', ['~30 unit']],
    ['30台左右', ['~30 unit']],
    ['200人以上', ['>=200 person']],
    ['培训3期共120人', ['=3 session', '=120 person']],
    ['检出率不低于99.5%', ['>=99.5 %']],
    ['uptime of no less than 99.99 percent', ['>=99.99 %']],
    ['5 MW 储能，10 mW 激光', ['=5000000 W', '=0.01 W']],
    ['120 fps, 5 GHz, 380 V, 75 dB', ['=120 fps', '=5000000000 Hz', '=380 V', '=75 dB']],
    ['500万像素', ['=5000000 px']],
    ['1,000 devices', ['=1000 unit']],
    ['10k points', ['=10000 point']],
    ['10 m/s', ['=10 m/s']],
    ['IP67 以上，SIL2', ['>=67 IP', '=2 SIL']],
    ['TRL 6-7', ['=6..7 TRL']],
    ['等保三级', ['=3 level']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '2024年5月',
    '4K 相机',
    '3D 视觉',
    '5G 专网',
    '第3次',
    'SM2-400',
    'v2.0 m',
    'M12 connector',
    '一套系统',
    '3A级信用',
  ])('sees none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('names the property by the words of the same clause', () => {
    const text = '采集 200 个点位，端到端时延不超过 20 ms，预算 80 万元';
    expect(quantities(text).map(({ hints }) => hints[0])).toEqual(['data-acquisition', 'latency', 'budget']);
    expect(one('latency under 10 ms').hints).toEqual(['latency']);
  });

  it('points at the source', () => {
    const text = '温度８０℃';
    const { start, end } = one(text);
    expect(text.slice(start, end)).toBe('８０℃');
  });
});

describe('meets', () => {
  it.each([
    ['时延 8 ms', '时延不超过 10 ms', true],
    ['时延小于 10 ms', '时延不超过 10 ms', true],
    ['时延 15 ms', '时延不超过 10 ms', false],
    ['latency above 15 ms', 'latency under 10 ms', false],
    ['up to 500 points', '至少 200 个点位', true],
    ['up to 100 points', '至少 200 个点位', false],
    ['at least 300 points', '至少 200 个点位', true],
    ['IP68', 'IP67', true],
    ['IP54', 'IP67', false],
    ['delivery in 8 weeks', '3个月内交付', true],
    ['约 105 台', '100 台', true],
    ['150 台', '100 台', false],
    ['50-100万元', '80万元', true],
  ])('an offer of %s for %s: %s', (offered, asked, expected) => {
    expect(meets(one(offered), one(asked))).toBe(expected);
  });

  it('does not compare what differs in kind, nor what the offer leaves open', () => {
    expect(meets(one('10 kg'), one('10 m'))).toBeUndefined();
    expect(meets(one('10 万元/年'), one('10 万元'))).toBeUndefined();
    expect(meets(one('超过 5 ms'), one('不超过 10 ms'))).toBeUndefined();
  });
});
