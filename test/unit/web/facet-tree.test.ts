import { describe, expect, it } from 'vitest';
import { industries } from '../../../shared/taxonomy/industries.ts';
import { regions } from '../../../shared/taxonomy/regions.ts';
import { chosenInTree, treeRows } from '../../../web/src/features/search/facet-tree.ts';

const counted = (...codes: string[]) => codes.map((value, i) => ({ value, count: 100 - i }));

describe('the rows of a facet with levels', () => {
  const values = counted('32', '33', '3302', '3301', '3205', '44');
  const shown = (chosen: readonly string[]) =>
    treeRows(values, chosen, regions).map(({ value, depth }) => [value, depth]);

  it('are its top level while nothing is chosen', () => {
    expect(shown([])).toEqual([
      ['32', 0],
      ['33', 0],
      ['44', 0],
    ]);
  });

  it('unfold below what is chosen, and round what is chosen below', () => {
    const unfolded = [
      ['32', 0],
      ['33', 0],
      ['3302', 1],
      ['3301', 1],
      ['44', 0],
    ];
    expect(shown(['33'])).toEqual(unfolded);
    expect(shown(['3301'])).toEqual(unfolded);
  });

  it('go as deep as the codes do', () => {
    const rows = treeRows(counted('C', '34', '345', '3451'), ['345'], industries);
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 3]);
  });
});

describe('choosing in a facet with levels', () => {
  it.each([
    ['a first code', [], '33', ['33']],
    ['a place in a chosen province narrows it', ['33', '44'], '3302', ['44', '3302']],
    ['a province takes its places in', ['3302', '3301', '44'], '33', ['44', '33']],
    ['another place stands beside the first', ['3302'], '3301', ['3302', '3301']],
    ['one of two places leaves alone', ['3302', '3301'], '3302', ['3301']],
    ['the last place gives way to its province', ['44', '3302'], '3302', ['44', '33']],
    ['a province leaves', ['33', '44'], '33', ['44']],
  ])('%s', (_, chosen, value, expected) => {
    expect(chosenInTree(chosen, value, regions)).toEqual(expected);
  });
});
