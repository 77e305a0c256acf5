import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { WEB_FOLDER } from '../../infra/local/web/build-web.ts';

const BUDGET_BYTES = 130_000;
const page = readFileSync(join(WEB_FOLDER, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(WEB_FOLDER, 'manifest.json'), 'utf8')) as Record<
  string,
  { file: string }
>;

/** What the page names, and so what must be there before anything is shown. */
const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file!);
const packedBytes = (file: string) => brotliCompressSync(readFileSync(join(WEB_FOLDER, file))).length;

it.each(['zh', 'en'])('the first page needs at most 130 kB of script (%s)', (language) => {
  const files = [...named, manifest[`src/i18n/${language}.ts`]!.file];
  const bytes = files.reduce((sum, file) => sum + packedBytes(file), 0);
  console.log(`first page, ${language}: ${(bytes / 1000).toFixed(1)} kB brotli`);
  expect(named.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
});
