/** Writes the dictionary's file: the three tables that functions/adapters/cedict reads where they lie. */
import { crc32 } from 'node:zlib';
import { FORMAT, HEADER_BYTES } from '../../../functions/adapters/cedict/dictionary-file.ts';
import { BLOCK_SIZE, MOST_BYTES, NUMBER_BYTES } from '../../../functions/adapters/cedict/string-table.ts';
import type { WordLists } from './word-list.ts';

/** Beyond the first plane UTF-16 order, by which strings are sorted, is not the order of UTF-8 bytes. */
const BEYOND_FIRST_PLANE = /[\u{10000}-\u{10ffff}]/u;

/** Bytes written one after the other. */
class Writer {
  #bytes = Buffer.alloc(1 << 20);
  length = 0;

  varint(value: number): void {
    for (let left = value; ; left >>>= 7) {
      this.#byte(left < 0x80 ? left : (left & 0x7f) | 0x80);
      if (left < 0x80) return;
    }
  }

  number(value: number): void {
    for (let i = 0; i < NUMBER_BYTES; i++) this.#byte((value >>> (8 * i)) & 0xff);
  }

  bytes(source: Buffer, from: number): void {
    for (let i = from; i < source.length; i++) this.#byte(source[i]!);
  }

  done(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  #byte(value: number): void {
    if (this.length === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.length)]);
    this.#bytes[this.length++] = value;
  }
}

function sharedBytes(a: Buffer, b: Buffer): number {
  const limit = Math.min(a.length, b.length);
  let same = 0;
  while (same < limit && a[same] === b[same]) same++;
  return same;
}

/** The strings in the order of a table, each once: an id is a place in it. RangeError for one a table cannot hold. */
export function tableOrder(strings: Iterable<string>): string[] {
  const sorted = [...new Set(strings)].sort();
  const bad = sorted.find((text) => BEYOND_FIRST_PLANE.test(text) || Buffer.byteLength(text) > MOST_BYTES);
  if (bad !== undefined) throw new RangeError(`no table holds "${bad}"`);
  return sorted;
}

/** A section as string-table.ts describes it; `strings` in table order. */
export function encodeTable(strings: readonly string[], listOf: (text: string) => readonly number[]): Buffer {
  const data = new Writer();
  const offsets: number[] = [];
  let before = Buffer.alloc(0);
  for (const [id, text] of strings.entries()) {
    const bytes = Buffer.from(text);
    const isFirst = id % BLOCK_SIZE === 0;
    if (isFirst) offsets.push(data.length);
    const shared = isFirst ? 0 : sharedBytes(before, bytes);
    const list = listOf(text);
    data.varint(shared);
    data.varint(bytes.length - shared);
    data.bytes(bytes, shared);
    data.varint(list.length);
    for (const number of list) data.number(number);
    before = bytes;
  }
  const index = Buffer.alloc(4 + 4 * offsets.length);
  index.writeUInt32LE(strings.length, 0);
  for (const [i, offset] of offsets.entries()) index.writeUInt32LE(offset, 4 + 4 * i);
  return Buffer.concat([index, data.done()]);
}

const placesOf = (strings: readonly string[]) => new Map(strings.map((text, id) => [text, id]));

/** The whole file; the same lists give the same bytes. */
export function encodeDictionary({ glosses, phrases }: WordLists): Buffer {
  const words = tableOrder(glosses.keys());
  const wordIds = placesOf(words);
  const texts = tableOrder([...glosses.values()].flat());
  const textIds = placesOf(texts);
  const tables = [
    encodeTable(words, (word) => glosses.get(word)!.map((gloss) => textIds.get(gloss)!)),
    encodeTable(texts, () => []),
    encodeTable(tableOrder(phrases.keys()), (phrase) => phrases.get(phrase)!.map((word) => wordIds.get(word)!)),
  ];
  const body = Buffer.concat(tables);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(FORMAT, 'latin1');
  header.writeUInt32LE(HEADER_BYTES + body.length, 8);
  header.writeUInt32LE(crc32(body), 12);
  let offset = HEADER_BYTES;
  for (const [i, table] of tables.entries()) {
    header.writeUInt32LE(offset, 16 + 4 * i);
    offset += table.length;
  }
  return Buffer.concat([header, body]);
}
