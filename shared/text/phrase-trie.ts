/** Finds the phrases of a lexicon in cut text, longest first, in one pass. */
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

interface Node<T> {
  next?: Map<number, Node<T>>;
  entries?: Entry<T>[];
}

const FIRST_WORD = 0x10000;

/** A trie over pieces: Han characters by code, words by their stem; spaces and hyphens between words do not matter. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = {};
  readonly #words = new Map<string, number>();

  constructor(phrases: readonly Phrase<T>[]) {
    for (const phrase of phrases) this.#add(phrase);
  }

  /** The phrases from left to right, the longest at each place, without overlap. */
  find(folded: Folded, pieces: Lexemes): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < pieces.count; ) {
      const hit = this.#longestAt(folded, pieces, from);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #longestAt(folded: Folded, pieces: Lexemes, from: number): PhraseHit<T> | undefined {
    let node = this.#root.next?.get(this.#unit(pieces, from));
    let best: PhraseHit<T> | undefined;
    for (let to = from + 1; node; to++) {
      const values = node.entries && accepted(node.entries, folded, pieces, from, to);
      if (values && values.length > 0) best = { from, to, values };
      if (!node.next || to >= pieces.count || !joins(pieces, to)) break;
      node = node.next.get(this.#unit(pieces, to));
    }
    return best;
  }

  #unit(pieces: Lexemes, at: number): number {
    const han = pieces.han[at]!;
    if (han !== 0) return han;
    return this.#words.get(stem(pieces.text.slice(pieces.starts[at]!, pieces.ends[at]!))) ?? 0;
  }

  #add({ surface, exact, value }: Phrase<T>): void {
    const pieces = lexemes(fold(surface).text);
    let node = this.#root;
    for (let at = 0; at < pieces.count; at++) {
      if (pieces.han[at] === 0) this.#learn(stem(pieces.text.slice(pieces.starts[at]!, pieces.ends[at]!)));
      const unit = this.#unit(pieces, at);
      node.next ??= new Map();
      let next = node.next.get(unit);
      if (!next) {
        next = {};
        node.next.set(unit, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    node.entries ??= [];
    if (!node.entries.some((entry) => entry.value === value && entry.exact === undefined)) {
      if (exact) node.entries.unshift({ value, exact: surface });
      else node.entries.push({ value });
    }
  }

  #learn(word: string): void {
    if (!this.#words.has(word)) this.#words.set(word, FIRST_WORD + this.#words.size);
  }
}

/** Two Han characters belong together only when they touch; Latin words may have a space or hyphen between. */
function joins(pieces: Lexemes, at: number): boolean {
  const joint = pieces.joints[at]!;
  if (joint === PARTED) return false;
  return joint !== LOOSE || pieces.han[at] === 0 || pieces.han[at - 1] === 0;
}

function accepted<T>(entries: readonly Entry<T>[], folded: Folded, pieces: Lexemes, from: number, to: number): T[] {
  const values: T[] = [];
  let written: string | undefined;
  for (const { value, exact } of entries) {
    if (exact !== undefined) {
      written ??= folded.source.slice(
        sourceStart(folded, pieces.starts[from]!),
        sourceEnd(folded, pieces.ends[to - 1]!),
      );
      if (written.normalize('NFKC') !== exact) continue;
      return [value];
    }
    values.push(value);
  }
  return values;
}
