/** Finds the sentence of an offer that says most about one asked sentence, and whether it says yes or no. */
import { type CloseLook, closeLook, type Shortfall } from './close-look.ts';
import type { IndexedSentence } from './indexed-sentence.ts';
import type { TextIndex } from './text-index.ts';
import type { Match, QueryPart } from './text-query.ts';
import { CLOSE_LOOKS, ELSEWHERE_SHARE, LEAST_IN_SENTENCE, SECOND_SENTENCE_SHARE } from './text-weights.ts';

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
  /** Whether it names a code that was asked by name. */
  readonly names: boolean;
  readonly shortfall?: Shortfall;
}

/** By the numbers of asked tokens: those that the offer answers otherwise. */
type Elsewhere = ReadonlyMap<number, unknown>;

/**
 * Undefined when no sentence says enough to be quoted. Equal evidence: the earlier sentence. `typed` holds the asked tokens
 * that typed values answer: they count in full beside any sentence.
 */
export function findEvidence(part: QueryPart, index: TextIndex, typed: Elsewhere): Evidence | undefined {
  const shares = sharesBySentence(part, index);
  let best: Evidence | undefined;
  for (const at of promising(shares)) {
    // The quick count is what the closer look finds at most.
    if (best && shares[at]! < best.answered) break;
    const found = evidenceAt(at, part, index, typed);
    if (found && (!best || isBetter(found, best))) best = found;
  }
  return best;
}

/** The sentence that answers most of what is asked, be it yes or no; of equals the one that affirms more. */
const isBetter = (a: Evidence, b: Evidence): boolean =>
  a.answered > b.answered || (a.answered === b.answered && a.coverage > b.coverage);

/** What a sentence should hold: all of it, less of what cannot cross languages. */
const expectedOf = (part: QueryPart, { source }: IndexedSentence): number =>
  source.language === undefined || source.language === part.language ? part.weight : part.foreignWeight;

/** The share of the asked weight that each sentence holds at most, by keys alone; empty when no key is there. */
function sharesBySentence(part: QueryPart, index: TextIndex): Float64Array {
  const shared = keysInBoth(part, index);
  if (shared.length === 0) return NO_SHARES;
  const width = part.tokens.length;
  const shares = new Float64Array(index.sentences.length);
  const credited = new Float64Array(index.sentences.length * width);
  for (const { matches, places } of shared) {
    for (const { at, share } of matches) {
      const weight = part.tokens[at]!.weight * share;
      for (const place of places) {
        const more = weight - credited[place * width + at]!;
        if (more <= 0) continue;
        credited[place * width + at] = weight;
        shares[place]! += more;
      }
    }
  }
  for (let place = 0; place < shares.length; place++) {
    if (shares[place] === 0) continue;
    shares[place] = (shares[place]! + part.quantityWeight) / expectedOf(part, index.sentences[place]!);
  }
  return shares;
}

const NO_SHARES = new Float64Array(0);

interface SharedKey {
  readonly matches: readonly Match[];
  readonly places: readonly number[];
}

/** Walks the smaller of the two maps. The order of keys does not matter: shares only ever rise to the best match. */
function keysInBoth({ matches }: QueryPart, { postings }: TextIndex): SharedKey[] {
  const shared: SharedKey[] = [];
  if (matches.size <= postings.size) {
    for (const [key, list] of matches) {
      const places = postings.get(key);
      if (places) shared.push({ matches: list, places });
    }
  } else {
    for (const [key, places] of postings) {
      const list = matches.get(key);
      if (list) shared.push({ matches: list, places });
    }
  }
  return shared;
}

/** The few sentences with the highest shares, the earlier of equals first; none below what could be quoted. */
function promising(shares: Float64Array): number[] {
  const order: number[] = [];
  for (let at = 0; at < shares.length; at++) {
    if (shares[at]! < LEAST_IN_SENTENCE) continue;
    let place = order.length;
    while (place > 0 && shares[order[place - 1]!]! < shares[at]!) place--;
    if (place < CLOSE_LOOKS) order.splice(place, 0, at);
    if (order.length > CLOSE_LOOKS) order.pop();
  }
  return order;
}

function evidenceAt(at: number, part: QueryPart, index: TextIndex, typed: Elsewhere): Evidence | undefined {
  const sentence = index.sentences[at]!;
  const expected = expectedOf(part, sentence);
  const look = closeLook(part, sentence);
  const answered = (look.affirmed + look.denied + look.short) / expected;
  if (answered < LEAST_IN_SENTENCE) return undefined;
  return {
    sentence,
    answered,
    affirmed: look.affirmed / expected,
    coverage: Math.min(1, (look.affirmed + beyondSentence(look, at, part, index, typed)) / expected),
    denied: look.denied / expected,
    names: look.names,
    ...(look.shortfall && { shortfall: look.shortfall }),
  };
}

/** What the other sentences add: the best one of the same text, then the offer as a whole. */
function beyondSentence(look: CloseLook, at: number, part: QueryPart, index: TextIndex, typed: Elsewhere): number {
  const { sourceIndex } = index.sentences[at]!;
  const bySibling = new Map<number, number>();
  let elsewhere = 0;
  for (const [i, token] of part.tokens.entries()) {
    if (look.answered.has(i)) continue;
    if (typed.has(i)) elsewhere += token.weight;
    if (typed.has(i) || token.quantity) continue;
    const places = index.postings.get(token.key) ?? [];
    if (places.length > 0) elsewhere += token.weight * ELSEWHERE_SHARE;
    for (const place of places) {
      if (place === at || index.sentences[place]!.sourceIndex !== sourceIndex) continue;
      bySibling.set(place, (bySibling.get(place) ?? 0) + token.weight * (SECOND_SENTENCE_SHARE - ELSEWHERE_SHARE));
    }
  }
  return elsewhere + Math.max(0, ...bySibling.values());
}
