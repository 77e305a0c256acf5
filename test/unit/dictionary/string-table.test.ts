import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { StringTable } from '../../../functions/adapters/cedict/string-table.ts';
import { encodeTable, tableOrder } from '../../../infra/local/dictionary/encode.ts';

const tableOf = (strings: readonly string[], listOf: (text: string) => number[] = () => []) => {
  const sorted = tableOrder(strings);
  return { sorted, table: new StringTable(encodeTable(sorted, listOf), 0) };
};

const text = fc.string({ unit: fc.constantFrom('a', 'b', '智', '能', '制', ' '), maxLength: 8 });

/** The same by looking at every string. */
const longestByLooking = (strings: readonly string[], searched: string) =>
  strings.filter((one) => one !== '' && searched.startsWith(one)).sort((a, b) => b.length - a.length)[0];

describe('the table of strings', () => {
  test.prop([fc.array(text, { maxLength: 90 })])('gives back what was put in, with its list', (strings) => {
    const { sorted, table } = tableOf(strings, (one) => [one.length, 0xabcdef]);

    expect(table.size).toBe(sorted.length);
    expect(sorted.map((_, id) => table.get(id))).toEqual(sorted);
    expect(sorted.map((_, id) => table.listOf(id))).toEqual(sorted.map((one) => [one.length, 0xabcdef]));
  });

  test.prop([fc.array(text, { maxLength: 90 }), text])('finds a string it holds and no other', (strings, searched) => {
    const { sorted, table } = tableOf(strings);

    expect(sorted.map((one) => table.find(one))).toEqual([...sorted.keys()]);
    expect(table.find(searched)).toBe(sorted.indexOf(searched));
  });

  test.prop([fc.array(text, { maxLength: 90 }), text])(
    'finds the longest string a text begins with',
    (strings, searched) => {
      const { sorted, table } = tableOf(strings);
      const bytes = Buffer.from(searched);

      const match = table.longestPrefix(bytes, 0, bytes.length);

      expect(match && sorted[match.id]).toBe(longestByLooking(sorted, searched));
      expect(match?.length).toBe(match && Buffer.byteLength(sorted[match.id]!));
    },
  );

  it('looks for a prefix in the part of the text it is given', () => {
    const { table } = tableOf(['智能', '智能制造']);
    const bytes = Buffer.from('在智能制造');

    expect(table.longestPrefix(bytes, 3, bytes.length)?.length).toBe(12);
    expect(table.longestPrefix(bytes, 3, 9)?.length).toBe(6);
    expect(table.longestPrefix(bytes, 0, bytes.length)).toBeUndefined();
  });

  it('refuses an id it does not have and strings it could not hold', () => {
    const { table } = tableOf(['a']);

    expect(() => table.get(1)).toThrow(RangeError);
    expect(() => table.listOf(-1)).toThrow(RangeError);
    expect(() => tableOrder(['字'.repeat(200)])).toThrow(RangeError);
    expect(() => tableOrder(['𠀀'])).toThrow(RangeError);
  });
});
