/** The industry list against the figures and rules of GB/T 4754-2017. */
import { describe, expect, it } from 'vitest';
import { industries } from '../../../shared/taxonomy/industries.ts';

describe('industries', () => {
  it.each([
    ['sections', 1, 20],
    ['divisions', 2, 97],
    ['groups', 3, 473],
    ['classes', 4, 1382],
  ])('count the %s of the standard', (_level, digits, count) => {
    expect(industries.entries.filter(({ code }) => code.length === digits)).toHaveLength(count);
  });

  it('hang every group and class under the code it begins with', () => {
    const misplaced = industries.entries.filter(({ code, parent }) => code.length > 2 && parent !== code.slice(0, -1));
    expect(misplaced).toEqual([]);
  });

  it('give every group at least one class', () => {
    const withChild = new Set(industries.entries.map(({ parent }) => parent));
    expect(industries.entries.filter(({ code }) => code.length < 4 && !withChild.has(code))).toEqual([]);
  });

  it('walk from a class to its section', () => {
    expect(industries.lineage('3511')).toEqual(['3511', '351', '35', 'C']);
    expect(industries.lineage('9700')).toEqual(['9700', '970', '97', 'T']);
    expect(industries.isWithin('3612', '36')).toBe(true);
    expect(industries.isWithin('3612', '35')).toBe(false);
  });

  it.each([
    ['C', '制造业', 'Manufacturing'],
    ['06', '煤炭开采和洗选业', 'Mining and Washing of Coal'],
    ['31', '黑色金属冶炼和压延加工业', 'Smelting and Pressing of Ferrous Metals'],
    [
      '39',
      '计算机、通信和其他电子设备制造业',
      'Manufacture of Computers, Communication and Other Electronic Equipment',
    ],
  ])('name %s in both languages', (code, zh, en) => {
    expect(industries.get(code)).toMatchObject({ zh, en });
  });

  it('name the groups of mining, manufacturing and utilities in English too', () => {
    const industrial = industries.entries.filter(
      ({ code }) => code.length === 3 && ['B', 'C', 'D'].includes(industries.lineage(code).at(-1)!),
    );
    expect(industrial.filter(({ en }) => !en)).toEqual([]);
    expect(industries.get('397')?.en).toBe('Electronic devices');
    expect(industries.get('0610')).toEqual({
      code: '0610',
      zh: '烟煤和无烟煤开采洗选',
      parent: '061',
      aliases: ['煤矿开采', '洗煤'],
    });
  });

  it('are found by the words of the trade', () => {
    expect(industries.get('31')?.aliases).toContain('steel');
    expect(industries.get('367')?.aliases).toContain('汽配');
  });

  it('name classes as the standard does', () => {
    expect(industries.get('3491')?.zh).toBe('工业机器人制造');
    expect(industries.get('3525')?.zh).toBe('模具制造');
    expect(industries.get('8890')?.parent).toBe('889');
  });
});
