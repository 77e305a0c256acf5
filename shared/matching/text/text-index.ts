/** The sentences of an offer and, for each token, the sentences that hold it: built once, asked by every requirement. */

import type { LocalizedText } from '../../schemas/localized-text.ts';
import { type Sentence, sentences } from '../../text/sentences.ts';
import { type Token, tokens } from '../../text/tokens.ts';
import { IndexedSentence } from './indexed-sentence.ts';
import type { QuotableText } from './quotable-texts.ts';

export interface TextIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Sentence numbers in rising order, each once. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** O(n) in the characters of the texts. */
export function textIndexOf(texts: readonly QuotableText[]): TextIndex {
  const found: IndexedSentence[] = [];
  const postings = new Map<string, number[]>();
  for (const [sourceIndex, source] of texts.entries()) {
    let at = found.length;
    const read = readText(source);
    for (const sentence of read.sentences) found.push(new IndexedSentence(source, sourceIndex, sentence));
    for (const token of read.tokens) {
      while (at < found.length - 1 && found[at]!.end <= token.start) at++;
      found[at]!.tokens.push(token);
      const list = postings.get(token.key);
      if (!list) postings.set(token.key, [at]);
      else if (list[list.length - 1] !== at) list.push(at);
    }
  }
  return { sentences: found, postings };
}

interface ReadText {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

const readTexts = new WeakMap<LocalizedText, Map<string, ReadText>>();

/** A lift changes one thing of an offer: the texts it leaves alone are not read again. */
function readText({ text, origin }: QuotableText): ReadText {
  const kept = origin && readTexts.get(origin);
  const known = kept?.get(text);
  if (known) return known;
  const read = { sentences: sentences(text), tokens: tokens(text) };
  if (kept) kept.set(text, read);
  else if (origin) readTexts.set(origin, new Map([[text, read]]));
  return read;
}
