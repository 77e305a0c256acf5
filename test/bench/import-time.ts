/** (e) What a cold start spends on importing each Lambda entry, bundled as it is deployed, beside an empty module. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { MarketplaceStack } from '../../infra/marketplace-stack.ts';
import { searchAidFiles } from '../../infra/search-aid-files.ts';
import { readSettings } from '../../infra/settings.ts';
import { spreadOf } from './compare.ts';
import type { Figure } from './figure.ts';

const RUNS = 16;
const RUNNER = fileURLToPath(new URL('import-once.mjs', import.meta.url));

/** What the functions find in their environment. */
const ENVIRONMENT = {
  TABLE_NAME: 'bench',
  COUNTERS_TABLE_NAME: 'bench-counters',
  AWS_REGION: 'eu-central-1',
  OPENSEARCH_URL: 'https://bench.eu-central-1.es.amazonaws.com',
  INDEX_PREFIX: 'bench',
  DEAD_LETTERS: 'https://sqs.eu-central-1.amazonaws.com/000000000000/bench',
  OIDC_ISSUER: 'https://issuer.example.org',
  OIDC_AUDIENCE: 'duijie-api',
  ZONE_ORGANISATION_ID: 'org_01JAAAAAAAAAAAAAAAAAAAAAAA',
};

/** Bundles by synthesising the stack itself, so nothing here can differ from what is deployed; `id` is as api, projector. */
async function bundles(outdir: string): Promise<{ id: string; path: string }[]> {
  const { App } = await import('aws-cdk-lib');
  const app = new App({ outdir, context: { 'aws:cdk:enable-asset-metadata': true } });
  const context: Record<string, string> = {
    oidcIssuer: ENVIRONMENT.OIDC_ISSUER,
    oidcAudience: ENVIRONMENT.OIDC_AUDIENCE,
    zoneOrganisationId: ENVIRONMENT.ZONE_ORGANISATION_ID,
  };
  const { dictionary } = await searchAidFiles(() => {});
  // Without the model: its function's start is the loading of the model, which is measured with the embedder.
  new MarketplaceStack(app, 'bench', { settings: readSettings((key) => context[key]), aids: { dictionary } });
  const template = app.synth().getStackByName('bench').template as {
    Resources: Record<string, { Type: string; Metadata?: Record<string, string> }>;
  };
  return Object.entries(template.Resources).flatMap(([id, { Type, Metadata }]) => {
    const asset = Metadata?.['aws:asset:path'];
    return Type === 'AWS::Lambda::Function' && asset !== undefined
      ? [{ id: id.replace(/[0-9A-F]{8}$/, '').toLowerCase(), path: join(outdir, asset, 'index.mjs') }]
      : [];
  });
}

const run = promisify(execFile);

interface Start {
  readonly processMs: number;
  readonly importMs: number;
}

async function startOnce(path: string): Promise<Start> {
  const began = performance.now();
  const { stdout } = await run(process.execPath, [RUNNER, pathToFileURL(path).href], {
    env: { PATH: process.env.PATH, ...ENVIRONMENT },
  });
  return { processMs: performance.now() - began, importMs: Number(stdout.trim().split('\n').at(-1)) };
}

/** Processes in turns, each from its start to its end; the import alone stands beside that. */
async function figureOf(name: string, path: string, empty: string): Promise<Figure> {
  const runs: { ours: Start; theirs: Start }[] = [];
  await startOnce(path);
  for (let i = 0; i < RUNS; i++) runs.push({ ours: await startOnce(path), theirs: await startOnce(empty) });
  const bytes = readFileSync(path);
  return {
    bench: 'import',
    name: `process that imports the ${name} entry`,
    unit: 'ms',
    ours: spreadOf(runs.map(({ ours }) => ours.processMs)),
    theirs: spreadOf(runs.map(({ theirs }) => theirs.processMs)),
    ratio: spreadOf(runs.map(({ ours, theirs }) => ours.processMs / theirs.processMs)),
    details: {
      'import ms': spreadOf(runs.map(({ ours }) => ours.importMs)).median,
      'bundle kB': bytes.length / 1000,
      'gzipped kB': gzipSync(bytes).length / 1000,
    },
  };
}

/** Of every function of the stack, beside a process that imports an empty module. */
export async function importTime(): Promise<Figure[]> {
  const outdir = mkdtempSync(join(tmpdir(), 'duijie-bundles-'));
  try {
    const empty = join(outdir, 'empty.mjs');
    writeFileSync(empty, 'export const handler = async () => {};\n');
    const figures: Figure[] = [];
    for (const { id, path } of await bundles(outdir)) figures.push(await figureOf(id, path, empty));
    return figures;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
