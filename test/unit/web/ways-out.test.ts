import { describe, expect, it } from 'vitest';
import type { SearchParams } from '../../../web/src/features/search/search-params.ts';
import { waysOut } from '../../../web/src/features/search/ways-out.ts';

describe('the ways out of a search that found nothing', () => {
  const params: SearchParams = {
    q: 'PROFINET',
    kind: ['policy'],
    licenceMode: ['exclusive', 'sole'],
    budgetMaxFen: '5000000',
    sort: 'newest',
  };

  it('give up one choice each, a facet with all its values, and keep everything else', () => {
    expect(waysOut(params).map(({ dropped }) => dropped)).toEqual(['kind', 'licenceMode', 'budgetMaxFen', 'q']);
    for (const { dropped, params: left } of waysOut(params)) {
      const { [dropped]: _, ...rest } = params;
      expect(left).toEqual(rest);
    }
  });

  it('are none where nothing is chosen', () => {
    expect(waysOut({ sort: 'newest' })).toEqual([]);
  });
});
