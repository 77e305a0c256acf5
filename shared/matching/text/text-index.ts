/** The sentences of an offer and, for each token, the sentences that hold it: built once, asked by every requirement. */
import type { Quotation } from '../../schemas/match.ts';
import { sentences } from '../../text/sentences.ts';
import { tokens } from '../../text/tokens.ts';
import type { QuotableText } from './quotable-texts.ts';

/** `text` is an exact substring of `source.text`. */
export interface IndexedSentence {
  readonly source: QuotableText;
  /** Sentences with the same number stand in the same text. */
  readonly sourceIndex: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

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
    for (const { text, start, end } of sentences(source.text)) found.push({ source, sourceIndex, text, start, end });
    for (const { key, start } of tokens(source.text)) {
      while (at < found.length - 1 && found[at]!.end <= start) at++;
      const list = postings.get(key);
      if (!list) postings.set(key, [at]);
      else if (list[list.length - 1] !== at) list.push(at);
    }
  }
  return { sentences: found, postings };
}

/** The sentence as a card shows it. */
export const quote = ({ text, source: { field, language } }: IndexedSentence): Quotation => ({
  text,
  field,
  ...(language !== undefined && { language }),
});
