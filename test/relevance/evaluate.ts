/**
 * `npm run evaluate -- <folder>… [--json] [--sample N] [--ablation]`: how well matching finds what people judged relevant, beside a
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
import { figuresOf, ndcgOf, type SetFigures } from './figures.ts';
import { type JudgedSet, readJudgedSet } from './judged-folder.ts';
import { type Market, startMarket } from './market.ts';
import { PARTS, type Part } from './parts.ts';
import { asTable } from './table.ts';

const USAGE = 'Name the folders: npm run evaluate -- test/relevance ../some/set [--json] [--sample 200] [--ablation]';

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      sample: { type: 'string' },
      ablation: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new AppError('VALIDATION', USAGE);
  const sample = values.sample === undefined ? undefined : wholeNumber('--sample', values.sample);
  return {
    json: values.json,
    ablation: values.ablation,
    sets: positionals.map((folder) => readJudgedSet(folder, sample)),
  };
}

async function ablationOf(market: Market, set: JudgedSet): Promise<Record<Part, number>> {
  const values: [Part, number][] = [];
  for (const part of PARTS) values.push([part, ndcgOf(set, await market.askPart(part))]);
  return Object.fromEntries(values) as Record<Part, number>;
}

async function evaluate(
  engines: Engines,
  aids: AidsEnvironment,
  set: JudgedSet,
  ablation: boolean,
  note: (text: string) => void,
): Promise<SetFigures> {
  const client = await openSearchClient({ url: engines.opensearchUrl, requestTimeoutMs: 60_000 });
  const market = await startMarket(engines, aids, note);
  try {
    await market.load(set);
    const asked = await market.ask(set);
    note(`${set.name}: the baseline`);
    const figures = figuresOf(set, asked, await baselineRankings(client, set));
    return ablation ? { ...figures, ablation: await ablationOf(market, set) } : figures;
  } finally {
    await market.drop();
    await client.close();
  }
}

/** Engines of its own for each set: a DynamoDB Local that has seen some tables come and go hands its streams on slowly. */
async function onOwnEngines(aids: AidsEnvironment, set: JudgedSet, ablation: boolean, note: (text: string) => void) {
  const engines = await startTestEngines(note);
  try {
    return await evaluate(engines, aids, set, ablation, note);
  } finally {
    await engines.stop();
  }
}

async function main(): Promise<void> {
  const { json, ablation, sets } = readOptions();
  const progress = progressLine();
  const aids = await startAids({ cacheDir: readSettings().cacheDir, note: progress.show });
  try {
    const figures: SetFigures[] = [];
    for (const set of sets) figures.push(await onOwnEngines(aids.environment, set, ablation, progress.show));
    progress.end();
    console.log(json ? JSON.stringify({ sets: figures }) : asTable(figures));
  } finally {
    await aids.stop();
  }
}

main().catch(failWith);
