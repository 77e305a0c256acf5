/** Looks for a text in listings of the other language: one clause a word, over its translations. */
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { hasHan } from '../../../../shared/text/language.ts';
import type { Dictionary, TranslatedWord } from '../../../ports/dictionary.ts';
import type { Clause } from './text-clause.ts';

/** How many of all words together, and of one word at least and at most. */
interface Budget {
  readonly all: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Words of a text, its most telling ones, and translations of all of them together: the engine refuses more than 1,024
 * clauses, and time grows with them. A short text gets more translations a word, a long one fewer. Measured on whole
 * needs, 45 words with half as many translations again find .001 nDCG@10 more and take a third longer.
 */
const MOST_WORDS = 28;
const BUDGET: Readonly<Record<Language, Budget>> = {
  en: { all: 140, least: 4, most: 12 },
  zh: { all: 200, least: 5, most: 30 },
};
/** Translations a word of the loose half, whose single characters find what no whole word does. */
const LOOSE: Budget = { all: 60, least: 1, most: 6 };

/**
 * Measured on the development sets across languages: of a short text words found by their characters are best, of a
 * longer one words found by their bigrams, which cost a fraction.
 */
const SHORT_WORDS = 4;
const TIE_BREAKER: Readonly<Record<Language, number>> = { en: 0.2, zh: 0.05 };
const LATER_GLOSS = 0.1;
const ONE_CHARACTER = 0.5;
const LOOSE_WEIGHT = 0.3;

const share = ({ all, least, most }: Budget, words: number): number =>
  Math.min(most, Math.max(least, Math.floor(all / Math.max(1, words))));

/** A character alone is often part of a name, or of a word the dictionary does not have. */
const trust = (surface: string): number => (surface.length === 1 && hasHan(surface) ? ONE_CHARACTER : 1);

/** Later glosses are rarer meanings; the words of a longer gloss are looked for one by one, so each counts less. */
function inEnglish({ surface, translations }: TranslatedWord, most: number): Clause {
  const queries = translations.slice(0, most).map((query, place) => {
    const boost = 1 / ((1 + LATER_GLOSS * place) * Math.sqrt(query.split(' ').length));
    return { match: { 'body.en': { query, boost } } };
  });
  return { dis_max: { tie_breaker: TIE_BREAKER.en, boost: trust(surface), queries } };
}

/** Names and model numbers stand in Chinese text as they are, so the word itself is looked for as well. */
function inChinese({ surface, translations }: TranslatedWord, most: number, isShort: boolean): Clause {
  const names = translations.slice(0, most).map((query) => {
    const field = isShort || query.length === 1 ? 'body.zh' : 'body.zh.cjk';
    return { match_phrase: { [field]: query } };
  });
  return { dis_max: { tie_breaker: TIE_BREAKER.zh, queries: [...names, { match: { 'body.zh': surface } }] } };
}

function loosely(words: readonly TranslatedWord[]): Clause {
  const most = share(LOOSE, words.length);
  const query = words.flatMap(({ surface, translations }) => [surface, ...translations.slice(0, most)]).join(' ');
  return { match: { 'body.zh': { query, boost: LOOSE_WEIGHT } } };
}

/** The should clauses that score bodies in `target` by a text in the other language; none for a text without a word. */
export function translationClauses(dictionary: Dictionary, text: string, target: Language): Clause[] {
  const limits = { words: MOST_WORDS, translations: BUDGET[target].most };
  const words = target === 'en' ? dictionary.toEnglish(text, limits) : dictionary.toChinese(text, limits);
  const most = share(BUDGET[target], words.length);
  if (words.length === 0) return [];
  if (target === 'en') return words.map((word) => inEnglish(word, most));
  const isShort = words.length <= SHORT_WORDS;
  return [...words.map((word) => inChinese(word, most, isShort)), loosely(words)];
}
