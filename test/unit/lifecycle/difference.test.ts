import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../shared/lifecycle/difference.ts';
import { aNeed, aSolution } from '../../helpers/builders.ts';

describe('the difference of two contents', () => {
  it('is empty between equal ones', () => {
    expect(difference(aSolution(), aSolution())).toEqual([]);
  });

  it('names a text by language, before and after', () => {
    const after = aSolution({ title: { zh: '质检一体机', en: '5G machine-vision inspection cell' } });
    expect(difference(aSolution(), after)).toEqual([
      { path: 'title.zh', before: '5G 机器视觉质检一体机', after: '质检一体机' },
    ]);
  });

  it('shows what was added and what was taken away', () => {
    const { trl: _trl, ...before } = aSolution();
    expect(difference(before, aSolution())).toEqual([{ path: 'trl', after: 9 }]);
    expect(difference(aSolution(), before)).toEqual([{ path: 'trl', before: 9 }]);
  });

  it('finds requirements by their id, wherever they stand', () => {
    const [r1, r2, r3] = aNeed().requirements;
    const added = { id: 'r9', text: { en: 'Spare parts within 24 h' }, importance: 'could' as const };
    const after = aNeed({ requirements: [added, { ...r1!, importance: 'should' }, r3!] });
    expect(difference(aNeed(), after)).toEqual([
      { path: 'requirements.r1.importance', before: 'must', after: 'should' },
      { path: 'requirements.r2', before: r2 },
      { path: 'requirements.r9', after: added },
    ]);
  });

  it('tells when lines only changed their order', () => {
    const [r1, r2, r3] = aNeed().requirements;
    expect(difference(aNeed(), aNeed({ requirements: [r2!, r1!, r3!] }))).toEqual([
      { path: 'requirements', before: ['r1', 'r2', 'r3'], after: ['r2', 'r1', 'r3'] },
    ]);
  });

  it('compares lists of codes whole and lists without ids by position', () => {
    const before = aSolution({ referenceCases: [{ title: { zh: '甲厂' }, year: 2023 }] });
    const after = aSolution({
      protocols: ['opc-ua'],
      referenceCases: [{ title: { zh: '甲厂' }, year: 2024 }, { title: { zh: '乙厂' } }],
    });
    expect(difference(before, after)).toEqual(
      [
        { path: 'referenceCases.0.year', before: 2023, after: 2024 },
        { path: 'referenceCases.1', after: { title: { zh: '乙厂' } } },
        { path: 'protocols', before: ['profinet', 'modbus-tcp'], after: ['opc-ua'] },
      ].sort(byOrderIn(before)),
    );
  });

  it('takes an undefined field for an absent one', () => {
    expect(difference({ a: 1, b: undefined }, { a: 1 })).toEqual([]);
  });
});

const byOrderIn =
  (content: object) =>
  (a: { path: string }, b: { path: string }): number => {
    const fields = Object.keys(content);
    const rank = ({ path }: { path: string }) => fields.indexOf(path.split('.')[0]!);
    return rank(a) - rank(b) || a.path.localeCompare(b.path);
  };

const json = fc.jsonValue({ noUnicodeString: false, maxDepth: 3 }).map((value) => value as unknown);
/** -0 becomes 0 when stored. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('for any two values', () => {
  test.prop([json, json])('it is empty exactly when they are equal', (a, b) => {
    const [before, after] = [stored(a), stored(b)];
    let equal = true;
    try {
      expect(after).toEqual(before);
    } catch {
      equal = false;
    }
    expect(difference(before, after).length === 0).toBe(equal);
  });

  test.prop([json, json])('there and back name the same number of places', (a, b) => {
    expect(difference(stored(a), stored(b)).length).toBe(difference(stored(b), stored(a)).length);
  });
});
