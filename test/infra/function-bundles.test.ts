/** The functions as they are deployed: bundled by synthesising the stack, and run from where they lie. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cedictDictionary } from '../../functions/adapters/cedict/dictionary.ts';
import { onnxEmbedder } from '../../functions/adapters/onnx/embedder.ts';
import { type EmbeddingAnswer, unpackVectors } from '../../functions/ports/embedding-call.ts';
import { MarketplaceStack } from '../../infra/marketplace-stack.ts';
import { searchAidFiles } from '../../infra/search-aid-files.ts';
import { readSettings } from '../../infra/settings.ts';
import { modelForTests } from '../embedding/model.ts';

const modelDir = await modelForTests();
const outdir = mkdtempSync(join(tmpdir(), 'duijie-bundles-'));
const LONG_MS = 180_000;
/** What Lambda takes of code and layers, unzipped. */
const MOST_BYTES = 250 * 2 ** 20;

/** The folders of the functions' code, by the beginning of their logical ids. */
const folders = new Map<string, string>();
const folderOf = (name: string) => folders.get(name)!;

beforeAll(async () => {
  const app = new App({ outdir, context: { 'aws:cdk:enable-asset-metadata': true } });
  const context: Record<string, string> = {
    oidcIssuer: 'https://issuer.example.org',
    oidcAudience: 'duijie-api',
    zoneOrganisationId: 'org_01JAAAAAAAAAAAAAAAAAAAAAAA',
    processor: process.arch === 'arm64' ? 'arm64' : 'x64',
  };
  const aids = await searchAidFiles(() => {});
  new MarketplaceStack(app, 'bundles', { settings: readSettings((key) => context[key]), aids });
  const { Resources } = app.synth().getStackByName('bundles').template as {
    Resources: Record<string, { Type: string; Metadata?: Record<string, string> }>;
  };
  for (const [id, { Type, Metadata }] of Object.entries(Resources)) {
    const asset = Metadata?.['aws:asset:path'];
    if (Type === 'AWS::Lambda::Function' && asset) folders.set(id.replace(/[0-9A-F]{8}$/, ''), join(outdir, asset));
  }
}, LONG_MS);
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Imports a bundle in a process of its own, hands its handler an event, and reads what it answers. */
async function invoked(folder: string, environment: Record<string, string>, event: unknown): Promise<unknown> {
  const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')).href)});
console.log(JSON.stringify(await handler(${JSON.stringify(event)})));`;
  const options = { cwd: folder, env: environment, maxBuffer: 2 ** 24 };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options);
  return JSON.parse(stdout);
}

describe('the functions as deployed', () => {
  it('put dictionary and notice beside the API', async () => {
    const folder = join(folderOf('Api'), 'dictionary');
    expect(readdirSync(folder).sort()).toEqual(['NOTICE', 'cedict.bin']);
    expect((await cedictDictionary(join(folder, 'cedict.bin'))).glosses('轴承')).toContain('bearing');
  });

  it('carry the native runtime in no other function than the embedder', () => {
    for (const name of ['Api', 'Projector']) expect(existsSync(join(folderOf(name), 'node_modules'))).toBe(false);
  });
});

describe.runIf(modelDir)('the embedder as deployed', () => {
  it('carries one library, for its own system, and stays within what Lambda takes', () => {
    const files = filesBelow(folderOf('Embedder'));
    const libraries = files.filter((path) => /\.(?:so|dylib|dll|node)(?:\.\d+)*$/.test(path));
    expect(libraries.every((path) => path.includes(`linux/${process.arch}/`))).toBe(true);
    expect(libraries).toHaveLength(2);
    expect(files.map((path) => statSync(path).size).reduce((a, b) => a + b)).toBeLessThan(MOST_BYTES / 1.5);
  });

  // The library that is put beside the bundle is Linux's.
  it.runIf(process.platform === 'linux')(
    'embeds with nothing but what lies in its folder',
    async () => {
      const environment = { EMBEDDER: pathToFileURL(join(folderOf('Embedder'), 'model')).href };
      const texts = ['数控机床主轴轴承振动监测'];
      const answer = await invoked(folderOf('Embedder'), environment, { kind: 'passage', texts });
      const expected = await onnxEmbedder({ modelDir: modelDir!, threads: 1 }).embedPassages(texts);
      expect(unpackVectors((answer as EmbeddingAnswer).vectors)).toEqual(expected);
    },
    LONG_MS,
  );
});
