/** A search that found nothing, with one of its choices given up. */
import type { SearchFacet } from '../../../../shared/schemas/search-facets.ts';
import { chosenValues, type SearchParams, withoutFacet } from './search-params.ts';

/** What is given up, and what would be looked for then. */
export interface WayOut {
  readonly dropped: SearchFacet | 'budgetMaxFen' | 'q';
  readonly params: SearchParams;
}

/** A way for each facet that is chosen, then for the budget, then for the words. */
export function waysOut(params: SearchParams): WayOut[] {
  const facets = [...new Set(chosenValues(params).map(({ facet }) => facet))];
  const { q, ...withoutWords } = params;
  const { budgetMaxFen, ...withoutBudget } = params;
  return [
    ...facets.map((facet) => ({ dropped: facet, params: withoutFacet(params, facet) })),
    ...(budgetMaxFen === undefined ? [] : [{ dropped: 'budgetMaxFen' as const, params: withoutBudget }]),
    ...(q === undefined ? [] : [{ dropped: 'q' as const, params: withoutWords }]),
  ];
}
