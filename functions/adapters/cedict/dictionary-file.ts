/** The dictionary's file as it is read: one buffer with three tables, checked as a whole before any use. */
import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { AppError } from '../../../shared/errors.ts';
import { StringTable } from './string-table.ts';

/** The file begins with this, its length, the CRC-32 of all behind the header, and the offset of each table (u32 LE). */
export const FORMAT = 'DJZD0001';
/** Bytes before the first table. */
export const HEADER_BYTES = 28;

/** `words`: Chinese (folded) with the ids of their glosses; `phrases`: stemmed English with the ids of Chinese words. */
export interface DictionaryFile {
  readonly words: StringTable;
  readonly glosses: StringTable;
  readonly phrases: StringTable;
}

const unusable = (message: string, cause?: unknown) =>
  new AppError('UNAVAILABLE', `${message} Build it with \`npm run dictionary\`.`, [], { cause });

/** Takes the bytes of a file; UNAVAILABLE where they are not a whole, undamaged file of this format. */
export function dictionaryFileOf(bytes: Buffer): DictionaryFile {
  if (bytes.length < HEADER_BYTES || bytes.toString('latin1', 0, FORMAT.length) !== FORMAT)
    throw unusable('This is no dictionary file of the present format.');
  if (bytes.readUInt32LE(8) !== bytes.length) throw unusable('The dictionary file is cut short or has grown.');
  if (bytes.readUInt32LE(12) !== crc32(bytes.subarray(HEADER_BYTES))) throw unusable('The dictionary file is damaged.');
  const [words, glosses, phrases] = [16, 20, 24].map((at) => new StringTable(bytes, bytes.readUInt32LE(at)));
  return { words: words!, glosses: glosses!, phrases: phrases! };
}

/** Reads the file at once; UNAVAILABLE where it is missing or damaged. */
export async function readDictionaryFile(path: string): Promise<DictionaryFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unusable(`The dictionary file ${path} cannot be read.`, error);
  });
  return dictionaryFileOf(bytes);
}
