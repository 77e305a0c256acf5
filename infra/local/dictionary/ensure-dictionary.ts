/** Has the dictionary's file in the git-ignored cache: made once from the installed package, nothing asked of the network. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionaryFileOf } from '../../../functions/adapters/cedict/dictionary-file.ts';
import { encodeDictionary } from './encode.ts';
import { noticeText } from './notice.ts';
import { parseEntries, publishedAt, readCedictData } from './read-entries.ts';
import { wordLists } from './word-list.ts';

/** Where to keep the file, and who is told of what takes time. */
export interface DictionaryPlace {
  /** The cache's folder, absolute; the file stands in `dictionary/<hash>/` below it. */
  readonly cacheDir: string;
  readonly note: (text: string) => void;
}

const FILE = 'cedict.bin';
const NOTICE = 'NOTICE';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** A change of what shapes the file leads to another folder. */
const SHAPING_FILES = [
  ...readdirSync(source('.'))
    .sort()
    .map((name) => source(name)),
  ...['dictionary-file', 'english-phrase', 'string-table'].map((name) =>
    source(`../../../functions/adapters/cedict/${name}.ts`),
  ),
  ...['lexemes', 'normalise', 'stems', 'stop-words', 'traditional'].map((name) =>
    source(`../../../shared/text/${name}.ts`),
  ),
];

/** The file's path for this data and these sources, whether it is there or not. */
function pathFor(data: string, cacheDir: string): string {
  const hash = createHash('sha256').update(data);
  for (const path of SHAPING_FILES) hash.update(readFileSync(path));
  return join(cacheDir, 'dictionary', hash.digest('hex').slice(0, 12), FILE);
}

function isWhole(path: string): boolean {
  try {
    dictionaryFileOf(readFileSync(path));
    return existsSync(join(dirname(path), NOTICE));
  } catch {
    return false;
  }
}

/** Whole or not at all; two processes that write at once write the same bytes. */
function writeWhole(path: string, content: Buffer | string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** The path of the file, made first when it is missing or damaged; the notice stands there before the file does. */
export async function ensureDictionary({ cacheDir, note }: DictionaryPlace): Promise<string> {
  const data = readCedictData();
  const path = pathFor(data, cacheDir);
  if (isWhole(path)) return path;
  note('making the dictionary from CC-CEDICT (CC BY-SA 4.0), some seconds, once');
  const bytes = encodeDictionary(wordLists(parseEntries(data)));
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(join(dirname(path), NOTICE), noticeText(publishedAt()));
  writeWhole(path, bytes);
  return path;
}
