/** The tokenizer's vocabulary: typed arrays over one file, so that a cold start reads it without building anything. */
import { readFile } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';

/*
 * The file, written by infra/local/models/convert.py; everything little-endian, 4 bytes a number:
 *   'DJV1', pieces, table size (a power of two), mapped code points, their output, bytes of all pieces, id of the
 *   unknown piece, of <s>, of </s>, longest piece in bytes, score of the unknown piece (float)
 *   then: piece offsets [pieces + 1], scores [pieces] (float), hash table [table size] (id + 1, or 0),
 *   mapped code points, their output offsets [+ 1], output code points, bytes of all pieces (UTF-8)
 */
const MAGIC = 'DJV1';
const HEADER_NUMBERS = 11;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The hash of no bytes, to be carried on byte by byte with `hashOn` (FNV-1a, 32 bits). */
export const HASH_START = FNV_OFFSET;
export const hashOn = (hash: number, byte: number): number => Math.imul(hash ^ byte, FNV_PRIME);

/** Cuts consecutive arrays off a file. */
class Sections {
  #at = 0;
  constructor(private readonly file: Buffer) {}

  numbers<A>(type: new (buffer: ArrayBufferLike, offset: number, length: number) => A, length: number): A {
    const start = this.file.byteOffset + this.#at;
    this.#at += 4 * length;
    if (this.#at > this.file.length) throw new AppError('UNAVAILABLE', 'The vocabulary file is cut short.');
    return new type(this.file.buffer, start, length);
  }

  rest = (): Uint8Array => this.file.subarray(this.#at);
}

/** Pieces of text with their ids and scores (log probabilities), and what is done to a text before it is cut into them. */
export class Vocabulary {
  readonly unknownId: number;
  readonly startId: number;
  readonly endId: number;
  /** Of the longest piece, in UTF-8 bytes. */
  readonly longestPiece: number;
  readonly unknownScore: number;
  readonly scores: Float32Array;
  /** A code point and what stands for it (NFKC, white space to a blank, control characters to nothing). */
  readonly replacements: ReadonlyMap<number, string>;
  readonly #offsets: Uint32Array;
  readonly #table: Int32Array;
  readonly #pieces: Uint8Array;

  /** Throws UNAVAILABLE for a file of another kind or length. */
  constructor(file: Buffer) {
    if (file.toString('latin1', 0, 4) !== MAGIC) throw new AppError('UNAVAILABLE', 'This is no vocabulary file.');
    const sections = new Sections(file);
    const header = sections.numbers(Int32Array, HEADER_NUMBERS);
    const [, pieces = 0, tableSize = 0, mapped = 0, output = 0, pieceBytes = 0] = header;
    [this.unknownId, this.startId, this.endId, this.longestPiece] = [header[6]!, header[7]!, header[8]!, header[9]!];
    this.unknownScore = file.readFloatLE(4 * 10);
    this.#offsets = sections.numbers(Uint32Array, pieces + 1);
    this.scores = sections.numbers(Float32Array, pieces);
    this.#table = sections.numbers(Int32Array, tableSize);
    const codePoints = sections.numbers(Uint32Array, mapped);
    const starts = sections.numbers(Uint32Array, mapped + 1);
    const replaced = sections.numbers(Uint32Array, output);
    this.replacements = new Map(
      Array.from(codePoints, (codePoint, at) => [
        codePoint,
        String.fromCodePoint(...replaced.subarray(starts[at], starts[at + 1])),
      ]),
    );
    this.#pieces = sections.rest();
    if (this.#pieces.length !== pieceBytes) throw new AppError('UNAVAILABLE', 'The vocabulary file is cut short.');
  }

  /** The id of the piece that is `bytes[from, to)`, whose hash is given; -1 when there is none. */
  idOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let slot = (hash >>> 0) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#table[slot]! - 1;
      if (id < 0 || this.#is(id, bytes, from, to)) return id;
    }
  }

  #is(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#offsets[id]!;
    if (this.#offsets[id + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#pieces[start + at - from] !== bytes[at]) return false;
    return true;
  }
}

/** Reads it from a file; throws UNAVAILABLE when there is none that can be used. */
export async function readVocabulary(path: string): Promise<Vocabulary> {
  const file = await readFile(path).catch((cause: unknown) => {
    throw new AppError('UNAVAILABLE', 'The vocabulary of the embedding model is not there.', [], { cause });
  });
  return new Vocabulary(file);
}
