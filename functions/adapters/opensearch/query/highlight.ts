/** Which words of a hit are shown as matched: titles whole, bodies as fragments, text escaped. */
import { hasHan } from '../../../../shared/text/language.ts';
import type { QueryWord } from './query-terms.ts';
import type { Clause } from './text-clause.ts';

const FRAGMENT_CHARACTERS = 160;
const BODY_FRAGMENTS = 2;
const SHOWN = 3;
const TITLES = ['title.zh', 'title.en'];
const BODIES = ['body.zh', 'body.en'];

/** Chinese words are looked for as phrases of their characters, or every single character would light up. */
const marked = ({ surface }: QueryWord): Clause => ({
  multi_match: {
    query: surface,
    type: 'phrase',
    fields: hasHan(surface) ? ['title.zh', 'body.zh'] : [...TITLES, ...BODIES],
  },
});

/** The highlight part of a search for these words. */
export const highlighting = (words: readonly QueryWord[]): Clause => ({
  type: 'unified',
  encoder: 'html',
  pre_tags: ['<em>'],
  post_tags: ['</em>'],
  highlight_query: { bool: { should: words.map(marked) } },
  fields: Object.fromEntries([
    ...TITLES.map((field) => [field, { number_of_fragments: 0 }]),
    ...BODIES.map((field) => [field, { number_of_fragments: BODY_FRAGMENTS, fragment_size: FRAGMENT_CHARACTERS }]),
  ]),
});

/** The fragments of a hit, those of the title first, each once: the body begins with the title. */
export function fragmentsOf(highlight: Readonly<Record<string, readonly string[]>> = {}): string[] {
  const fragments = [...TITLES, ...BODIES].flatMap((field) => highlight[field] ?? []);
  // The engine marks the characters of a phrase one by one.
  return [...new Set(fragments.map((fragment) => fragment.replaceAll('</em><em>', '')))].slice(0, SHOWN);
}
