/** The search of listings as one request: text, filters, facet counts, order, place, highlights. */
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import type { ListingQuery } from '../../../../shared/schemas/search.ts';
import { detectLanguage } from '../../../../shared/text/language.ts';
import type { Dictionary } from '../../../ports/dictionary.ts';
import { byOwnerName, holdsEnough } from './coverage.ts';
import type { SortValues } from './cursor.ts';
import { facetAggregations } from './facets.ts';
import { chosenFacets, fixedFilters } from './filters.ts';
import { highlighting } from './highlight.ts';
import { queryTerms } from './query-terms.ts';
import { type Clause, textClause } from './text-clause.ts';

/** Words of the question that count; the rest of a longer one is left out. */
const MAX_WORDS = 24;
const MAX_CONCEPTS = 8;
const TEXT_LIMITS = { words: MAX_WORDS, keyWords: MAX_WORDS, concepts: MAX_CONCEPTS };
/** What the engine may take; the client gives up a little later. */
const ENGINE_TIMEOUT = '4s';

const HIT_FIELDS = [
  'id',
  'kind',
  'version',
  'owner',
  'publishedAt',
  'content.title',
  'content.summary',
  'content.scenarios',
  'content.industries',
  'content.regions',
  'content.expiresAt',
];

const ORDERS: Readonly<Record<ListingQuery['sort'], readonly Clause[]>> = {
  relevance: [{ _score: 'desc' }, { id: 'asc' }],
  newest: [{ publishedAt: 'desc' }, { id: 'asc' }],
  // The engine's own place for "no date" is a number too large for JSON; the year 9999 is far enough.
  'closing-soon': [{ expiresAt: { order: 'asc', missing: 253_402_300_799_000 } }, { id: 'asc' }],
};

/** How many values a cursor of any order holds. */
export const SORT_FIELDS = 2;

/** Without text there is no relevance: the newest stand first. */
const orderOf = ({ q, sort }: ListingQuery): readonly Clause[] =>
  ORDERS[sort === 'relevance' && q === '' ? 'newest' : sort];

/** The language whose fields the question goes to as it stands; the others get what of it is translated. */
const questionLanguage = (q: string): Language => (detectLanguage(q) === 'en' ? 'en' : 'zh');

/** What decides whether a listing is a hit, and what how good a one. */
function textQuery(
  q: string,
  dictionary: Dictionary | undefined,
): { readonly must: readonly Clause[]; readonly should: readonly Clause[] } {
  if (q === '') return { must: [], should: [] };
  const terms = queryTerms(q);
  const scored = textClause({ [questionLanguage(q)]: terms }, TEXT_LIMITS, dictionary);
  return {
    must: [{ constant_score: { filter: holdsEnough(terms.list(MAX_WORDS), dictionary), boost: 0 } }],
    should: [...scored, byOwnerName(terms.words(MAX_WORDS))],
  };
}

/**
 * The body of the `_search` request, the same for the same arguments. Chosen facets stand in `post_filter`, so that each
 * facet can be counted without its own choice; one hit more than the page tells whether there is a next one.
 */
export function searchBody(query: ListingQuery, now: string, after?: SortValues, dictionary?: Dictionary) {
  const chosen = chosenFacets(query);
  const { must, should } = textQuery(query.q, dictionary);
  return {
    size: query.limit + 1,
    timeout: ENGINE_TIMEOUT,
    track_total_hits: true,
    _source: HIT_FIELDS,
    query: { bool: { must, should, filter: fixedFilters(query, now) } },
    post_filter: { bool: { filter: [...chosen.values()] } },
    aggs: facetAggregations(chosen),
    sort: orderOf(query),
    ...(after !== undefined && { search_after: after }),
    ...(query.q !== '' && { highlight: highlighting(queryTerms(query.q).list(MAX_WORDS)) }),
  };
}
