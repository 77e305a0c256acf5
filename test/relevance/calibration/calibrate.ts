/**
 * `npm run calibrate [-- --write]`: whether a verdict means the same in both languages and between them, told from the grades of
 * the judged set. No engine is asked. With --write the table and its data in this folder are written anew.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { failWith } from '../../../infra/local/fail-with.ts';
import { JUDGED_ON } from '../judged/judged-set.ts';
import { readJudgedSet } from '../judged-folder.ts';
import { tallyData, tallyTable } from './tally-table.ts';
import { talliesOf } from './verdict-tally.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const tallies = talliesOf(readJudgedSet(fileURLToPath(new URL('..', import.meta.url))), JUDGED_ON);
  const text = tallyTable(tallies);
  console.log(text);
  if (!values.write) return;
  writeFileSync(new URL('verdicts.tsv', import.meta.url), tallyData(tallies));
  writeFileSync(new URL('table.txt', import.meta.url), text);
}

main().catch(failWith);
