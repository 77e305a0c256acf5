import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cedictDictionary } from '../../../functions/adapters/cedict/dictionary.ts';
import { dictionaryFileOf } from '../../../functions/adapters/cedict/dictionary-file.ts';
import { ensureDictionary } from '../../../infra/local/dictionary/ensure-dictionary.ts';

const MOST_BYTES = 5_000_000;
const silent = () => undefined;

describe('the dictionary file', () => {
  let cacheDir: string;
  let path: string;
  let bytes: Buffer;

  beforeAll(async () => {
    cacheDir = mkdtempSync(join(tmpdir(), 'dictionary-'));
    path = await ensureDictionary({ cacheDir, note: silent });
    bytes = readFileSync(path);
  });
  afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

  it('is one small file with a notice of its licence beside it', () => {
    const notice = readFileSync(join(dirname(path), 'NOTICE'), 'utf8');

    expect(readdirSync(dirname(path)).sort()).toEqual(['NOTICE', 'cedict.bin']);
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    for (const part of [
      'CC-CEDICT',
      'MDBG',
      'CC BY-SA 4.0',
      'https://creativecommons.org/licenses/by-sa/4.0/',
      'Changes:',
    ])
      expect(notice).toContain(part);
  });

  it('is kept while it is whole, and comes out the same when it must be made again', async () => {
    const notes: string[] = [];
    const note = (text: string) => notes.push(text);

    expect(await ensureDictionary({ cacheDir, note })).toBe(path);
    expect(notes).toEqual([]);

    writeFileSync(path, bytes.subarray(0, 1000));
    expect(await ensureDictionary({ cacheDir, note })).toBe(path);
    expect(notes).toHaveLength(1);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('holds both directions of well over a hundred thousand words', () => {
    const { words, glosses, phrases } = dictionaryFileOf(bytes);

    expect([words.size > 110_000, glosses.size > 110_000, phrases.size > 90_000]).toEqual([true, true, true]);
  });

  it('is refused in one clear sentence when it is cut short, changed, of another format or missing', async () => {
    const changed = Buffer.from(bytes);
    changed[bytes.length >> 1]! ^= 1;
    const foreign = Buffer.from(bytes);
    foreign.write('DJZD9999', 'latin1');
    const unusable = (message: RegExp) =>
      expect.objectContaining({ code: 'UNAVAILABLE', message: expect.stringMatching(message) });

    expect(() => dictionaryFileOf(bytes.subarray(0, -1))).toThrow(unusable(/cut short.*npm run dictionary/));
    expect(() => dictionaryFileOf(changed)).toThrow(unusable(/damaged/));
    expect(() => dictionaryFileOf(foreign)).toThrow(unusable(/no dictionary file/));
    expect(() => dictionaryFileOf(Buffer.alloc(3))).toThrow(unusable(/no dictionary file/));
    const missing = join(cacheDir, 'none.bin');
    expect(existsSync(missing)).toBe(false);
    await expect(cedictDictionary(missing)).rejects.toEqual(unusable(/none\.bin cannot be read/));
  });
});
