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

/** What ends at a node: values of any spelling, and those that want to be written just so. */
interface Entries<T> {
  readonly values: T[];
  readonly exact: { readonly value: T; readonly written: string }[];
}

const ROOT = 0;
const FIRST_WORD = 0x10000;
const MEMO_LIMIT = 50_000;
/** Parts surfaces that are cut in one go; no surface holds it, and no phrase reaches across it. */
const BETWEEN = '。';

/** A trie over pieces: Han characters by code, words by their stem; spaces and hyphens between words do not matter. */
export class PhraseTrie<T> {
  readonly #edges = new EdgeTable();
  readonly #entries: (Entries<T> | undefined)[] = [undefined];
  /** The root's children by unit: most places of a text go no further than asking for one. */
  readonly #first: Int32Array;
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
    this.#first = Int32Array.from({ length: FIRST_WORD + this.#stems.size }, (_, unit) => this.#edges.get(ROOT, unit));
  }

  /** The phrases from left to right, the longest at each place (of at most `most` pieces), without overlap. */
  find(folded: Folded, pieces: Lexemes, most = Number.POSITIVE_INFINITY): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const units = this.#unitsOf(pieces);
    for (let from = 0; from < pieces.count; ) {
      const hit = this.#longestAt(folded, pieces, units, from, most);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #longestAt(folded: Folded, pieces: Lexemes, units: Int32Array, from: number, most: number): PhraseHit<T> | undefined {
    let best: PhraseHit<T> | undefined;
    let node = this.#first[units[from]!]!;
    const limit = Math.min(pieces.count, from + most);
    for (let to = from + 1; node >= 0 && to <= limit; to++) {
      const entries = this.#entries[node];
      if (entries) {
        const values = accepted(entries, folded, pieces, from, to);
        if (values.length > 0) best = { from, to, values };
      }
      if (to === limit || !joins(pieces, to)) break;
      node = this.#edges.get(node, units[to]!);
    }
    return best;
  }

  #unitsOf(pieces: Lexemes): Int32Array {
    const units = new Int32Array(pieces.count);
    for (let at = 0; at < pieces.count; at++) units[at] = this.#unit(pieces, at);
    return units;
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
    this.#entries[node] ??= { values: [], exact: [] };
    const entries = this.#entries[node]!;
    if (exact) entries.exact.unshift({ value, written: surface });
    else if (!entries.values.includes(value)) entries.values.push(value);
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
function accepted<T>(
  { values, exact }: Entries<T>,
  folded: Folded,
  pieces: Lexemes,
  from: number,
  to: number,
): readonly T[] {
  if (exact.length === 0) return values;
  const written = folded.source
    .slice(sourceStart(folded, pieces.starts[from]!), sourceEnd(folded, pieces.ends[to - 1]!))
    .normalize('NFKC');
  const asWritten = exact.find((one) => one.written === written);
  return asWritten ? [asWritten.value] : values;
}
