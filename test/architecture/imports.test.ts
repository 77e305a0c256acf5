/** Who may import what: the rules of the layers, read off the sources. */
import { describe, expect, it } from 'vitest';
import { type Import, type SourceFile, sourceFiles } from './source-files.ts';

const NODE = /^node:/;
const within = (...folders: string[]) =>
  new RegExp(`^(?:${folders.map((folder) => `${folder}(?:/|\\.ts$)`).join('|')})`);
const packages = (...names: string[]) => new RegExp(`^(?:${names.join('|')})(?:/|$)`);

interface Layer {
  readonly name: string;
  readonly files: (file: SourceFile) => boolean;
  readonly may: readonly RegExp[];
  /** Allowed for types only. */
  readonly mayType?: readonly RegExp[];
}

const isHandler = ({ path }: SourceFile) => /^functions\/[a-z-]+\/handler\.ts$/.test(path);
const inside = (folder: string) => (file: SourceFile) => file.path.startsWith(`${folder}/`) && !isHandler(file);

/** The SDK of each technology; an adapter that is not named here has Node alone. */
const ADAPTER_SDKS: Readonly<Record<string, RegExp>> = {
  lambda: packages('@aws-sdk/client-lambda'),
  onnx: packages('onnxruntime-node'),
  dynamodb: packages('@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb', 'zod'),
  opensearch: packages('@opensearch-project/opensearch', '@aws-sdk/credential-provider-node', 'zod'),
  limits: packages('rate-limiter-flexible', '@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb'),
  oidc: packages('jose'),
  sqs: packages('@aws-sdk/client-sqs'),
};

const adapterFolders = [...new Set(sourceFiles('functions/adapters').map(({ path }) => path.split('/')[2]!))];

/** The embedder's function has a wiring of its own, for its start is the slowest of all. */
const EMBEDDER_WIRING = 'functions/embedder/deps.ts';

const LAYERS: readonly Layer[] = [
  {
    name: 'shared',
    files: inside('shared'),
    may: [within('shared'), packages('zod')],
  },
  { name: 'functions/ports', files: inside('functions/ports'), may: [within('shared', 'functions/ports')] },
  {
    name: 'functions/usecases',
    files: inside('functions/usecases'),
    may: [within('shared', 'functions/ports', 'functions/usecases', 'functions/context'), NODE],
  },
  ...adapterFolders.map((technology) => ({
    name: `functions/adapters/${technology}`,
    files: inside(`functions/adapters/${technology}`),
    may: [
      within('shared', 'functions/ports', `functions/adapters/${technology}`),
      NODE,
      ADAPTER_SDKS[technology] ?? NODE,
    ],
  })),
  {
    name: 'functions/api',
    files: inside('functions/api'),
    may: [
      within('shared', 'functions/usecases', 'functions/context', 'functions/api'),
      NODE,
      packages('hono', '@hono/zod-openapi', 'zod', 'swagger-ui-dist'),
    ],
  },
  ...['projector', 'reindex'].map((entry) => ({
    name: `functions/${entry}`,
    files: inside(`functions/${entry}`),
    may: [
      within('shared', 'functions/ports', 'functions/projector', 'functions/reindex'),
      NODE,
      packages('@aws-sdk/util-dynamodb'),
    ],
    mayType: [packages('aws-lambda')],
  })),
  {
    name: 'functions/embedder',
    files: (file) => inside('functions/embedder')(file) && file.path !== EMBEDDER_WIRING,
    may: [within('shared', 'functions/ports', 'functions/embedder'), packages('zod')],
  },
  {
    name: 'the wiring of functions/embedder, which loads no client of any engine',
    files: ({ path }) => path === EMBEDDER_WIRING,
    may: [within('shared', 'functions/ports', 'functions/adapters/onnx'), NODE],
    mayType: [within('functions/config')],
  },
  {
    name: 'web',
    files: inside('web'),
    may: [within('shared', 'web'), /^[^.](?!unctions\/)/],
    mayType: [within('functions/api')],
  },
];

const allowed = ({ may, mayType = [] }: Layer, { target, typeOnly }: Import) =>
  may.some((rule) => rule.test(target)) || (typeOnly && mayType.some((rule) => rule.test(target)));

const files = [...sourceFiles('shared'), ...sourceFiles('functions'), ...sourceFiles('web')];

describe('imports', () => {
  it.each(LAYERS)('$name imports only what its layer may', (layer) => {
    const broken = files
      .filter(layer.files)
      .flatMap((file) =>
        file.imports.filter((one) => !allowed(layer, one)).map((one) => `${file.path} imports ${one.target}`),
      );
    expect(broken).toEqual([]);
  });

  it('lets only the wirings import adapters', () => {
    const importers = files
      .filter(({ path }) => !path.startsWith('functions/adapters/'))
      .filter(({ imports }) =>
        imports.some(({ target, typeOnly }) => !typeOnly && /^functions\/adapters\//.test(target)),
      )
      .map(({ path }) => path);
    expect(importers).toEqual(['functions/deps.ts', EMBEDDER_WIRING]);
  });

  it('lets handlers import their own folder, the configuration and the wiring', () => {
    const broken = files.filter(isHandler).flatMap(({ path, imports }) => {
      const own = path.replace(/\/handler\.ts$/, '');
      const rules = [within(own, 'functions/config', 'functions/deps'), packages('hono', '@aws-lambda-powertools')];
      return imports
        .filter(({ target, typeOnly }) => !typeOnly && !rules.some((rule) => rule.test(target)))
        .map(({ target }) => `${path} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('sees an import that breaks a rule', () => {
    const layer = LAYERS.find(({ name }) => name === 'functions/usecases')!;
    expect(allowed(layer, { target: 'functions/adapters/dynamodb/keys.ts', typeOnly: false })).toBe(false);
    expect(allowed(layer, { target: 'hono', typeOnly: false })).toBe(false);
  });
});
