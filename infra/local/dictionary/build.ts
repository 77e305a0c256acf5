/** `npm run dictionary`: makes the dictionary's file where it is missing and prints its path, size and checksum. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { failWith } from '../fail-with.ts';
import { readSettings } from '../settings.ts';
import { ensureDictionary } from './ensure-dictionary.ts';

async function main(): Promise<void> {
  const started = Date.now();
  const note = (text: string) => console.log(`  ${text}`);
  const path = await ensureDictionary({ cacheDir: readSettings().cacheDir, note });
  const bytes = readFileSync(path);
  const megabytes = (bytes.length / 1e6).toFixed(2);
  console.log(`${path}\n${megabytes} MB, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  console.log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

await main().catch(failWith);
