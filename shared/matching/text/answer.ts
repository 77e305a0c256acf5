/** The best answer of an offer to one asked sentence: a sentence of its text, or a typed value put in words. */
import type { Quotation } from '../../schemas/match.ts';
import { type Evidence, findEvidence } from './evidence.ts';
import { type TextIndex, textIndexOf } from './text-index.ts';
import type { QueryPart } from './text-query.ts';
import type { ValueInWords } from './values-in-words.ts';

/** What an offer says. */
export interface OfferWords {
  readonly text: TextIndex;
  readonly values: readonly ValueInWords[];
}

/** Evidence, the words it was found in, and how a card quotes them. */
export interface Answer extends Omit<Evidence, 'sentence'> {
  readonly words: string;
  readonly quotation: Quotation;
}

/** Undefined when nothing in the offer answers. Of equal answers the text stands before the values. */
export function findAnswer(part: QueryPart, { text, values }: OfferWords): Answer | undefined {
  const found = findEvidence(part, text);
  let best = found && answerOf(found, found.sentence.quotation);
  for (const { field, value, words } of values) {
    const evidence = evidenceIn(part, words);
    if (evidence && (!best || evidence.coverage > best.coverage)) best = answerOf(evidence, { text: value, field });
  }
  return best;
}

function answerOf({ sentence, ...evidence }: Evidence, quotation: Quotation): Answer {
  return { ...evidence, words: sentence.text, quotation };
}

/** Many offers hold the same values, so what they answer is kept with the question. */
function evidenceIn(part: QueryPart, words: string): Evidence | undefined {
  const known = part.valueEvidence.get(words);
  if (known || part.valueEvidence.has(words)) return known;
  const evidence = findEvidence(part, indexOf(words));
  part.valueEvidence.set(words, evidence);
  return evidence;
}

const INDEXES_KEPT = 4_000;
const indexes = new Map<string, TextIndex>();

/** The names of codes and the numbers of weeks are few, so they are read once. */
function indexOf(words: string): TextIndex {
  let index = indexes.get(words);
  if (!index) {
    if (indexes.size >= INDEXES_KEPT) indexes.clear();
    index = textIndexOf([{ field: '', text: words }]);
    indexes.set(words, index);
  }
  return index;
}
