/** Which listings hold enough of a question to be a hit at all: single words would find nearly everything. */
import { hasHan } from '../../../../shared/text/language.ts';
import { termBase } from '../../../../shared/text/term-base.ts';
import type { QueryWord } from './query-terms.ts';
import type { Clause } from './text-clause.ts';

/** How many of the words a hit must hold: both of two, most of a few, some of many. */
const ENOUGH = '2<70% 8<40% 16<25%';
const NAMES = 4;
const OWNER_NAME = 0.5;

const SEARCHED = ['title', 'body', 'codeNames', 'codeAliases', 'ownerName'];
/** A Latin word stands in Chinese text as well. */
const fieldsFor = (words: string): string[] =>
  SEARCHED.flatMap((field) => (hasHan(words) ? [`${field}.zh.cjk`] : [`${field}.en`, `${field}.zh`]));

const phrase = (query: string): Clause => ({ multi_match: { query, type: 'phrase', fields: fieldsFor(query) } });

/** The word as written, or the same concept by another name, in either language. */
function said({ surface, conceptId }: QueryWord): Clause {
  if (conceptId === undefined) return phrase(surface);
  const names = [
    ...termBase.translationsOf(conceptId, 'zh').slice(0, NAMES),
    ...termBase.translationsOf(conceptId, 'en').slice(0, NAMES),
  ];
  return { bool: { should: [...new Set([surface, ...names])].map(phrase) } };
}

/** True of listings that hold enough of the words, each in any field. */
export const holdsEnough = (words: readonly QueryWord[]): Clause => ({
  bool: { should: words.map(said), minimum_should_match: words.length === 0 ? 0 : ENOUGH },
});

/** Raises listings of an organisation whose name the question gives. */
export const byOwnerName = (query: string): Clause => ({
  multi_match: { query, type: 'most_fields', fields: ['ownerName.zh.cjk', 'ownerName.en'], boost: OWNER_NAME },
});
