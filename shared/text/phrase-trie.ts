/** Finds the phrases of a lexicon in cut text, longest first, in one pass. */
import { EdgeTable } from './edge-table.ts';
import { type Lexemes, LOOSE, lexemes, PARTED } from './lexemes.ts';
import { type Folded, fold, sourceEnd, sourceStart } from './normalise.ts';
import { stem } from './stems.ts';

/** What to look for; `exact` phrases match only as written (CAN the bus, not the verb). Surfaces need no folding. */
export interface Phrase<T> {
  readonly surface: string;
  readonly exact?: boolean;
  readonly value: T;
}

/** Pieces `from` (inclusive) to `to` (exclusive) are a phrase; several values where the phrase is a homograph. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

interface Entry<T> {
  readonly value: T;
  readonly exact?: string;
}

const ROOT = 0;
const FIRST_WORD = 0x10000;
const MEMO_LIMIT = 50_000;
/** Parts surfaces that are cut in one go; no surface holds it, and no phrase reaches across it. */
const BETWEEN = '。';

/** A trie over pieces: Han characters by code, words by their stem; spaces and hyphens between words do not matter. */
export class PhraseTrie<T> {
  readonly #edges = new EdgeTable();
  readonly #entries: (Entry<T>[] | undefined)[] = [undefined];
  readonly #stems = new Map<string, number>();
  /** Units of words as typed, so that a word is stemmed once; words of no phrase are 0. */
  readonly #memo = new Map<string, number>();

  constructor(phrases: readonly Phrase<T>[]) {
    const { text } = fold(phrases.map(({ surface }) => surface).join(BETWEEN));
    const pieces = lexemes(text);
    let from = 0;
    let end = -1;
    for (const phrase of phrases) {
      end = text.indexOf(BETWEEN, end + 1);
      let to = from;
      while (to < pieces.count && (end < 0 || pieces.starts[to]! < end)) to++;
      this.#add(phrase, pieces, from, to);
      from = to;
    }
    this.#memo.clear();
  }

  /** The phrases from left to right, the longest at each place (of at most `most` pieces), without overlap. */
  find(folded: Folded, pieces: Lexemes, most = Number.POSITIVE_INFINITY): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < pieces.count; ) {
      const hit = this.#longestAt(folded, pieces, from, most);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #longestAt(folded: Folded, pieces: Lexemes, from: number, most: number): PhraseHit<T> | undefined {
    let best: PhraseHit<T> | undefined;
    let node = ROOT;
    const limit = Math.min(pieces.count, from + most);
    for (let to = from; to < limit && (to === from || joins(pieces, to)); to++) {
      node = this.#edges.get(node, this.#unit(pieces, to));
      if (node < 0) break;
      const entries = this.#entries[node];
      if (!entries) continue;
      const values = accepted(entries, folded, pieces, from, to + 1);
      if (values.length > 0) best = { from, to: to + 1, values };
    }
    return best;
  }

  #unit(pieces: Lexemes, at: number): number {
    const han = pieces.han[at]!;
    if (han !== 0) return han;
    const word = pieces.text.slice(pieces.starts[at], pieces.ends[at]);
    let unit = this.#memo.get(word);
    if (unit === undefined) {
      unit = this.#stems.get(stem(word)) ?? 0;
      if (this.#memo.size >= MEMO_LIMIT) this.#memo.clear();
      this.#memo.set(word, unit);
    }
    return unit;
  }

  #add({ surface, exact, value }: Phrase<T>, pieces: Lexemes, from: number, to: number): void {
    if (from === to) throw new Error(`the phrase "${surface}" has no letter and no digit`);
    let node = ROOT;
    for (let at = from; at < to; at++) {
      if (pieces.han[at] === 0) this.#learn(pieces.text.slice(pieces.starts[at], pieces.ends[at]));
      node = this.#edges.getOrAdd(node, this.#unit(pieces, at));
    }
    this.#entries[node] ??= [];
    const entries = this.#entries[node]!;
    if (exact) entries.unshift({ value, exact: surface });
    else if (!entries.some((entry) => entry.value === value && entry.exact === undefined)) entries.push({ value });
  }

  #learn(word: string): void {
    if (this.#memo.has(word)) return;
    const key = stem(word);
    let unit = this.#stems.get(key);
    if (unit === undefined) {
      unit = FIRST_WORD + this.#stems.size;
      this.#stems.set(key, unit);
    }
    this.#memo.set(word, unit);
  }
}

/** Two Han characters belong together only when they touch; Latin words may have a space or hyphen between. */
function joins(pieces: Lexemes, at: number): boolean {
  const joint = pieces.joints[at]!;
  if (joint === PARTED) return false;
  return joint !== LOOSE || pieces.han[at] === 0 || pieces.han[at - 1] === 0;
}

/** An exact entry that matches as written wins over the others. */
function accepted<T>(entries: readonly Entry<T>[], folded: Folded, pieces: Lexemes, from: number, to: number): T[] {
  const values: T[] = [];
  let written: string | undefined;
  for (const { value, exact } of entries) {
    if (exact === undefined) {
      values.push(value);
      continue;
    }
    written ??= folded.source
      .slice(sourceStart(folded, pieces.starts[from]!), sourceEnd(folded, pieces.ends[to - 1]!))
      .normalize('NFKC');
    if (written === exact) return [value];
  }
  return values;
}
