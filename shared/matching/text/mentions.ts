/** Whether an offer names a code in words: the code's names and aliases, looked for as whole phrases. */
import { CODE_FACETS, type CodeFacet } from '../../schemas/facet.ts';
import { skills } from '../../taxonomy/skills.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { TOKEN_WEIGHT, tokens } from '../../text/tokens.ts';
import type { IndexedSentence } from './indexed-sentence.ts';
import type { TextIndex } from './text-index.ts';

/** A sentence that names the code; `denied` when it says it is not so. */
export interface Mention {
  readonly sentence: IndexedSentence;
  readonly denied: boolean;
}

/** Aliases shorter than this are as likely to be something else (PN, FF, CL). */
const LEAST_LATIN_LETTERS = 3;
/** A name must say at least as much as one English word. */
const LEAST_WEIGHT = TOKEN_WEIGHT.word;

/** The facets whose codes have names to look for. */
export type NamedFacet = CodeFacet | 'skill';

const TAXONOMIES: Readonly<Record<NamedFacet, Taxonomy>> = { ...CODE_FACETS, skill: skills };
const namesMemo = new Map<string, readonly (readonly string[])[]>();

/** The names of a code as lists of token keys; kept, since the lists of codes are finite. */
function namesOf(facet: NamedFacet, code: string): readonly (readonly string[])[] {
  const memoKey = `${facet}:${code}`;
  const known = namesMemo.get(memoKey);
  if (known) return known;
  const entry = TAXONOMIES[facet].get(code);
  const names = entry ? [entry.zh, entry.en ?? '', ...(entry.aliases ?? [])].flatMap((name) => keysOf(name) ?? []) : [];
  namesMemo.set(memoKey, names);
  return names;
}

function keysOf(name: string): [string[]] | undefined {
  if (name.length < LEAST_LATIN_LETTERS && !/\p{Script=Han}{2}/u.test(name)) return undefined;
  const found = tokens(name);
  const weight = found.reduce((sum, { kind }) => sum + TOKEN_WEIGHT[kind], 0);
  return weight >= LEAST_WEIGHT ? [[...new Set(found.map(({ key }) => key))]] : undefined;
}

/** The first sentence that affirms the code, else the first that denies it, else undefined. */
export function mentionOf(facet: NamedFacet, code: string, index: TextIndex): Mention | undefined {
  let denial: Mention | undefined;
  for (const keys of namesOf(facet, code)) {
    for (const at of sentencesWithAll(keys, index)) {
      const sentence = index.sentences[at]!;
      if (!deniesAll(keys, sentence)) return { sentence, denied: false };
      denial ??= { sentence, denied: true };
    }
  }
  return denial;
}

function sentencesWithAll(keys: readonly string[], { postings }: TextIndex): readonly number[] {
  const [first = [], ...rest] = keys.map((key) => postings.get(key) ?? []);
  return first.filter((at) => rest.every((list) => list.includes(at)));
}

const deniesAll = (keys: readonly string[], sentence: IndexedSentence): boolean =>
  sentence.tokens.filter(({ key }) => keys.includes(key)).every((token) => sentence.denies(token));
