/** Whether an offer names a code in words, and whether it says yes or no to it. */

import { TOKEN_WEIGHT, tokens } from '../../text/tokens.ts';
import { NAMED_TAXONOMIES, type NamedCode, namesCode } from './code-names.ts';
import type { IndexedSentence } from './indexed-sentence.ts';
import type { TextIndex } from './text-index.ts';

/** A sentence that names the code; `denied` when it says it is not so. */
export interface Mention {
  readonly sentence: IndexedSentence;
  readonly denied: boolean;
}

/** A name must say at least as much as one English word to be looked for. */
const LEAST_WEIGHT = TOKEN_WEIGHT.word;
const keysByCode = new Map<string, readonly (readonly string[])[]>();

/** The names of a code as token keys: by them the sentences that may hold a name are found at once. */
function keysOf({ facet, code }: NamedCode): readonly (readonly string[])[] {
  const memoKey = `${facet}:${code}`;
  let keys = keysByCode.get(memoKey);
  if (!keys) {
    const entry = NAMED_TAXONOMIES[facet].get(code);
    keys = [entry?.zh, entry?.en, ...(entry?.aliases ?? [])].flatMap((name) => {
      const found = tokens(name ?? '');
      const weight = found.reduce((sum, { kind }) => sum + TOKEN_WEIGHT[kind], 0);
      return weight >= LEAST_WEIGHT ? [[...new Set(found.map(({ key }) => key))]] : [];
    });
    keysByCode.set(memoKey, keys);
  }
  return keys;
}

/** The first sentence that affirms the code, else the first that denies it, else undefined. */
export function mentionOf(code: NamedCode, index: TextIndex): Mention | undefined {
  let denial: Mention | undefined;
  for (const keys of keysOf(code)) {
    for (const at of sentencesWithAll(keys, index)) {
      const sentence = index.sentences[at]!;
      if (!namesCode(sentence.text, code)) continue;
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
