/** Cuts Chinese text into the terms of the field and the words of the dictionary, the longest at each place. */
import { ADJACENT, type Lexemes, lexemes, PARTED } from '../../../shared/text/lexemes.ts';
import { type Folded, fold, sourceEnd, sourceStart } from '../../../shared/text/normalise.ts';
import type { PhraseHit } from '../../../shared/text/phrase-trie.ts';
import { ZH_LONE_STOPS, ZH_STOP_WORDS } from '../../../shared/text/stop-words.ts';
import { type LexiconEntry, lexiconHits } from '../../../shared/text/term-base.ts';
import type { Concept } from '../../../shared/text/terms/concepts.ts';
import type { Segment } from '../../ports/dictionary.ts';
import type { StringTable } from './string-table.ts';

/** A segment with what was found: concepts of the term base, the id of a word of the dictionary. */
export interface FoundSegment extends Segment {
  /** As compared: folded. */
  readonly text: string;
  readonly concepts: readonly Concept[];
  /** What nearly every posting says. */
  readonly isFiller: boolean;
  readonly wordId?: number;
}

const QUESTION_WORDS =
  '什么 什么样 什么时候 为什么 怎么 怎样 如何 哪 哪个 哪些 哪里 哪种 谁 何时 何地 多少 几 是否 吗 呢'.split(' ');
const FUNCTION_WORDS = new Set([...ZH_STOP_WORDS, ...ZH_LONE_STOPS, ...QUESTION_WORDS]);
/** In pieces; the few proverbs beyond are none one looks for. */
const LONGEST_WORD = 16;
const JOINS_MODEL_NUMBERS = /^[-._/+]$/u;

/** What the term base says of a place: concepts, or that it is boilerplate. */
export const readingOf = (values: readonly LexiconEntry[] = []) => ({
  concepts: values.flatMap((value) => (value.kind === 'concept' ? [value.concept] : [])),
  isFiller: values.some(({ kind }) => kind === 'filler'),
});

/** A word of the dictionary from one piece to before another. */
interface WordHit {
  readonly id: number;
  readonly to: number;
}

/** Where each character of a text begins in its UTF-8 bytes, and where the last one ends. */
function byteOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    offsets[i] = at;
    const code = text.charCodeAt(i);
    // The two halves of a character beyond the first plane take four bytes together.
    at += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  offsets[text.length] = at;
  return offsets;
}

class Cutter {
  readonly #words: StringTable;
  readonly #folded: Folded;
  readonly #pieces: Lexemes;
  readonly #bytes: Buffer;
  readonly #offsets: Uint32Array;

  constructor(words: StringTable, text: string) {
    this.#words = words;
    this.#folded = fold(text);
    this.#pieces = lexemes(this.#folded.text);
    this.#bytes = Buffer.from(this.#folded.text, 'utf8');
    this.#offsets = byteOffsets(this.#folded.text);
  }

  cut(): FoundSegment[] {
    const segments: FoundSegment[] = [];
    const hits = lexiconHits(this.#folded, this.#pieces);
    let next = 0;
    for (let at = 0; at < this.#pieces.count; ) {
      while (next < hits.length && hits[next]!.from < at) next++;
      const hit = hits[next]?.from === at ? hits[next] : undefined;
      const segment = this.#segmentAt(at, hit);
      segments.push(segment.found);
      at = segment.to;
    }
    return segments;
  }

  /** A term of the field wins over a word of the dictionary that is no longer. */
  #segmentAt(at: number, hit: PhraseHit<LexiconEntry> | undefined) {
    const word = this.#wordAt(at);
    const reading = readingOf(hit && hit.to >= (word?.to ?? 0) ? hit.values : []);
    if (hit && reading.concepts.length > 0)
      return this.#segment('term', at, hit.to, { ...reading, ...(word?.to === hit.to && { wordId: word.id }) });
    if (word) {
      const kind = FUNCTION_WORDS.has(this.#text(at, word.to)) ? 'function' : 'word';
      return this.#segment(kind, at, word.to, { wordId: word.id, isFiller: reading.isFiller });
    }
    if (this.#pieces.han[at] === 0) return this.#segment('verbatim', at, this.#verbatimEnd(at), {});
    return this.#segment(FUNCTION_WORDS.has(this.#text(at, at + 1)) ? 'function' : 'unknown', at, at + 1, {});
  }

  /** The longest word of the dictionary that ends where a piece ends; one of Latin letters alone is none. */
  #wordAt(from: number): WordHit | undefined {
    const { starts, ends, joints, han, count } = this.#pieces;
    if (han[from] === 0 && (from + 1 >= count || han[from + 1] === 0)) return undefined;
    let limit = from + 1;
    while (limit < count && limit - from < LONGEST_WORD && joints[limit] === ADJACENT) limit++;
    const start = this.#offsets[starts[from]!]!;
    for (let end = this.#offsets[ends[limit - 1]!]!; end > start; ) {
      const match = this.#words.longestPrefix(this.#bytes, start, end);
      if (!match) return undefined;
      let to = from + 1;
      while (to < limit && this.#offsets[ends[to - 1]!]! < start + match.length) to++;
      if (this.#offsets[ends[to - 1]!] === start + match.length) return { id: match.id, to };
      end = start + match.length - 1;
    }
    return undefined;
  }

  /** Words joined by a hyphen, dot, slash, underscore or plus without spaces are one model number. */
  #verbatimEnd(from: number): number {
    const { starts, ends, han, joints, count } = this.#pieces;
    let to = from + 1;
    while (
      to < count &&
      han[to] === 0 &&
      (joints[to] !== PARTED || this.#folded.text[ends[to - 1]!] === '.') &&
      JOINS_MODEL_NUMBERS.test(this.#folded.text.slice(ends[to - 1]!, starts[to]!))
    )
      to++;
    return to;
  }

  #text(from: number, to: number): string {
    return this.#folded.text.slice(this.#pieces.starts[from]!, this.#pieces.ends[to - 1]!);
  }

  #segment(
    kind: Segment['kind'],
    from: number,
    to: number,
    reading: Partial<Pick<FoundSegment, 'concepts' | 'isFiller' | 'wordId'>>,
  ): { readonly found: FoundSegment; readonly to: number } {
    const start = sourceStart(this.#folded, this.#pieces.starts[from]!);
    const end = sourceEnd(this.#folded, this.#pieces.ends[to - 1]!);
    return { found: { kind, start, end, text: this.#text(from, to), concepts: [], isFiller: false, ...reading }, to };
  }
}

/** The segments from left to right without overlap; punctuation and white space are in none. O(n). */
export const chineseSegments = (words: StringTable, text: string): FoundSegment[] => new Cutter(words, text).cut();
