/** The sentences of an offer and, for each token, the sentences that hold it: built once, asked by every requirement. */
import { type Sentence, sentences } from '../../text/sentences.ts';
import { type Token, tokens } from '../../text/tokens.ts';
import { IndexedSentence } from './indexed-sentence.ts';
import type { QuotableText } from './quotable-texts.ts';

export interface TextIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Sentence numbers in rising order, each once. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** O(n) in the characters of the texts; those that stand in `before` already are not read again. */
export function textIndexOf(texts: readonly QuotableText[], before?: TextIndex): TextIndex {
  const known = before && textsIn(before);
  const found: IndexedSentence[] = [];
  const postings = new Map<string, number[]>();
  for (const [sourceIndex, source] of texts.entries()) {
    let at = found.length;
    const read = known?.get(source.text) ?? readText(source.text);
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

const readText = (text: string): ReadText => ({ sentences: sentences(text), tokens: tokens(text) });

/** By the text as written; one that stands in two fields was read twice, and alike. */
function textsIn(index: TextIndex): Map<string, ReadText> {
  const read = new Map<string, { sentences: IndexedSentence[]; tokens: Token[] }>();
  let last: IndexedSentence | undefined;
  for (const sentence of index.sentences) {
    const { source, sourceIndex } = sentence;
    if (sourceIndex !== last?.sourceIndex) read.set(source.text, { sentences: [], tokens: [] });
    const text = read.get(source.text)!;
    text.sentences.push(sentence);
    text.tokens.push(...sentence.tokens);
    last = sentence;
  }
  return read;
}
