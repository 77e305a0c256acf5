/**
 * `npm run tune -- [<folder>…] [--write --date YYYY-MM-DD]`: looks for better weights of the score on judged sets, test/relevance
 * unless others are named, and says what cross-validation thinks of them. With --write the typed weights file is written.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startAids } from '../../../infra/local/embedder/start-aids.ts';
import { failWith } from '../../../infra/local/fail-with.ts';
import { progressLine } from '../../../infra/local/progress-line.ts';
import { readSettings } from '../../../infra/local/settings.ts';
import { AppError } from '../../../shared/errors.ts';
import type { ScoreWeights, WeightsProvenance } from '../../../shared/matching/score-weights.ts';
import { TUNED_WEIGHTS } from '../../../shared/matching/tuned-weights.ts';
import { startTestEngines } from '../../helpers/test-engines.ts';
import { type JudgedSet, readJudgedSet } from '../judged-folder.ts';
import { startMarket } from '../market.ts';
import { type KeptQuery, ndcgOfEach } from './kept-query.ts';
import { type Learned, learn } from './learn.ts';
import { tuneTable } from './tune-table.ts';
import { WEIGHT_AXES } from './weight-axes.ts';
import { weightsFile } from './weights-file.ts';

const FILE = new URL('../../../shared/matching/tuned-weights.ts', import.meta.url);
const FOLDS = 5;
const SEED = 1;
/** Less than this on a hundred queries is the place of one document in one of them. */
const LEAST_STEP = 0.0005;
/** Weights that gain less on queries they did not see are not worth leaving round ones that people can explain. */
const LEAST_HELD_OUT_GAIN = 0.003;

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false }, date: { type: 'string' } },
  });
  const { write, date } = values;
  if (write && !/^\d{4}-\d{2}-\d{2}$/.test(date ?? ''))
    throw new AppError('VALIDATION', 'Say the date that the file shall carry: --write --date YYYY-MM-DD');
  const folders = positionals.length > 0 ? positionals : ['test/relevance'];
  return { ...(write && { date: date! }), sets: folders.map((folder) => readJudgedSet(folder)) };
}

/** All queries of the sets with their judged candidates: the engines are asked once. */
async function collect(sets: readonly JudgedSet[], note: (text: string) => void): Promise<KeptQuery[]> {
  const engines = await startTestEngines(note);
  const aids = await startAids({ cacheDir: readSettings().cacheDir, note });
  try {
    const kept: KeptQuery[] = [];
    for (const set of sets) {
      const market = await startMarket(engines, aids.environment, note);
      try {
        await market.load(set);
        kept.push(...(await market.judge(set)));
      } finally {
        await market.drop();
      }
    }
    return kept;
  } finally {
    await aids.stop();
    await engines.stop();
  }
}

const rounded = (value: number): number => Number(value.toFixed(4));

const provenanceOf = (learned: Learned<ScoreWeights>, sets: readonly JudgedSet[], date: string): WeightsProvenance => ({
  date,
  sets: sets.map(({ name, queries }) => ({ name, queries: queries.length })),
  objective: 'mean nDCG@10 over all queries, in the order of scores',
  folds: FOLDS,
  seed: SEED,
  values: { before: rounded(learned.start), found: rounded(learned.train), heldOut: rounded(learned.heldOut) },
  kept: learned.isDefault ? 'before' : 'found',
  leastHeldOutGain: LEAST_HELD_OUT_GAIN,
});

async function main(): Promise<void> {
  const { date, sets } = readOptions();
  const progress = progressLine();
  const queries = await collect(sets, progress.show);
  progress.show('looking over the weights');
  const valuesOf = (weights: ScoreWeights) => ndcgOfEach(queries, weights);
  const learned = learn({
    start: TUNED_WEIGHTS,
    axes: WEIGHT_AXES,
    leastGain: LEAST_STEP,
    leastHeldOutGain: LEAST_HELD_OUT_GAIN,
    count: queries.length,
    folds: FOLDS,
    seed: SEED,
    valuesOf,
  });
  progress.end();
  console.log(tuneTable(learned, valuesOf(TUNED_WEIGHTS), LEAST_HELD_OUT_GAIN));
  if (date !== undefined) writeFileSync(FILE, weightsFile(learned.kept, provenanceOf(learned, sets, date)));
}

main().catch(failWith);
