/** What is looked for, as it stands in the address. */
import {
  SEARCH_FACETS,
  SEARCH_SORTS,
  type SearchFacet,
  type SearchSort,
} from '../../../../shared/schemas/search-facets.ts';

/** Words, chosen values by facet, the most one would pay in fen, the order. Absent where nothing is chosen. */
export type SearchParams = { readonly [F in SearchFacet]?: readonly string[] } & {
  readonly q?: string;
  readonly budgetMaxFen?: string;
  readonly sort?: SearchSort;
};

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String).filter(Boolean);

/** Reads an address; what it does not know is dropped, the API says what is wrong with a value. */
export function parseSearchParams(given: Record<string, unknown>): SearchParams {
  const first = (name: string) => (given[name] === undefined ? '' : (listOf(given[name])[0] ?? ''));
  const facets = SEARCH_FACETS.flatMap((facet) => {
    const values = given[facet] === undefined ? [] : listOf(given[facet]);
    return values.length > 0 ? [[facet, values]] : [];
  });
  const sort = SEARCH_SORTS.find((one) => one === first('sort'));
  return {
    ...(first('q') !== '' && { q: first('q') }),
    ...Object.fromEntries(facets),
    ...(/^\d+$/.test(first('budgetMaxFen')) && { budgetMaxFen: first('budgetMaxFen') }),
    ...(sort && sort !== 'relevance' && { sort }),
  };
}

/** One value of one facet that is chosen. */
export interface ChosenValue {
  readonly facet: SearchFacet;
  readonly value: string;
}

/** All chosen values, facet by facet. */
export const chosenValues = (params: SearchParams): ChosenValue[] =>
  SEARCH_FACETS.flatMap((facet) => (params[facet] ?? []).map((value) => ({ facet, value })));

/** With the value chosen, or no longer. */
export function toggled(params: SearchParams, { facet, value }: ChosenValue): SearchParams {
  const before = params[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return withValues(params, facet, after);
}

/** With all values of the facet dropped. */
export const withoutFacet = (params: SearchParams, facet: SearchFacet): SearchParams => withValues(params, facet, []);

/** With exactly these values of the facet. */
export function withValues(params: SearchParams, facet: SearchFacet, left: readonly string[]): SearchParams {
  const { [facet]: _, ...rest } = params;
  return left.length > 0 ? { ...rest, [facet]: left } : rest;
}
