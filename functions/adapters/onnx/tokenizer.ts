/** Cuts a text into the model's pieces: the likeliest way by a unigram model (Kudo 2018, as in SentencePiece), found with Viterbi. */
import { HASH_START, hashOn, type Vocabulary } from './vocabulary.ts';

/** Stands for a blank inside pieces. */
const BLANK = '\u2581';
const encoder = new TextEncoder();

/** Letters and the accents or voicing marks that follow them. */
const SEQUENCES = /\P{M}[\u0300-\u036f\u3099\u309a]+/gu;

/** The text as the vocabulary's pieces are written: mapped, letters composed, single blanks, one blank in front. */
export function normalised(text: string, { replacements }: Vocabulary): string {
  let mapped = '';
  for (const character of text) mapped += replacements.get(character.codePointAt(0)!) ?? character;
  // Not the whole text: NFC would also reorder the vowel marks of scripts whose pieces are not in that order.
  const composed = mapped.replace(SEQUENCES, (sequence) => sequence.normalize('NFC'));
  return ` ${composed}`.replace(/ +/g, ' ').trimEnd().replaceAll(' ', BLANK);
}

/** Where each character starts, and the end of the last. */
function characterStarts(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at++) if ((bytes[at]! & 0xc0) !== 0x80) starts.push(at);
  starts.push(bytes.length);
  return starts;
}

/** The likeliest cut up to each character: its score, its last piece, and the character where that piece begins. */
class Lattice {
  readonly #scores: Float64Array;
  readonly #ids: Int32Array;
  readonly #origins: Int32Array;

  constructor(characters: number) {
    this.#scores = new Float64Array(characters + 1).fill(Number.NEGATIVE_INFINITY);
    this.#scores[0] = 0;
    this.#ids = new Int32Array(characters + 1);
    this.#origins = new Int32Array(characters + 1);
  }

  offer(from: number, to: number, id: number, pieceScore: number): void {
    const score = this.#scores[from]! + pieceScore;
    if (score <= this.#scores[to]!) return;
    this.#scores[to] = score;
    this.#ids[to] = id;
    this.#origins[to] = from;
  }

  path(): number[] {
    const ids: number[] = [];
    for (let at = this.#ids.length - 1; at > 0; at = this.#origins[at]!) ids.push(this.#ids[at]!);
    return ids.reverse();
  }
}

/** Offers every piece that starts at character `from`. */
function offerPieces(lattice: Lattice, from: number, bytes: Uint8Array, starts: number[], vocabulary: Vocabulary) {
  const start = starts[from]!;
  const furthest = start + vocabulary.longestPiece;
  let hash = HASH_START;
  for (let to = from + 1, at = start; to < starts.length && starts[to]! <= furthest; to++) {
    for (; at < starts[to]!; at++) hash = hashOn(hash, bytes[at]!);
    const id = vocabulary.idOf(bytes, start, at, hash);
    if (id >= 0 && id !== vocabulary.unknownId) lattice.offer(from, to, id, vocabulary.scores[id]!);
  }
}

/** The ids of the text's pieces, without the model's start and end marks; characters no piece holds become the unknown piece. */
export function tokenize(text: string, vocabulary: Vocabulary): number[] {
  const bytes = encoder.encode(normalised(text, vocabulary));
  const starts = characterStarts(bytes);
  const characters = starts.length - 1;
  const lattice = new Lattice(characters);
  for (let from = 0; from < characters; from++) {
    offerPieces(lattice, from, bytes, starts, vocabulary);
    lattice.offer(from, from + 1, vocabulary.unknownId, vocabulary.unknownScore);
  }
  return lattice.path();
}
