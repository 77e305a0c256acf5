/** Turns text of either language into the scoring part of a query over both languages' fields. */
import { LANGUAGES, type Language } from '../../../../shared/schemas/localized-text.ts';
import { termBase } from '../../../../shared/text/term-base.ts';
import type { Dictionary } from '../../../ports/dictionary.ts';
import { type QueryTerms, queryTerms } from './query-terms.ts';
import { translationClauses } from './translation-clauses.ts';

/** A part of a query in OpenSearch's JSON. */
export type Clause = Readonly<Record<string, unknown>>;
/** A text by the language it is written in; in both where someone wrote it twice. */
export type Texts = Readonly<Partial<Record<Language, string>>>;

/** How much of a text is used: all its words, those looked for in every way, its concepts. Clauses grow with them. */
export interface TextLimits {
  readonly words: number;
  readonly keyWords: number;
  readonly concepts: number;
}

/**
 * Names of a concept that are looked for, the preferred first, and their weight: in the text's own language its words
 * find most listings already, in the other language the names are all there is.
 */
const OWN_NAMES = { most: 2, weight: 0.3 };
const OTHER_NAMES = { most: 4, weight: 2.5 };
/** What stands in the names of codes says little of one listing; measured, more than this does no good. */
const CODE_NAMES = 0.1;
/** The body holds the title as well, so the title's own clause only tips the scales. */
const TITLE = { zh: 0.1, en: 0.4 };
/** An English word as written, beside its stem. */
const UNSTEMMED = 0.3;

const inField = (field: string, query: string, boost = 1): Clause[] =>
  query.trim() === '' ? [] : [{ match: { [field]: { query, boost } } }];

/** Chinese text with more characters than this is looked for by its bigrams alone. */
const LONG_TEXT = 24;

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/**
 * Single Han characters and bigrams: measured, the single ones carry a short text and the bigrams a long one, in between
 * the sum does best with a weight of the bigrams that grows with the length. In a long text single characters, which
 * stand in nearly every listing, cost the engine most of its time as well.
 */
function inChineseBody(all: string, key: string): Clause[] {
  const characters = hanIn(all);
  if (key === '' || characters > LONG_TEXT) return inField('body.zh.cjk', all);
  const weight = Math.min(0.6, Math.max(0.15, (characters - 4) / LONG_TEXT));
  return [...inField('body.zh', key), ...inField('body.zh.cjk', all, weight)];
}

/** The clauses of a half: `all` words, and the `key` words of the text that are looked for in every way. */
const SEARCH_WORDS: Readonly<Record<Language, (all: string, key: string) => Clause[]>> = {
  zh: (all, key) => [
    ...inChineseBody(all, key),
    ...inField('title.zh', key, TITLE.zh),
    ...inField('codeNames.zh.cjk', key, CODE_NAMES),
  ],
  en: (all, key) => [
    ...inField('body.en', all),
    ...inField('body.en.standard', key, UNSTEMMED),
    ...inField('title.en', key, TITLE.en),
    ...inField('codeNames.en', key, CODE_NAMES),
  ],
};
const NAME_FIELD: Readonly<Record<Language, string>> = { zh: 'body.zh.cjk', en: 'body.en' };

/** One clause a concept: its best name counts, so that many synonyms weigh no more than one. */
const concepts = (ids: readonly string[], language: Language, { most, weight }: typeof OWN_NAMES): Clause[] =>
  ids.flatMap((id) => {
    const names = termBase.translationsOf(id, language).slice(0, most);
    if (names.length === 0) return [];
    const queries = names.map((name) => ({ match_phrase: { [NAME_FIELD[language]]: name } }));
    return [{ dis_max: { queries, boost: weight } }];
  });

/** What is asked of the fields of `target` by text in that language; nothing where there is none. */
export function ownClauses(terms: Terms, target: Language, limits: TextLimits): Clause[] {
  const own = terms[target];
  if (!own) return [];
  return [
    ...SEARCH_WORDS[target](own.words(limits.words), own.words(limits.keyWords)),
    ...concepts(own.concepts(limits.concepts), target, OWN_NAMES),
  ];
}

/** The same by text in the other language: through the dictionary, without one by names of the field alone. */
export function foreignClauses(
  terms: Terms,
  target: Language,
  limits: TextLimits,
  dictionary: Dictionary | undefined,
): Clause[] {
  const other = terms[target === 'zh' ? 'en' : 'zh'];
  if (!other) return [];
  if (dictionary) return translationClauses(dictionary, other.source, target);
  return [
    ...SEARCH_WORDS[target](other.foreignWords(target, limits.words), other.foreignWords(target, limits.keyWords)),
    ...concepts(other.concepts(limits.concepts), target, OTHER_NAMES),
  ];
}

/** The words of a text in each language it is written in. */
export type Terms = Readonly<Partial<Record<Language, QueryTerms>>>;

/** Reads a text once, for its clause and its size. */
export function termsOf(texts: Texts): Terms {
  const read = LANGUAGES.flatMap((language) => {
    const text = texts[language]?.trim();
    return text ? [[language, queryTerms(text)] as const] : [];
  });
  return Object.fromEntries(read);
}

/** How many words are asked for, of the language that has more. */
export const sizeOf = (terms: Terms, { words }: TextLimits): number =>
  Math.max(0, ...Object.values(terms).map(({ count }) => Math.min(words, count)));

/**
 * Scores text against titles, bodies and code names of both languages; the better language of a listing counts, so
 * that one written twice gains nothing. One clause; none for text without a word.
 */
export function textClause(terms: Terms, limits: TextLimits, dictionary?: Dictionary): Clause[] {
  const queries = LANGUAGES.map((language) =>
    terms[language] ? ownClauses(terms, language, limits) : foreignClauses(terms, language, limits, dictionary),
  )
    .filter((clauses) => clauses.length > 0)
    .map((should) => ({ bool: { should } }));
  return queries.length === 0 ? [] : [{ dis_max: { queries } }];
}
