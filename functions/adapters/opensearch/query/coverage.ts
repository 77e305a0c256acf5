/** Which listings hold enough of a question to be a hit at all: single words would find nearly everything. */
import { hasHan } from '../../../../shared/text/language.ts';
import { termBase } from '../../../../shared/text/term-base.ts';
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

/** The word as written, or the same concept by another name, in either language. */
function said({ surface, conceptId }: QueryWord): Clause {
  if (conceptId === undefined) return phrase(surface);
  const names = (['zh', 'en'] as const).flatMap((language) =>
    termBase.translationsOf(conceptId, language).slice(0, NAMES),
  );
  return { bool: { should: [...new Set([surface, ...names])].map(phrase) } };
}

/** True of listings that hold enough of the words, each anywhere, or whose owner's name does; of none without a word. */
export function holdsEnough(words: readonly QueryWord[]): Clause {
  if (words.length === 0) return { match_none: {} };
  const query = words.map(({ surface }) => surface).join(' ');
  const inOwnerName = OWNER_FIELDS.map((field) => ({ match: { [field]: { query, minimum_should_match: ENOUGH } } }));
  return { bool: { should: [{ bool: { should: words.map(said), minimum_should_match: ENOUGH } }, ...inOwnerName] } };
}

/** Raises listings of an organisation whose name the question gives. */
export const byOwnerName = (query: string): Clause => ({
  multi_match: { query, type: 'most_fields', fields: OWNER_FIELDS, boost: OWNER_NAME },
});
