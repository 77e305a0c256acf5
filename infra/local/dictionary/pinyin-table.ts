/** `npm run pinyin`: writes shared/text/pinyin-data.ts, the readings of the characters that our names are written with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import { taxonomies } from '../../../shared/taxonomy/taxonomies.ts';
import { concepts } from '../../../shared/text/terms/concepts.ts';

const TABLE = fileURLToPath(new URL('../../../shared/text/pinyin-data.ts', import.meta.url));

/** Every Han character of a code's or a term's Chinese name, once, in order. */
function characters(): string[] {
  const names = [
    ...Object.values(taxonomies).flatMap(({ entries }) => entries.flatMap(({ zh, aliases = [] }) => [zh, ...aliases])),
    ...concepts().flatMap(({ zh }) => zh),
  ];
  return [...new Set(names.join('').match(/\p{Script=Han}/gu))].sort();
}

/** A line a reading: toneless, ü as v; a character with several readings stands in each. */
function tableOf(all: readonly string[]): string {
  const byReading = new Map<string, string>();
  for (const one of all) {
    const readings = pinyin(one, { multiple: true, toneType: 'none', type: 'array', v: true });
    for (const reading of new Set(readings)) byReading.set(reading, (byReading.get(reading) ?? '') + one);
  }
  const lines = [...byReading].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reading, those]) => `${reading} ${those}`);
  return `/** Made by \`npm run pinyin\` with pinyin-pro (MIT): readings without tones, ü as v, and the characters read so. */
export const pinyinTable = \`
${lines.join('\n')}
\`;
`;
}

/** What the table should say. */
export const expectedTable = (): string => tableOf(characters());
/** What it says. */
export const writtenTable = (): string => readFileSync(TABLE, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, expectedTable());
