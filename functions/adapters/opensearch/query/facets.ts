/** Counts of each facet's values: what one would get by choosing another value of it. */
import type { SearchResult } from '../../../../shared/schemas/search.ts';
import { SEARCH_FACETS, type SearchFacet } from '../../../../shared/schemas/search-facets.ts';
import type { Clause } from './text-clause.ts';

/** More than any code list holds; industries and regions are counted at all their levels. */
const MAX_VALUES = 2500;

/** One aggregation a facet, under every other facet's choice but not its own. */
export function facetAggregations(chosen: ReadonlyMap<SearchFacet, Clause>): Record<string, Clause> {
  return Object.fromEntries(
    SEARCH_FACETS.map((facet) => {
      const others = [...chosen].filter(([name]) => name !== facet).map(([, clause]) => clause);
      const values = { terms: { field: facet, size: MAX_VALUES, order: [{ _count: 'desc' }, { _key: 'asc' }] } };
      return [facet, { filter: { bool: { filter: others } }, aggs: { values } }];
    }),
  );
}

/** The aggregations as the engine answers them. */
export type FacetAnswer = Readonly<
  Record<
    string,
    { readonly values: { readonly buckets: readonly { readonly key: string | number; readonly doc_count: number }[] } }
  >
>;

/** Values with their counts, most frequent first; a facet nobody uses has an empty list. */
export const facetCounts = (answer: FacetAnswer): SearchResult['facets'] =>
  Object.fromEntries(
    SEARCH_FACETS.map((facet) => [
      facet,
      (answer[facet]?.values.buckets ?? []).map(({ key, doc_count }) => ({ value: String(key), count: doc_count })),
    ]),
  );
