/** The sentences of an offer and, for each token, the sentences that hold it: built once, asked by every requirement. */
import { sentences } from '../../text/sentences.ts';
import { tokens } from '../../text/tokens.ts';
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
    for (const sentence of sentences(source.text)) found.push(new IndexedSentence(source, sourceIndex, sentence));
    for (const token of tokens(source.text)) {
      while (at < found.length - 1 && found[at]!.end <= token.start) at++;
      found[at]!.tokens.push(token);
      const list = postings.get(token.key);
      if (!list) postings.set(token.key, [at]);
      else if (list[list.length - 1] !== at) list.push(at);
    }
  }
  return { sentences: found, postings };
}
