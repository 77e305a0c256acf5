/** (e) What a cold start spends on importing each Lambda entry, bundled as it is deployed, beside an empty module. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readSettings } from '../../infra/local/settings.ts';
import { MarketplaceStack } from '../../infra/marketplace-stack.ts';
import { readSettings as readStackSettings } from '../../infra/settings.ts';
import { spreadOf } from './compare.ts';
import type { Figure } from './figure.ts';

const RUNS = 16;
const ENTRIES = { Api: 'api', Projector: 'projector' } as const;
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

/** Bundles by synthesising the stack itself, so nothing here can differ from what is deployed. Logical ids by path of the bundle. */
async function bundles(outdir: string): Promise<{ id: string; path: string }[]> {
  const { App } = await import('aws-cdk-lib');
  const app = new App({ outdir, context: { 'aws:cdk:enable-asset-metadata': true } });
  const context: Record<string, string> = {
    oidcIssuer: ENVIRONMENT.OIDC_ISSUER,
    oidcAudience: ENVIRONMENT.OIDC_AUDIENCE,
    zoneOrganisationId: ENVIRONMENT.ZONE_ORGANISATION_ID,
  };
  new MarketplaceStack(
    app,
    'bench',
    readStackSettings((key) => context[key]),
  );
  const template = app.synth().getStackByName('bench').template as {
    Resources: Record<string, { Type: string; Metadata?: Record<string, string> }>;
  };
  return Object.entries(template.Resources).flatMap(([id, { Type, Metadata }]) => {
    const asset = Metadata?.['aws:asset:path'];
    return Type === 'AWS::Lambda::Function' && asset !== undefined
      ? [{ id, path: join(outdir, asset, 'index.mjs') }]
      : [];
  });
}

const run = promisify(execFile);

async function importMs(path: string): Promise<number> {
  const { stdout } = await run(process.execPath, [RUNNER, pathToFileURL(path).href], {
    env: { PATH: process.env.PATH, ...ENVIRONMENT },
  });
  return Number(stdout.trim().split('\n').at(-1));
}

/** Fresh processes in turns. The SDK that Lambda provides is taken from the project's own dependencies. */
export async function importTime(): Promise<Figure[]> {
  const outdir = mkdtempSync(join(tmpdir(), 'duijie-bundles-'));
  // Below the project, where what is not bundled can be found.
  const folder = join(readSettings().cacheDir, 'bench-bundles');
  mkdirSync(folder, { recursive: true });
  try {
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, 'export const handler = async () => {};\n');
    const made = await bundles(outdir);
    const figures: Figure[] = [];
    for (const [id, name] of Object.entries(ENTRIES)) {
      const bundle = made.find((one) => one.id.startsWith(id))!;
      const path = join(folder, `${name}.mjs`);
      copyFileSync(bundle.path, path);
      const [ours, theirs]: [number[], number[]] = [[], []];
      await importMs(path);
      for (let i = 0; i < RUNS; i++) {
        ours.push(await importMs(path));
        theirs.push(await importMs(empty));
      }
      const bytes = readFileSync(path);
      figures.push({
        bench: 'import',
        name: `import of the ${name} entry`,
        unit: 'ms',
        ours: spreadOf(ours),
        theirs: spreadOf(theirs),
        ratio: spreadOf(ours.map((ms, i) => ms / theirs[i]!)),
        details: { 'bundle kB': bytes.length / 1000, 'gzipped kB': gzipSync(bytes).length / 1000 },
      });
    }
    return figures;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}
