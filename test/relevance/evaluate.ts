/**
 * `npm run evaluate -- <folder>… [--json] [--sample N]`: how well matching finds what people judged relevant, beside a
 * plain OpenSearch on the same engine. Rows go to standard output, progress to standard error.
 */
import { parseArgs } from 'node:util';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { type AidsEnvironment, startAids } from '../../infra/local/embedder/start-aids.ts';
import type { Engines } from '../../infra/local/engines/engines.ts';
import { failWith } from '../../infra/local/fail-with.ts';
import { progressLine } from '../../infra/local/progress-line.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { wholeNumber } from '../../infra/local/whole-number.ts';
import { AppError } from '../../shared/errors.ts';
import { startTestEngines } from '../helpers/test-engines.ts';
import { baselineRankings } from './baseline.ts';
import { figuresOf, type SetFigures } from './figures.ts';
import { type JudgedSet, readJudgedSet } from './judged-folder.ts';
import { startMarket } from './market.ts';
import { asTable } from './table.ts';

const USAGE = 'Name the folders: npm run evaluate -- test/relevance ../some/set [--json] [--sample 200]';

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, sample: { type: 'string' } },
  });
  if (positionals.length === 0) throw new AppError('VALIDATION', USAGE);
  const sample = values.sample === undefined ? undefined : wholeNumber('--sample', values.sample);
  return { json: values.json, sets: positionals.map((folder) => readJudgedSet(folder, sample)) };
}

async function evaluate(
  engines: Engines,
  aids: AidsEnvironment,
  set: JudgedSet,
  note: (text: string) => void,
): Promise<SetFigures> {
  const client = await openSearchClient({ url: engines.opensearchUrl, requestTimeoutMs: 60_000 });
  const market = await startMarket(engines, aids, note);
  try {
    await market.load(set);
    const asked = await market.ask(set);
    note(`${set.name}: the baseline`);
    return figuresOf(set, asked, await baselineRankings(client, set));
  } finally {
    await market.drop();
    await client.close();
  }
}

async function main(): Promise<void> {
  const { json, sets } = readOptions();
  const progress = progressLine();
  const engines = await startTestEngines(progress.show);
  const aids = await startAids({ cacheDir: readSettings().cacheDir, note: progress.show });
  try {
    const figures: SetFigures[] = [];
    for (const set of sets) figures.push(await evaluate(engines, aids.environment, set, progress.show));
    progress.end();
    console.log(json ? JSON.stringify({ sets: figures }) : asTable(figures));
  } finally {
    await aids.stop();
    await engines.stop();
  }
}

main().catch(failWith);
