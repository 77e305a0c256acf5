/** The search index as requests see it: reading only. */

import type { ListingKind } from '../../shared/schemas/listing/listing-content.ts';
import type { Language } from '../../shared/schemas/localized-text.ts';
import type { Matchable } from '../../shared/schemas/matchable.ts';
import type { ListingQuery, SearchResult, SuggestResult } from '../../shared/schemas/search.ts';
import type { VisibilityClass } from './listing-index.ts';

/** What to look for among the other side's listings. `texts` in order of weight: title, then the rest. */
export interface CandidateQuery {
  readonly visibility: VisibilityClass;
  readonly kinds: readonly ListingKind[];
  /** For a need as the seed: offers; for an offer: needs that seek `seeks`. */
  readonly seeks?: ListingKind;
  readonly text: Readonly<Partial<Record<Language, string>>>;
  /** The texts of its requirements or capabilities: looked for one by one, beside `text`. */
  readonly clauses: readonly Readonly<Partial<Record<Language, string>>>[];
  /** Typed codes that raise relevance (never exclude). */
  readonly codes: Readonly<
    Partial<Record<'scenario' | 'industry' | 'region' | 'protocol' | 'skill', readonly string[]>>
  >;
  /** Not mine. */
  readonly notOrganisationId?: string | undefined;
  readonly notIds: readonly string[];
  /** ISO 8601 UTC; listings that expired by then are left out. */
  readonly now: string;
  readonly size: number;
  /** Only these listings (up to 200), scored as if they were among all others; `topScore` is still that of the whole index. */
  readonly onlyIds?: readonly string[];
}

export interface Candidate {
  readonly listing: Matchable;
  readonly engineScore: number;
}

export interface CandidateResult {
  readonly candidates: readonly Candidate[];
  /** The best engine score of the same query over the whole index; 0 when nothing was found. */
  readonly topScore: number;
  readonly degraded: readonly string[];
}

/** Every method throws UNAVAILABLE when the engine does not answer in time or only in part. */
export interface ListingSearch {
  search(query: ListingQuery, visibility: VisibilityClass, now: string): Promise<SearchResult>;
  candidates(query: CandidateQuery): Promise<CandidateResult>;
  suggest(
    prefix: string,
    kinds: readonly ListingKind[],
    visibility: VisibilityClass,
  ): Promise<SuggestResult['listings']>;
  ping(): Promise<void>;
}
