/** Finds the sentence of an offer that says most about one asked sentence, and whether it says yes or no. */
import { type CloseLook, closeLook, type Shortfall } from './close-look.ts';
import type { IndexedSentence, TextIndex } from './text-index.ts';
import type { QueryPart, SoughtToken } from './text-query.ts';
import {
  CLOSE_LOOKS,
  ELSEWHERE_SHARE,
  LEAST_IN_SENTENCE,
  SECOND_SENTENCE_SHARE,
  UNTRANSLATABLE_SHARE,
} from './text-weights.ts';

/** The best sentence; shares are of the asked weight, 0..1. */
export interface Evidence {
  readonly sentence: IndexedSentence;
  /** What the sentence affirms, denies or falls short of, together. */
  readonly answered: number;
  /** What the sentence itself affirms. */
  readonly affirmed: number;
  /** What it affirms together with its text and the offer as a whole. */
  readonly coverage: number;
  readonly denied: number;
  readonly shortfall?: Shortfall;
}

/** Undefined when no sentence says enough to be quoted. Equal evidence: the earlier sentence. */
export function findEvidence(part: QueryPart, index: TextIndex): Evidence | undefined {
  const counts = countBySentence(part, index);
  let best: Evidence | undefined;
  for (const at of promising(counts)) {
    const found = evidenceAt(at, part, index);
    if (found && (!best || isBetter(found, best))) best = found;
  }
  return best;
}

/** The sentence that answers most of what is asked, be it yes or no; of equals the one that affirms more. */
const isBetter = (a: Evidence, b: Evidence): boolean =>
  a.answered > b.answered || (a.answered === b.answered && a.coverage > b.coverage);

/** How much of the asked weight each sentence holds, by keys alone. */
function countBySentence(part: QueryPart, index: TextIndex): Float64Array {
  const counts = new Float64Array(index.sentences.length);
  const credited = new Int32Array(index.sentences.length).fill(-1);
  for (const [i, token] of part.tokens.entries()) {
    const credit = (key: string, share: number) => {
      for (const at of index.postings.get(key) ?? []) {
        if (credited[at] === i) continue;
        credited[at] = i;
        counts[at]! += token.weight * share;
      }
    };
    credit(token.key, 1);
    for (const { key, share } of token.related) credit(key, share);
  }
  return counts;
}

/** The few sentences with the highest counts, the earlier of equals first. */
function promising(counts: Float64Array): number[] {
  const order: number[] = [];
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] === 0) continue;
    let place = order.length;
    while (place > 0 && counts[order[place - 1]!]! < counts[at]!) place--;
    if (place < CLOSE_LOOKS) order.splice(place, 0, at);
    if (order.length > CLOSE_LOOKS) order.pop();
  }
  return order;
}

function evidenceAt(at: number, part: QueryPart, index: TextIndex): Evidence | undefined {
  const sentence = index.sentences[at]!;
  const foreign = sentence.source.language !== undefined && sentence.source.language !== part.language;
  const expected = part.tokens.reduce((sum, token) => sum + weightIn(token, foreign), 0);
  const look = closeLook(part, sentence.text);
  const answered = (look.affirmed + look.denied + look.short) / expected;
  if (answered < LEAST_IN_SENTENCE) return undefined;
  return {
    sentence,
    answered,
    affirmed: look.affirmed / expected,
    coverage: Math.min(1, (look.affirmed + beyondSentence(look, at, part, index)) / expected),
    denied: look.denied / expected,
    ...(look.shortfall && { shortfall: look.shortfall }),
  };
}

const weightIn = (token: SoughtToken, foreign: boolean): number =>
  foreign && !token.crossesLanguages ? token.weight * UNTRANSLATABLE_SHARE : token.weight;

/** What the other sentences add: the best one of the same text, then the offer as a whole. */
function beyondSentence(look: CloseLook, at: number, part: QueryPart, index: TextIndex): number {
  const { sourceIndex } = index.sentences[at]!;
  const bySibling = new Map<number, number>();
  let elsewhere = 0;
  for (const [i, token] of part.tokens.entries()) {
    if (look.answered.has(i) || token.quantity) continue;
    const places = index.postings.get(token.key) ?? [];
    if (places.length > 0) elsewhere += token.weight * ELSEWHERE_SHARE;
    for (const place of places) {
      if (place === at || index.sentences[place]!.sourceIndex !== sourceIndex) continue;
      bySibling.set(place, (bySibling.get(place) ?? 0) + token.weight * (SECOND_SENTENCE_SHARE - ELSEWHERE_SHARE));
    }
  }
  return elsewhere + Math.max(0, ...bySibling.values());
}
