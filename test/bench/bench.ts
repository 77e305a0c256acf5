/**
 * `npm run bench [-- --size n] [--seed n] [--rounds n] [--only a,b] [--reuse] [--json]`: what the marketplace costs beside its engines
 * alone. Everything is a ratio of two things measured in turns in one run; the exit code says nothing about targets.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readApiConfig } from '../../functions/config.ts';
import { startAids } from '../../infra/local/embedder/start-aids.ts';
import { type Engines, startEngines } from '../../infra/local/engines/engines.ts';
import { failWith } from '../../infra/local/fail-with.ts';
import { freePort } from '../../infra/local/processes/ports.ts';
import { progressLine } from '../../infra/local/progress-line.ts';
import { organisationIdOf, ZONE_KEY } from '../../infra/local/seed/plant.ts';
import { HIGHEST_OPENSEARCH_PORT, readSettings } from '../../infra/local/settings.ts';
import { wholeNumber } from '../../infra/local/whole-number.ts';
import { AppError } from '../../shared/errors.ts';
import { startTestIssuer } from '../helpers/identity.ts';
import { type BenchMarket, fillMarket, MEMBER, OPERATOR } from './bench-market.ts';
import type { Bench } from './bench-run.ts';
import { asTable, type Figure, isMet } from './figure.ts';
import { hostileCost } from './hostile-cost.ts';
import { importTime } from './import-time.ts';
import { matchCost } from './match-cost.ts';
import { projectorThroughput } from './projector-throughput.ts';
import { searchCost } from './search-cost.ts';
import { startServedApi } from './served-api.ts';
import { writeToSearchable } from './write-to-searchable.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const BENCHES = ['search', 'match', 'hostile', 'projector', 'searchable', 'import'] as const;
const TOKEN_SECONDS = 6 * 3600;
const OPENSEARCH_PORTS = [9241, HIGHEST_OPENSEARCH_PORT] as const;
const DYNAMODB_PORTS = [17_000, 17_999] as const;

const USAGE = `Usage: npm run bench [-- options]

  --size n     generated listings in the index; 100000 unless told
  --seed n     which ones; 7 unless told
  --rounds n   rounds that count, 5 unless told
  --only list  some of ${BENCHES.join(',')}
  --reuse      with OPENSEARCH_URL and DYNAMODB_ENDPOINT: takes and leaves the filled indexes of a run before
  --json       one JSON object instead of the table`;

function readOptions() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { size: text, seed: text, rounds: text, only: text, reuse: flag, json: flag },
  });
  const only = values.only?.split(',') ?? BENCHES;
  if (only.some((name) => !BENCHES.some((bench) => bench === name))) throw new AppError('VALIDATION', USAGE);
  return {
    size: wholeNumber('--size', values.size ?? '100000'),
    seed: wholeNumber('--seed', values.seed ?? '7'),
    rounds: wholeNumber('--rounds', values.rounds ?? '5'),
    only: new Set(only),
    reuse: values.reuse,
    json: values.json,
  };
}
type Options = ReturnType<typeof readOptions>;

/** The engines named in the environment, or a pair of its own that compiles as a server's does. */
async function engines(stateDir: string, note: (text: string) => void): Promise<Engines> {
  const settings = {
    ...readSettings(),
    stateDir,
    opensearchPort: await freePort(...OPENSEARCH_PORTS),
    dynamodbPort: await freePort(...DYNAMODB_PORTS),
    opensearchHeap: process.env.OPENSEARCH_HEAP || '2g',
  };
  return startEngines({ settings, label: basename(stateDir), note });
}

function environmentOf({ opensearchUrl, dynamodbEndpoint }: Engines, name: string, folder: string) {
  return {
    AWS_REGION: 'local',
    TABLE_NAME: name,
    COUNTERS_TABLE_NAME: `${name}-counters`,
    DYNAMODB_ENDPOINT: dynamodbEndpoint,
    OPENSEARCH_URL: opensearchUrl,
    INDEX_PREFIX: name,
    DEAD_LETTERS: pathToFileURL(join(folder, 'letters')).href,
    LOG_LEVEL: 'SILENT',
    ZONE_ORGANISATION_ID: organisationIdOf(ZONE_KEY),
    READS_PER_MINUTE: '1000000',
    WRITES_PER_MINUTE: '1000000',
    // What is measured is the search with its vectors, however long the first of a text takes.
    EMBEDDER_TIMEOUT_MS: '60000',
  };
}

async function measure(bench: Bench, only: Options['only']): Promise<Figure[]> {
  const ways: Record<(typeof BENCHES)[number], () => Promise<Figure[]>> = {
    search: () => searchCost(bench),
    match: () => matchCost(bench),
    hostile: () => hostileCost(bench),
    projector: () => projectorThroughput(bench),
    searchable: () => writeToSearchable(bench),
    import: importTime,
  };
  const figures: Figure[] = [];
  for (const name of BENCHES.filter((one) => only.has(one))) {
    bench.note(`measure ${name}`);
    figures.push(...(await ways[name]()));
  }
  return figures;
}

/** Over a filled market, the API in its own process and a real issuer. */
async function benched(running: Engines, folder: string, options: Options, note: Bench['note']): Promise<Figure[]> {
  const { size, seed, rounds, only, reuse } = options;
  const issuer = await startTestIssuer();
  const aids = await startAids({ cacheDir: readSettings().cacheDir, note });
  const name = reuse ? `bench-${size}-${seed}` : `bench-${randomUUID()}`;
  const environment = {
    ...environmentOf(running, name, folder),
    ...aids.environment,
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: issuer.audience,
  };
  const config = { ...readApiConfig(environment), dynamodbEndpoint: running.dynamodbEndpoint };
  let market: BenchMarket | undefined;
  const api = await startServedApi(environment);
  try {
    market = await fillMarket({ config, size, seed, note });
    const tokenOf = ({ subject }: typeof MEMBER) => issuer.tokenFor(subject, { expiresIn: TOKEN_SECONDS });
    const [memberToken, operatorToken] = [await tokenOf(MEMBER), await tokenOf(OPERATOR)];
    return await measure({ market, api, memberToken, operatorToken, rounds, note }, only);
  } finally {
    await api.stop();
    await issuer.stop();
    await aids.stop();
    if (!reuse) await market?.drop();
    await market?.engine.close();
  }
}

/** Imports need no engine; everything else does. */
async function withEngines(options: Options, note: Bench['note']): Promise<Figure[]> {
  if ([...options.only].every((name) => name === 'import')) return importTime();
  const folder = mkdtempSync(join(tmpdir(), 'duijie-bench-'));
  const running = await engines(folder, note);
  try {
    return await benched(running, folder, options, note);
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  const progress = progressLine();
  const figures = await withEngines(options, progress.show);
  progress.end();
  const { json, size, rounds } = options;
  const judged = figures.map((one) => ({ ...one, ...(one.target && { met: isMet(one, one.target) }) }));
  console.log(json ? JSON.stringify({ size, rounds, figures: judged }) : asTable(figures));
}

await main().then(
  () => process.exit(0),
  (error: NodeJS.ErrnoException) =>
    failWith(
      error.code?.startsWith('ERR_PARSE_ARGS') ? new AppError('VALIDATION', `${error.message}\n\n${USAGE}`) : error,
    ),
);
