/** The search index as requests see it, on OpenSearch. */
import type { Client } from '@opensearch-project/opensearch';
import { AppError } from '../../../shared/errors.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { Matchable } from '../../../shared/schemas/matchable.ts';
import type { OwnerView } from '../../../shared/schemas/organisation.ts';
import type { SearchResult, SuggestResult } from '../../../shared/schemas/search.ts';
import type { Dictionary } from '../../ports/dictionary.ts';
import type { Embedder } from '../../ports/embedder.ts';
import { VISIBILITY_CLASSES, type VisibilityClass } from '../../ports/listing-index.ts';
import type { Candidate, CandidateQuery, CandidateResult, ListingSearch } from '../../ports/listing-search.ts';
import { readAlias } from './index-names.ts';
import { type Answer, type Hit, whole } from './query/answer.ts';
import { type Aids, candidatesBody, feedbackOf, onlyBodies, wholeText } from './query/candidates.ts';
import { cursorAfter, sortValuesOf } from './query/cursor.ts';
import { facetCounts } from './query/facets.ts';
import { type NearestSource, widenedBy } from './query/feedback.ts';
import { fragmentsOf } from './query/highlight.ts';
import { type QueryVectors, queryVectors } from './query/query-vectors.ts';
import { SORT_FIELDS, searchBody } from './query/search.ts';
import { suggestBody } from './query/suggest.ts';
import { translated } from './translate-error.ts';

/** A little more than the engine gives itself, so that its own answer arrives. */
const REQUEST_TIMEOUT_MS = 5_000;
const PING_TIMEOUT_MS = 2_000;
/** Always the same copy of a shard: copies may score a little differently. */
const PREFERENCE = 'listings';

interface HitSource {
  readonly id: string;
  readonly kind: ListingContent['kind'];
  readonly version: number;
  readonly owner: OwnerView;
  readonly publishedAt: string;
  readonly content: Pick<ListingContent, 'title' | 'summary' | 'scenarios' | 'industries' | 'regions' | 'expiresAt'>;
}
type SuggestSource = SuggestResult['listings'][number];

function searchItem({ _source, highlight }: Hit<HitSource>): SearchResult['items'][number] {
  const { id, kind, version, owner, publishedAt, content } = _source;
  const { title, summary, scenarios, industries, regions, expiresAt } = content;
  return {
    id,
    kind,
    version,
    title,
    ...(summary !== undefined && { summary }),
    owner,
    scenarios,
    industries,
    regions,
    publishedAt,
    ...(expiresAt !== undefined && { expiresAt }),
    highlights: fragmentsOf(highlight),
  };
}

const candidate = ({ _source, _score }: Hit<Matchable>): Candidate => ({ listing: _source, engineScore: _score ?? 0 });

/** What the search can do without: it finds less across languages then, and says `vectors` in `degraded` where they fail. */
export interface SearchAids {
  readonly dictionary?: Dictionary | undefined;
  readonly embedder?: Pick<Embedder, 'embedQuery'> | undefined;
}

/** The search over the indexes of `prefix`; see {@link ListingSearch}. */
export function openSearchListingSearch(
  client: Client,
  prefix: string,
  { dictionary, embedder }: SearchAids = {},
): ListingSearch {
  async function ask<S>(visibility: VisibilityClass, body: object): Promise<Answer<S>> {
    const request = { index: readAlias(prefix, visibility), preference: PREFERENCE, body: { ...body } };
    const answer = await translated(client.search(request, { requestTimeout: REQUEST_TIMEOUT_MS }));
    return whole<S>(answer.body);
  }

  /** Several bodies in one request, their answers in order. */
  async function askAll<S>(visibility: VisibilityClass, bodies: readonly object[]): Promise<Answer<S>[]> {
    const lines = bodies.flatMap((body) => [{ preference: PREFERENCE }, body]);
    const request = { index: readAlias(prefix, visibility), body: lines };
    const answer = await translated(client.msearch(request, { requestTimeout: REQUEST_TIMEOUT_MS }));
    return answer.body.responses.map((response) => whole<S>(response));
  }

  /** What the seeker means; a terse text is asked twice, for it is widened by what it finds first. */
  async function meaningOf(query: CandidateQuery): Promise<QueryVectors | undefined> {
    const vectors = embedder && (await queryVectors(wholeText(query), embedder, dictionary));
    const feedback = vectors && feedbackOf(query, vectors);
    if (!feedback) return vectors;
    const { hits } = await ask<NearestSource>(query.visibility, feedback.body);
    return widenedBy(hits.hits, feedback.language, vectors);
  }

  /** Without vectors the search goes by words and dictionary, and says so. */
  async function aidsFor(query: CandidateQuery): Promise<Required<Aids> & { readonly degraded: readonly string[] }> {
    const vectors = await meaningOf(query);
    return { dictionary, vectors, degraded: vectors ? [] : ['vectors'] };
  }

  /** Scored by the whole query, for a leg's scores are standardised over all it finds; 0 for those it does not find. */
  async function candidatesAmong(query: CandidateQuery, ids: readonly string[]): Promise<CandidateResult> {
    const { degraded, ...aids } = await aidsFor(query);
    const [all, alone] = await askAll<Matchable>(query.visibility, onlyBodies(prefix, query, ids, aids));
    const scores = new Map(all!.hits.hits.map(({ _source, _score }) => [_source.id, _score ?? 0]));
    const candidates = alone!.hits.hits.map(({ _source }) => ({
      listing: _source,
      engineScore: scores.get(_source.id) ?? 0,
    }));
    return { candidates, topScore: all!.hits.hits[0]?._score ?? 0, degraded };
  }

  return {
    async search(query, visibility, now) {
      const after = sortValuesOf(query, visibility, SORT_FIELDS);
      const answer = await ask<HitSource>(visibility, searchBody(query, now, after, dictionary));
      const hits = answer.hits.hits.slice(0, query.limit);
      const last = hits.at(-1);
      const more = answer.hits.hits.length > hits.length && last !== undefined;
      return {
        items: hits.map(searchItem),
        total: answer.hits.total?.value ?? 0,
        facets: facetCounts(answer.aggregations ?? {}),
        degraded: [],
        ...(more && { nextCursor: cursorAfter(query, visibility, last.sort) }),
      };
    },

    async candidates(query) {
      if (query.onlyIds !== undefined) return candidatesAmong(query, query.onlyIds);
      const { degraded, ...aids } = await aidsFor(query);
      const answer = await ask<Matchable>(query.visibility, candidatesBody(prefix, query, aids));
      const candidates = answer.hits.hits.map(candidate);
      return { candidates, topScore: candidates[0]?.engineScore ?? 0, degraded };
    },

    async suggest(prefixTyped, kinds, visibility) {
      const answer = await ask<SuggestSource>(visibility, suggestBody(prefixTyped, kinds));
      return answer.hits.hits.map(({ _source: { id, kind, title } }) => ({ id, kind, title }));
    },

    async ping() {
      const index = VISIBILITY_CLASSES.map((visibility) => readAlias(prefix, visibility));
      const answer = await translated(client.indices.exists({ index }, { requestTimeout: PING_TIMEOUT_MS }));
      if (!answer.body) throw new AppError('UNAVAILABLE', 'The search index is not there yet.');
    },
  };
}
