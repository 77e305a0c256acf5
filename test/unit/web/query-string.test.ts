import { describe, expect, it } from 'vitest';
import { parseQuery, stringifyQuery } from '../../../web/src/app/query-string.ts';
import {
  chosenValues,
  parseSearchParams,
  toggled,
  withoutFacet,
} from '../../../web/src/features/search/search-params.ts';

describe('addresses', () => {
  it('repeat a name for each value, and read as they were written', () => {
    const params = { q: '视觉 质检', kind: ['solution', 'service'], budgetMaxFen: '5000000', sort: 'newest' as const };
    const address = stringifyQuery(params);
    expect(new URLSearchParams(address).getAll('kind')).toEqual(['solution', 'service']);
    expect(parseSearchParams(parseQuery(address))).toEqual(params);
  });

  it('leave out what is empty', () => {
    expect(stringifyQuery({ q: '', kind: [], sort: undefined })).toBe('');
  });

  it('drop what a search does not know', () => {
    expect(parseSearchParams({ nonsense: ['x'], sort: ['sideways'], budgetMaxFen: ['much'], q: [''] })).toEqual({});
  });
});

describe('choices', () => {
  it('are added, taken away, and dropped with their facet', () => {
    const one = toggled({}, { facet: 'kind', value: 'need' });
    const two = toggled(one, { facet: 'kind', value: 'talent' });
    expect(chosenValues(two)).toEqual([
      { facet: 'kind', value: 'need' },
      { facet: 'kind', value: 'talent' },
    ]);
    expect(toggled(two, { facet: 'kind', value: 'need' })).toEqual({ kind: ['talent'] });
    expect(withoutFacet(two, 'kind')).toEqual({});
  });
});
