/** The region list: provinces, their prefectures, and the names that pinyin alone gets wrong. */
import { describe, expect, it } from 'vitest';
import { regions } from '../../../shared/taxonomy/regions.ts';

const provinces = regions.entries.filter(({ code }) => code.length === 2);

describe('regions', () => {
  it('are 34 provincial entries without a root, and the prefectures below them', () => {
    expect(provinces).toHaveLength(34);
    expect(provinces.every(({ parent }) => parent === undefined)).toBe(true);
    expect(regions.entries.length - provinces.length).toBe(337);
  });

  it('hang every prefecture under the province its code begins with', () => {
    const misplaced = regions.entries.filter(({ code, parent }) => code.length === 4 && parent !== code.slice(0, 2));
    expect(misplaced).toEqual([]);
  });

  it('have nothing below the municipalities, Hong Kong, Macao and Taiwan', () => {
    const childless = provinces.filter(({ code }) => !regions.entries.some(({ parent }) => parent === code));
    expect(childless.map(({ code }) => code)).toEqual(['11', '12', '31', '50', '71', '81', '82']);
  });

  it('know Suzhou of Jiangsu from Suzhou of Anhui', () => {
    expect(regions.isWithin('3205', '32')).toBe(true);
    expect(regions.isWithin('3413', '32')).toBe(false);
    expect(regions.get('3205')).toMatchObject({ zh: '苏州市', en: 'Suzhou' });
    expect(regions.get('3413')).toMatchObject({ zh: '宿州市', en: 'Suzhou (Anhui)' });
  });

  it.each([
    ['15', 'Inner Mongolia'],
    ['61', 'Shaanxi'],
    ['14', 'Shanxi'],
    ['65', 'Xinjiang'],
    ['1501', 'Hohhot'],
    ['1506', 'Ordos'],
    ['2301', 'Harbin'],
    ['2302', 'Qiqihar'],
    ['3415', "Lu'an"],
    ['5401', 'Lhasa'],
    ['6101', "Xi'an"],
    ['6501', 'Urumqi'],
    ['6531', 'Kashgar Prefecture'],
    ['5111', 'Leshan'],
    ['3403', 'Bengbu'],
    ['3416', 'Bozhou'],
    ['2113', 'Chaoyang'],
    ['2224', 'Yanbian Korean Autonomous Prefecture'],
    ['82', 'Macao'],
  ])('call %s %s in English', (code, en) => {
    expect(regions.get(code)?.en).toBe(en);
  });

  it('are found by the short names people write', () => {
    expect(regions.get('32')?.aliases).toContain('江苏');
    expect(regions.get('3205')?.aliases).toContain('苏州');
    expect(regions.get('6540')?.aliases).toContain('伊犁');
  });
});
