/** Pseudo relevance feedback on vectors: a short text is widened by the listings that it finds first. */
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { unitVector } from '../../../../shared/text/unit-vector.ts';
import type { Vector } from '../../../ports/embedder.ts';
import type { Hit } from './answer.ts';
import { byVector } from './hybrid.ts';
import type { QueryVectors } from './query-vectors.ts';
import type { Clause } from './text-clause.ts';

/**
 * Rocchio's formula (Li et al. 2021, "Pseudo Relevance Feedback with Deep Language Models and Dense Retrievers"): the mean of the
 * nearest, by this share, beside the text's own vector. Measured on titles and questions of the seeker's own language; in the other
 * language the nearest are wrong too often.
 */
const NEAREST = 5;
const SHARE = 0.35;

/** What is read of the nearest. */
export interface NearestSource {
  readonly vectors?: Readonly<Partial<Record<Language, readonly number[]>>>;
}

/** Asks for the vectors of the listings nearest to `vector`, among those that pass `filters`. */
export const nearestBody = (language: Language, vector: Vector, filters: readonly Clause[]) => ({
  size: NEAREST,
  track_total_hits: false,
  _source: [`vectors.${language}`],
  query: byVector(language, vector, NEAREST, filters),
});

/** The vectors, that for `language` widened by what was found; as they are where nothing was. */
export function widenedBy(
  hits: readonly Hit<NearestSource>[],
  language: Language,
  vectors: QueryVectors,
): QueryVectors {
  const found = hits.flatMap(({ _source }) => (_source.vectors?.[language] ? [_source.vectors[language]] : []));
  const sum = vectors[language].map(
    (value, i) => value + found.reduce((mean, one) => mean + (SHARE * one[i]!) / found.length, 0),
  );
  return { ...vectors, [language]: unitVector(sum) ?? vectors[language] };
}
