/** Cuts English text into the terms of the field and the phrases of the dictionary, the longest at each place. */
import { ADJACENT, type Lexemes, lexemes, PARTED } from '../../../shared/text/lexemes.ts';
import { type Folded, fold, sourceEnd, sourceStart } from '../../../shared/text/normalise.ts';
import type { PhraseHit } from '../../../shared/text/phrase-trie.ts';
import { EN_STOP_WORDS } from '../../../shared/text/stop-words.ts';
import { type LexiconEntry, lexiconHits } from '../../../shared/text/term-base.ts';
import type { Concept } from '../../../shared/text/terms/concepts.ts';
import { readingOf } from './chinese-segments.ts';
import { lesserStems, MOST_PHRASE_WORDS, wordStem } from './english-phrase.ts';
import type { StringTable } from './string-table.ts';

/** A phrase at `source.slice(start, end)`; without concept and phraseId a word nobody knows. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  /** As compared: the stems. */
  readonly key: string;
  readonly concepts: readonly Concept[];
  /** What nearly every posting says. */
  readonly isFiller: boolean;
  readonly phraseId?: number;
}

/** A phrase of the dictionary from one piece to before another. */
interface PhraseMatch {
  readonly id: number;
  readonly to: number;
}

const STOP_WORDS = new Set([...EN_STOP_WORDS, 'many', 'much']);
/** A number is written with the same figures in both languages. */
const NUMBER = /^[\d.,]+$/u;

class Cutter {
  readonly #phrases: StringTable;
  readonly #folded: Folded;
  readonly #pieces: Lexemes;
  readonly #words: readonly string[];
  readonly #stems: readonly string[];

  constructor(phrases: StringTable, source: string) {
    this.#phrases = phrases;
    this.#folded = fold(source);
    this.#pieces = lexemes(this.#folded.text);
    this.#words = this.#pieces.starts.map((start, i) => this.#folded.text.slice(start, this.#pieces.ends[i]!));
    this.#stems = this.#words.map(wordStem);
  }

  cut(): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    const hits = lexiconHits(this.#folded, this.#pieces);
    let next = 0;
    for (let at = 0; at < this.#pieces.count; ) {
      while (next < hits.length && hits[next]!.from < at) next++;
      const hit = hits[next]?.from === at ? hits[next] : undefined;
      const { phrase, to } = this.#phraseAt(at, hit);
      if (phrase) found.push(phrase);
      at = to;
    }
    return found;
  }

  /** A term of the field wins over a phrase of the dictionary that is no longer; a function word begins nothing else. */
  #phraseAt(at: number, hit: PhraseHit<LexiconEntry> | undefined): { phrase?: FoundPhrase; to: number } {
    const reading = readingOf(hit?.values);
    const isStop = STOP_WORDS.has(this.#words[at]!);
    if (isStop && reading.concepts.length === 0) return { to: at + 1 };
    if (reading.concepts.length === 0 && this.#pieces.han[at] !== 0) return this.#chineseAt(at);
    const match = this.#longestMatch(at);
    const to = Math.max(reading.concepts.length > 0 ? hit!.to : 0, match?.to ?? 0, at + 1);
    const isWhole = hit?.to === to;
    const known = {
      concepts: isWhole ? reading.concepts : [],
      isFiller: isWhole && reading.isFiller,
      ...(match?.to === to && { phraseId: match.id }),
    };
    return { phrase: this.#phrase(at, to, known), to };
  }

  /** Chinese in English text is a word as it stands, as far as its characters touch. */
  #chineseAt(at: number): { phrase: FoundPhrase; to: number } {
    const { han, joints, count } = this.#pieces;
    let to = at + 1;
    while (to < count && han[to] !== 0 && joints[to] === ADJACENT) to++;
    return { phrase: this.#phrase(at, to, { concepts: [], isFiller: false }), to };
  }

  #phrase(at: number, to: number, known: Pick<FoundPhrase, 'concepts' | 'isFiller' | 'phraseId'>): FoundPhrase {
    return {
      start: sourceStart(this.#folded, this.#pieces.starts[at]!),
      end: sourceEnd(this.#folded, this.#pieces.ends[to - 1]!),
      key: this.#stems.slice(at, to).join(' '),
      ...known,
    };
  }

  #longestMatch(from: number): PhraseMatch | undefined {
    const { joints, count } = this.#pieces;
    let limit = from + 1;
    while (limit < count && limit - from < MOST_PHRASE_WORDS && joints[limit] !== PARTED) limit++;
    for (let to = limit; to > from; to--) {
      const last = this.#words[to - 1]!;
      if (STOP_WORDS.has(last) || (to === from + 1 && NUMBER.test(last))) continue;
      const id = this.#phrases.find(this.#stems.slice(from, to).join(' '));
      if (id >= 0) return { id, to };
    }
    const lesser = lesserStems(this.#words[from]!).map((key) => this.#phrases.find(key));
    const id = lesser.find((one) => one >= 0);
    return id === undefined ? undefined : { id, to: from + 1 };
  }
}

/** The phrases from left to right without overlap, function words left out. O(n). */
export const englishPhrases = (phrases: StringTable, source: string): FoundPhrase[] =>
  new Cutter(phrases, source).cut();
