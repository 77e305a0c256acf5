/** Cuts text of either language into the tokens by which evidence is found: concepts, quantities, words, bigrams. */
import { ADJACENT, type Lexemes, lexemes, PARTED } from './lexemes.ts';
import { type Measure, measures } from './measures.ts';
import { type Folded, fold, sourceEnd, sourceStart } from './normalise.ts';
import type { PhraseHit } from './phrase-trie.ts';
import { stem } from './stems.ts';
import { isZhCounted, ZH_LONE_STOPS } from './stop-words.ts';
import { type LexiconEntry, lexiconHits } from './term-base.ts';

/**
 * `term` a concept of the field, `generic` a concept of postings in general, `number` a quantity, number or model number,
 * `word` an English stem, `bigram` two Han characters (or one that stands alone), `filler` boilerplate.
 */
export type TokenKind = 'term' | 'number' | 'word' | 'generic' | 'bigram' | 'filler';

/**
 * A token at `source.slice(start, end)`. Tokens compare by `key`: a concept's id where the term base knows it, so that a
 * Chinese and an English name are equal; `=0.01s` for 10 ms or 10 毫秒; else the stem, the bigram or the model number.
 */
export interface Token {
  readonly key: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** How much a token of a kind says about what is wanted; a design choice, to be tuned with the matching. */
export const TOKEN_WEIGHT: Readonly<Record<TokenKind, number>> = {
  term: 3,
  number: 2,
  word: 1.5,
  generic: 1,
  bigram: 0.75,
  filler: 0.2,
};

/** The fields of the term base whose concepts stand in nearly every posting. */
const GENERIC_FIELDS: ReadonlySet<string> = new Set(['procurement', 'general']);

/** The tokens in order of appearance, stop words dropped; repeated words repeat. Deterministic, O(n). */
export function tokens(source: string): Token[] {
  const folded = fold(source);
  const pieces = lexemes(folded.text);
  const writer = new TokenWriter(folded, pieces);
  const hits = lexiconHits(folded, pieces);
  const spans = measures(folded);
  let nextHit = 0;
  let nextSpan = 0;
  for (let at = 0; at < pieces.count; ) {
    while (nextHit < hits.length && hits[nextHit]!.from < at) nextHit++;
    while (nextSpan < spans.length && spans[nextSpan]!.end <= pieces.starts[at]!) nextSpan++;
    const hit = hits[nextHit];
    const span = spans[nextSpan];
    const isMeasure = span !== undefined && span.start <= pieces.starts[at]!;
    if (hit?.from === at && !(isMeasure && coversOnly(hit, span, pieces))) at = writer.phrase(hit);
    else if (isMeasure) at = writer.measure(span, at);
    else if (pieces.han[at] !== 0) at = writer.hanRun(at, Math.min(hit?.from ?? pieces.count, pieces.count), span);
    else at = writer.word(at, hit?.from ?? pieces.count);
  }
  return writer.tokens;
}

/** Whether the measure reaches as far as the phrase: then the number, not the phrase inside it, is meant. */
const coversOnly = (hit: PhraseHit<LexiconEntry>, span: Measure, pieces: Lexemes): boolean =>
  span.end >= pieces.ends[hit.to - 1]!;

/** What holds the parts of a model number together. */
const MODEL_JOINTS = '-._/';

class TokenWriter {
  readonly tokens: Token[] = [];
  readonly #folded: Folded;
  readonly #pieces: Lexemes;

  constructor(folded: Folded, pieces: Lexemes) {
    this.#folded = folded;
    this.#pieces = pieces;
  }

  phrase({ from, to, values }: PhraseHit<LexiconEntry>): number {
    const entry = values[0]!;
    if (entry.kind === 'concept') {
      const generic = GENERIC_FIELDS.has(entry.concept.field);
      this.#push(entry.concept.id, generic ? 'generic' : 'term', from, to);
    } else if (entry.kind === 'filler') this.#push(entry.word, 'filler', from, to);
    return to;
  }

  measure(span: Measure, from: number): number {
    const { low, high, unit, per } = span;
    const range = low === high ? `${low}` : `${low}..${high}`;
    const key = `=${range}${unit.canonical}${per ? `/${per}` : ''}`;
    let to = from + 1;
    while (to < this.#pieces.count && this.#pieces.starts[to]! < span.end) to++;
    this.#push(key, 'number', from, to);
    return to;
  }

  /** Bigrams of the Han characters up to the next phrase, measure or break; one character alone stays one token. */
  hanRun(from: number, limit: number, span: Measure | undefined): number {
    const { han, joints, starts } = this.#pieces;
    let to = from + 1;
    while (to < limit && han[to] !== 0 && joints[to] === ADJACENT && !(span && span.start <= starts[to]!)) to++;
    if (to === from + 1 && !ZH_LONE_STOPS.includes(this.#text(from, to))) this.#pushText('bigram', from, to);
    for (let at = from; at + 1 < to; at++) {
      if (!isZhCounted(han[at]!, han[at + 1]!)) this.#pushText('bigram', at, at + 2);
    }
    return to;
  }

  word(from: number, limit: number): number {
    const to = this.#modelEnd(from, limit);
    const text = this.#text(from, to);
    if (to > from + 1 || this.#hasDigit(from, to)) this.#push(numberKey(text), 'number', from, to);
    else this.#push(stem(text), 'word', from, to);
    return to;
  }

  /** Words joined by a hyphen, dot, slash or underscore without spaces are one model number when a digit is among them. */
  #modelEnd(from: number, limit: number): number {
    const { han, starts, ends, joints } = this.#pieces;
    const { text } = this.#folded;
    let to = from + 1;
    while (
      to < limit &&
      han[to] === 0 &&
      starts[to]! - ends[to - 1]! === 1 &&
      (joints[to] !== PARTED || text[ends[to - 1]!] === '.') &&
      MODEL_JOINTS.includes(text[ends[to - 1]!]!)
    ) {
      to++;
    }
    return to > from + 1 && this.#hasDigit(from, to) ? to : from + 1;
  }

  #hasDigit(from: number, to: number): boolean {
    const { text } = this.#folded;
    const end = this.#pieces.ends[to - 1]!;
    for (let at = this.#pieces.starts[from]!; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x30 && code <= 0x39) return true;
    }
    return false;
  }

  #text(from: number, to: number): string {
    return this.#folded.text.slice(this.#pieces.starts[from]!, this.#pieces.ends[to - 1]!);
  }

  #pushText(kind: TokenKind, from: number, to: number): void {
    this.#push(this.#text(from, to), kind, from, to);
  }

  #push(key: string, kind: TokenKind, from: number, to: number): void {
    const start = sourceStart(this.#folded, this.#pieces.starts[from]!);
    const end = sourceEnd(this.#folded, this.#pieces.ends[to - 1]!);
    this.tokens.push({ key, kind, start, end });
  }
}

/** 1,200 and 1200 are one number. */
const numberKey = (text: string): string => (/^[\d,.]+$/u.test(text) ? text.replace(/,/gu, '') : text);
