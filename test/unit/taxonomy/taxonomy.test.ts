/** What a code list promises: look-up, walks along the parents, and no broken list. */
import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../../shared/taxonomy/taxonomy.ts';

const places = taxonomy('places', [
  { code: 'asia', zh: '亚洲', en: 'Asia' },
  { code: 'china', zh: '中国', en: 'China', parent: 'asia' },
  { code: 'wuhan', zh: '武汉', en: 'Wuhan', parent: 'china' },
  { code: 'europe', zh: '欧洲', en: 'Europe' },
]);

describe('a taxonomy', () => {
  it('finds an entry by its code and knows nothing else', () => {
    expect(places.get('china')?.en).toBe('China');
    expect(places.has('wuhan')).toBe(true);
    expect(places.has('Wuhan')).toBe(false);
    expect(places.get('atlantis')).toBeUndefined();
  });

  it('walks from a code to its root', () => {
    expect(places.lineage('wuhan')).toEqual(['wuhan', 'china', 'asia']);
    expect(places.lineage('asia')).toEqual(['asia']);
    expect(places.lineage('atlantis')).toEqual([]);
  });

  it('says whether a code lies within another, itself included', () => {
    expect(places.isWithin('wuhan', 'asia')).toBe(true);
    expect(places.isWithin('china', 'china')).toBe(true);
    expect(places.isWithin('asia', 'wuhan')).toBe(false);
    expect(places.isWithin('wuhan', 'europe')).toBe(false);
    expect(places.isWithin('atlantis', 'atlantis')).toBe(false);
  });

  it('refuses a repeated code and an unknown parent', () => {
    expect(() =>
      taxonomy('twice', [
        { code: 'a', zh: '甲' },
        { code: 'a', zh: '乙' },
      ]),
    ).toThrow('twice: a stands twice');
    expect(() => taxonomy('orphan', [{ code: 'a', zh: '甲', parent: 'b' }])).toThrow('unknown parent b');
  });
});
