/** One `hybrid` query with legs per listing language, and the pipelines that bring the legs' scores together. */
import { LANGUAGES, type Language } from '../../../../shared/schemas/localized-text.ts';
import type { Vector } from '../../../ports/embedder.ts';
import type { Clause } from './text-clause.ts';

/** Counted up when a pipeline changes: an API that still runs the older code goes on with the older pipeline. */
const VERSION = 1;

/**
 * Weights of the legs in their order: words zh, words en, then vectors zh, vectors en where there are any. Of a question or a
 * title the vectors tell more, of a whole need its many words do: measured by nDCG@10 of the candidates, the title's weights
 * cost a need .03, and equal ones a title about .01.
 */
const WEIGHTS = { words: [0.5, 0.5], title: [0.15, 0.15, 0.35, 0.35], need: [0.3, 0.3, 0.2, 0.2] } as const;
type Legs = keyof typeof WEIGHTS;

/** The pipeline of an installation for queries of words alone, or of words and vectors. */
const pipelineName = (prefix: string, legs: Legs): string => `${prefix}-${legs}-v${VERSION}`;

/**
 * By name. Scores of two languages, and of words and vectors, are not comparable: each leg is standardised over what it
 * found (z-score) before they are summed.
 */
export const hybridPipelines = (prefix: string): Readonly<Record<string, object>> =>
  Object.fromEntries(
    (Object.keys(WEIGHTS) as Legs[]).map((legs) => [
      pipelineName(prefix, legs),
      {
        description: `Duijie: legs by listing language for ${legs}, standardised and summed`,
        phase_results_processors: [
          {
            'normalization-processor': {
              normalization: { technique: 'z_score' },
              combination: { technique: 'arithmetic_mean', parameters: { weights: WEIGHTS[legs] } },
            },
          },
        ],
      },
    ]),
  );

/** What is looked for in listings of one language. */
export interface Half {
  /** Scores the words; empty when nothing can be said in this language. */
  readonly words: readonly Clause[];
  readonly vector?: Vector | undefined;
}

/** `filters` hold for every leg; `home` is the seeker's language; `size` how many each leg finds; `words` how many it says. */
export interface HybridQuery {
  readonly halves: Readonly<Record<Language, Half>>;
  readonly home: Language;
  readonly filters: readonly Clause[];
  readonly size: number;
  readonly words: number;
}

/** A text with more distinct words than this says as much as a need. */
const MOST_WORDS_OF_A_TITLE = 24;

/** Whether as many distinct words are said as in a title or a question. */
export const isTerse = (words: number): boolean => words <= MOST_WORDS_OF_A_TITLE;

/** A listing in both languages is found in the seeker's alone: to be written twice is no advantage. */
export const inLanguage = (language: Language, home: Language): Clause => ({
  bool: {
    filter: [{ term: { languages: language } }],
    must_not: language === home ? [] : [{ term: { languages: home } }],
  },
});

const byWords = ({ words }: Half, scope: Clause): Clause =>
  words.length === 0 ? { match_none: {} } : { bool: { should: words, minimum_should_match: 1, filter: [scope] } };

/** The `k` listings nearest to a vector among those that pass. */
export const byVector = (language: Language, vector: Vector, k: number, filter: readonly Clause[]): Clause => ({
  knn: { [`vectors.${language}`]: { vector: Array.from(vector), k, filter: { bool: { filter } } } },
});

/** The query and its pipeline; without the vectors of both halves it goes by words alone. */
export function hybridQuery(prefix: string, { halves, home, filters, size, words: said }: HybridQuery) {
  const scopes = LANGUAGES.map((language) => ({ language, scope: inLanguage(language, home), half: halves[language] }));
  const words = scopes.map(({ half, scope }) => byWords(half, { bool: { filter: [scope, ...filters] } }));
  const vectors = scopes.flatMap(({ language, scope, half: { vector } }) =>
    vector ? [byVector(language, vector, size, [scope, ...filters])] : [],
  );
  const isWhole = vectors.length === scopes.length;
  const vectorLegs = isTerse(said) ? 'title' : 'need';
  return {
    query: { hybrid: { pagination_depth: size, queries: isWhole ? [...words, ...vectors] : words } },
    search_pipeline: pipelineName(prefix, isWhole ? vectorLegs : 'words'),
  };
}
