/** What one can filter and sort a search by: the names alone, for pages that do without the schemas. */

/** In the order they are shown. */
export const SEARCH_FACETS = [
  'kind',
  'scenario',
  'industry',
  'region',
  'protocol',
  'licenceMode',
  'certificate',
  'skill',
  'trl',
  'securityLevel',
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

export const SEARCH_SORTS = ['relevance', 'newest', 'closing-soon'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];
