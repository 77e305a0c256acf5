/** The engine's answer to a search, taken only when it is whole. */
import { AppError } from '../../../../shared/errors.ts';
import type { FacetAnswer } from './facets.ts';

/** One found document: `source` holds the fields that were asked for. */
export interface Hit<S> {
  readonly _score: number | null;
  readonly _source: S;
  readonly sort: readonly (string | number | null)[];
  readonly highlight?: Readonly<Record<string, readonly string[]>>;
}

/** What is read of an answer. */
export interface Answer<S> {
  readonly timed_out: boolean;
  readonly _shards: { readonly failed: number };
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly Hit<S>[] };
  readonly aggregations?: FacetAnswer;
}

const LATER = new Set([408, 429, 502, 503, 504]);

/**
 * The same answer; UNAVAILABLE when a shard failed or the time ran out, for a part would look like the whole, and as
 * `translateError` for one of several searches that was refused.
 */
export function whole<S>(answer: unknown): Answer<S> {
  const { timed_out, _shards, error, status } = answer as Partial<Answer<S>> & { error?: unknown; status?: number };
  if (error !== undefined && !LATER.has(status ?? 0))
    throw new AppError('INTERNAL', 'The search index refused the request.', [], { cause: error });
  if (error === undefined && timed_out === false && _shards?.failed === 0) return answer as Answer<S>;
  throw new AppError('UNAVAILABLE', 'The search index answered only in part.', [], { cause: error ?? _shards });
}
