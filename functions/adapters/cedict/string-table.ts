/** A sorted table of strings inside a buffer: searched where it lies, nothing is unpacked when it is loaded. */

/** Strings of a block share their beginnings with the one before; the first of each block is whole. */
export const BLOCK_SIZE = 16;
/** Bytes of one number of an entry's list, little-endian. */
export const NUMBER_BYTES = 3;

/** No string of a table is longer. */
export const MOST_BYTES = 512;

/** An entry that begins a text: its number in the table and its length in bytes. */
export interface PrefixMatch {
  readonly id: number;
  readonly length: number;
}

const NONE = -1;
/** Where strings are put together; nothing stays in it between two calls. */
const scratch = Buffer.alloc(MOST_BYTES);

/**
 * Section: u32 entries, u32 offset of each block (from the data's start), data. Entry: varint bytes shared with the
 * entry before, varint bytes of its own, these in UTF-8, varint length of its list, the list. Sorted by bytes; ids are
 * ranks from 0.
 */
export class StringTable {
  readonly size: number;
  readonly #bytes: Buffer;
  readonly #blocks: number;
  readonly #blockOffsets: number;
  readonly #data: number;
  /** Read position of the varint reader. */
  #at = 0;

  constructor(bytes: Buffer, offset: number) {
    this.#bytes = bytes;
    this.size = bytes.readUInt32LE(offset);
    this.#blocks = Math.ceil(this.size / BLOCK_SIZE);
    this.#blockOffsets = offset + 4;
    this.#data = this.#blockOffsets + 4 * this.#blocks;
  }

  /** The string of an id; RangeError for one outside the table. */
  get(id: number): string {
    this.#enter(id);
    for (let left = id % BLOCK_SIZE; ; left--) {
      const shared = this.#varint();
      const own = this.#varint();
      this.#bytes.copy(scratch, shared, this.#at, this.#at + own);
      if (left === 0) return scratch.toString('utf8', 0, shared + own);
      this.#at += own;
      this.#skipList();
    }
  }

  /** The list of an id; RangeError for one outside the table. */
  listOf(id: number): number[] {
    this.#enter(id);
    for (let left = id % BLOCK_SIZE; ; left--) {
      this.#varint();
      const own = this.#varint();
      this.#at += own;
      if (left === 0) break;
      this.#skipList();
    }
    const count = this.#varint();
    return Array.from({ length: count }, (_, i) => this.#bytes.readUIntLE(this.#at + i * NUMBER_BYTES, NUMBER_BYTES));
  }

  /** The id of a string, or -1. */
  find(key: string): number {
    const bytes = Buffer.from(key, 'utf8');
    const found = this.#floor(bytes, 0, bytes.length);
    return found.id !== NONE && found.length === bytes.length && found.common === bytes.length ? found.id : NONE;
  }

  /** The longest string of the table that `text` begins with at `from`, none of it beyond `to` (in bytes). */
  longestPrefix(text: Buffer, from: number, to: number): PrefixMatch | undefined {
    // Whatever stands between a prefix and the text begins with that prefix, so it lies within what they have in common.
    for (let end = to; end > from; ) {
      const { id, length, common } = this.#floor(text, from, end);
      if (id === NONE || common === 0) return undefined;
      if (common === length) return { id, length };
      end = from + common;
    }
    return undefined;
  }

  /** The last string that is not after `text[from, to)`, its length and how many bytes the two have in common. */
  #floor(text: Buffer, from: number, to: number): { id: number; length: number; common: number } {
    const block = this.#blockOf(text, from, to);
    if (block === NONE) return { id: NONE, length: 0, common: 0 };
    this.#at = this.#blockStart(block);
    const first = block * BLOCK_SIZE;
    const last = Math.min(first + BLOCK_SIZE, this.size);
    let [id, length, common] = [NONE, 0, 0];
    for (let next = first; next < last; next++) {
      const shared = this.#varint();
      const own = this.#varint();
      // An entry that parts from the one before earlier than the text does comes after the text.
      if (shared < common) break;
      let same = common;
      if (shared === common) {
        const limit = Math.min(own, to - from - common);
        let i = 0;
        while (i < limit && this.#bytes[this.#at + i] === text[from + common + i]) i++;
        same = common + i;
        const isAfter = i < own && (same === to - from || this.#bytes[this.#at + i]! > text[from + same]!);
        if (isAfter) break;
      }
      this.#at += own;
      [id, length, common] = [next, shared + own, same];
      this.#skipList();
    }
    return { id, length, common };
  }

  /** The last block whose first string is not after the text. */
  #blockOf(text: Buffer, from: number, to: number): number {
    let [low, high] = [0, this.#blocks];
    while (low < high) {
      const middle = (low + high) >>> 1;
      this.#at = this.#blockStart(middle);
      this.#varint();
      const own = this.#varint();
      if (this.#bytes.compare(text, from, to, this.#at, this.#at + own) <= 0) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #blockStart(block: number): number {
    return this.#data + this.#bytes.readUInt32LE(this.#blockOffsets + 4 * block);
  }

  #enter(id: number): void {
    if (!(id >= 0 && id < this.size)) throw new RangeError(`no entry ${id} among ${this.size}`);
    this.#at = this.#blockStart(Math.floor(id / BLOCK_SIZE));
  }

  #skipList(): void {
    const count = this.#varint();
    this.#at += count * NUMBER_BYTES;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
