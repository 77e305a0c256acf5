import { describe, expect, it } from 'vitest';
import { searchLike } from '../../../web/src/features/match/search-like.ts';
import { aNeed, aSolution } from '../../helpers/builders.ts';

describe('the search nearest to a listing’s matches', () => {
  it('looks among the kinds that a need seeks, in its scenarios', () => {
    const content = { ...aNeed({ seeks: ['solution', 'service'], scenarios: ['s06', 's16'] }) };
    expect(searchLike({ kind: 'need', content })).toEqual({ kind: ['solution', 'service'], scenario: ['s06', 's16'] });
  });

  it('looks among needs for an offer, in its industries where it names no scenario, else everywhere', () => {
    const content = { ...aSolution({ scenarios: [], industries: ['3451'] }) };
    expect(searchLike({ kind: 'solution', content })).toEqual({ kind: ['need'], industry: ['3451'] });
    expect(searchLike({ kind: 'solution', content: {} })).toEqual({ kind: ['need'] });
  });
});
