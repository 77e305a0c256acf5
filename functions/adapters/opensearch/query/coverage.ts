/** Which listings hold enough of a question to be a hit at all: single words would find nearly everything. */
import { LANGUAGES } from '../../../../shared/schemas/localized-text.ts';
import { hasHan } from '../../../../shared/text/language.ts';
import { termBase } from '../../../../shared/text/term-base.ts';
import type { Dictionary } from '../../../ports/dictionary.ts';
import type { QueryWord } from './query-terms.ts';
import type { Clause } from './text-clause.ts';

/** How many of the words a hit must hold: both of two, most of a few, some of many. */
const ENOUGH = '2<70% 8<40% 16<25%';
/** Names of a concept that are looked for in each language, the preferred first. */
const NAMES = 3;
const OWNER_NAME = 0.5;
const OWNER_FIELDS = ['ownerName.zh.cjk', 'ownerName.en'];

/** The body holds every text of the listing; a Latin word stands in Chinese text as well. */
const fieldsFor = (words: string): string[] =>
  hasHan(words)
    ? ['body.zh.cjk', 'codeNames.zh.cjk', 'codeAliases.zh.cjk']
    : ['body.en', 'body.zh', 'codeNames.en', 'codeAliases.en'];

const phrase = (query: string): Clause => ({ multi_match: { query, type: 'phrase', fields: fieldsFor(query) } });

/** Names of a concept in both languages, best first. */
const namesOf = (conceptId: string): string[] =>
  LANGUAGES.flatMap((language) => termBase.translationsOf(conceptId, language).slice(0, NAMES));

/** A word of no concept, in the other language. */
function translationsOf(surface: string, dictionary: Dictionary | undefined): readonly string[] {
  const limits = { words: 1, translations: NAMES };
  const found = hasHan(surface) ? dictionary?.toEnglish(surface, limits) : dictionary?.toChinese(surface, limits);
  // A word the dictionary cuts into parts says something else.
  return found?.[0]?.surface === surface ? found[0].translations : [];
}

/** The word as written, or the same by another name, in either language. */
function said({ surface, conceptId }: QueryWord, dictionary: Dictionary | undefined): Clause {
  const names = conceptId === undefined ? translationsOf(surface, dictionary) : namesOf(conceptId);
  return names.length === 0 ? phrase(surface) : { bool: { should: [...new Set([surface, ...names])].map(phrase) } };
}

/** True of listings that hold enough of the words, each anywhere, or whose owner's name does; of none without a word. */
export function holdsEnough(words: readonly QueryWord[], dictionary?: Dictionary): Clause {
  if (words.length === 0) return { match_none: {} };
  const query = words.map(({ surface }) => surface).join(' ');
  const inOwnerName = OWNER_FIELDS.map((field) => ({ match: { [field]: { query, minimum_should_match: ENOUGH } } }));
  return {
    bool: {
      should: [
        { bool: { should: words.map((word) => said(word, dictionary)), minimum_should_match: ENOUGH } },
        ...inOwnerName,
      ],
    },
  };
}

/** Raises listings of an organisation whose name the question gives. */
export const byOwnerName = (query: string): Clause => ({
  multi_match: { query, type: 'most_fields', fields: OWNER_FIELDS, boost: OWNER_NAME },
});
