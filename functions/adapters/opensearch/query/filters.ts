/** The conditions a listing must meet to be found at all, and the chosen values of each facet. */
import type { ListingKind } from '../../../../shared/schemas/listing/listing-content.ts';
import type { ListingQuery } from '../../../../shared/schemas/search.ts';
import { SEARCH_FACETS, type SearchFacet } from '../../../../shared/schemas/search-facets.ts';
import type { Clause } from './text-clause.ts';

/** Neither deleted nor expired by `now` (ISO 8601 UTC). */
export const visibleAt = (now: string): Clause => ({
  bool: { must_not: [{ term: { deleted: true } }, { range: { expiresAt: { lte: now } } }] },
});

/** One of these kinds; none given means any. */
export const ofKinds = (kinds: readonly ListingKind[]): Clause[] =>
  kinds.length === 0 ? [] : [{ terms: { kind: kinds } }];

/** What the query asks beside its facets: the owner, and a price that starts at or below the budget. */
export function fixedFilters(query: ListingQuery, now: string): Clause[] {
  return [
    visibleAt(now),
    ...(query.organisationId === undefined ? [] : [{ term: { ownerId: query.organisationId } }]),
    ...(query.budgetMaxFen === undefined ? [] : [{ range: { priceMinFen: { lte: query.budgetMaxFen } } }]),
  ];
}

/**
 * The facets with chosen values, each as one condition that any of its values meets. Industries and regions are indexed
 * with their parents, so a parent finds what lies below it.
 */
export function chosenFacets(query: ListingQuery): Map<SearchFacet, Clause> {
  const chosen = SEARCH_FACETS.filter((facet) => query[facet].length > 0);
  return new Map(chosen.map((facet) => [facet, { terms: { [facet]: query[facet] } }]));
}
