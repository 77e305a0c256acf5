/** The OpenAPI document and its page: complete, consistent, and from here only. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../helpers/api.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: string[];
  readonly parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  readonly requestBody?: { content: Record<string, { schema: object }> };
  readonly responses: Record<string, { description?: string; content?: Record<string, { schema: object }> }>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

let api: TestApi;
let document: Document;
let operations: { path: string; method: string; operation: Operation }[];

beforeAll(async () => {
  api = await startTestApi();
  document = (await api.ask<Document>('GET', '/openapi.json')).json;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
});
afterAll(() => api.drop());

const NAMES = /\$ref":"#\/components\/schemas\/([^"]+)"/g;
const referenced = (value: unknown) => [...JSON.stringify(value).matchAll(NAMES)].map(([, name]) => name!);

describe('the OpenAPI document', () => {
  it('is 3.1 and speaks of every route the issue asks for', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const routes = operations.map(({ path, method }) => `${method} ${path}`);
    expect(routes).toEqual(
      expect.arrayContaining([
        'post /v1/organisations',
        'get /v1/organisations/{id}',
        'put /v1/organisations/{id}',
        'get /v1/verifications',
        'get /v1/organisations/{id}/members',
        'put /v1/organisations/{id}/members/{subject}',
        'delete /v1/organisations/{id}/members/{subject}',
        'get /v1/organisations/{id}/member-events',
        'post /v1/organisations/{id}/invitations',
        'post /v1/organisations/{id}/invitations/{invitationId}/withdraw',
        'post /v1/invitations/redeem',
        'get /v1/operations/health',
        'get /v1/operations/comparison',
        'get /v1/me',
        'get /v1/listings',
        'post /v1/listings',
        'get /v1/listings/{id}',
        'put /v1/listings/{id}',
        'delete /v1/listings/{id}',
        ...['submit', 'approve', 'reject', 'pause', 'resume', 'close'].map((step) => `post /v1/listings/{id}/${step}`),
        'post /v1/listings/import',
        'get /v1/listings/{id}/history',
        'get /v1/reviews',
        'get /v1/listings/{id}/matches',
        'get /v1/listings/{id}/matches/{otherId}',
        'get /v1/listings/{id}/marks',
        'put /v1/listings/{id}/marks/{otherId}',
        'delete /v1/listings/{id}/marks/{otherId}',
        'put /v1/me/preferences',
        'post /v1/matches/preview',
        'get /v1/taxonomies/{name}',
        'get /v1/suggest',
        'get /health',
        'get /ready',
      ]),
    );
  });

  it('names each operation once, with a summary, a tag and its answers', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.every(Boolean)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      expect([path, Boolean(operation.summary), operation.tags?.length]).toEqual([path, true, 1]);
      expect(Object.values(operation.responses).every(({ description }) => description)).toBe(true);
    }
  });

  it('declares every parameter of a path', () => {
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      expect([path, declared.sort()]).toEqual([path, inPath]);
    }
  });

  it('resolves every reference and keeps no schema that nothing refers to', () => {
    const known = Object.keys(document.components.schemas);
    const used = new Set(referenced(document));
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !used.has(name))).toEqual([]);
  });

  it('says of each change which headers it takes', () => {
    const header = (operation: Operation, name: string) => operation.parameters?.find((one) => one.name === name);
    for (const { path, method, operation } of operations.filter((one) => one.path.startsWith('/v1/'))) {
      const place = `${method} ${path}`;
      if ((method === 'put' || method === 'delete') && path !== '/v1/me/preferences')
        expect([place, header(operation, 'If-Match')?.required]).toEqual([place, !path.includes('/marks/')]);
      if (method === 'post' && !path.endsWith('/preview'))
        expect([place, header(operation, 'Idempotency-Key')?.in]).toEqual([place, 'header']);
    }
  });

  it('describes errors as problem details', () => {
    for (const { operation } of operations.filter(({ path }) => path.startsWith('/v1/')))
      for (const [status, answer] of Object.entries(operation.responses))
        if (Number(status) >= 400)
          expect(answer.content?.['application/problem+json']?.schema).toEqual({
            $ref: '#/components/schemas/Problem',
          });
  });

  it('knows the eight kinds by their discriminator', () => {
    const content = document.components.schemas.ListingContent as { discriminator?: { mapping: object } };
    expect(Object.keys(content.discriminator?.mapping ?? {})).toHaveLength(8);
  });
});

describe('the reference page', () => {
  it('loads only what is served here, under a policy that allows nothing else', async () => {
    const page = await api.ask('GET', '/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      expect(file).toMatch(/^docs\//);
      const asset = await api.ask('GET', `/${file}`);
      expect([file, asset.status, asset.text.length > 50]).toEqual([file, 200, true]);
    }
    expect((await api.ask('GET', '/docs/start.js')).text).not.toMatch(/https?:/);
  });

  it('serves no other file', async () => {
    for (const file of ['package.json', '..%2fpackage.json', 'constructor'])
      expect((await api.ask('GET', `/docs/${file}`)).status).toBe(404);
  });
});

describe('health and readiness', () => {
  it('say that all is there but the embedder, which a search can do without', async () => {
    expect((await api.ask('GET', '/health')).json).toEqual({ status: 'ok' });
    const ready = await api.ask('GET', '/ready');
    expect([ready.status, ready.json]).toEqual([200, { status: 'ready', degraded: ['vectors'] }]);
  });

  it('name what cannot be reached', async () => {
    const config = { opensearchUrl: 'http://127.0.0.1:9', dynamodbEndpoint: 'http://127.0.0.1:9' };
    const { apiDeps } = await import('../../functions/deps.ts');
    const { createApp } = await import('../../functions/api/app.ts');
    const app = createApp(await apiDeps({ ...api.config, ...config, oidcIssuer: 'http://127.0.0.1:9' }), {
      log: { error: () => {} },
      corsOrigins: [],
      issuer: api.config.oidcIssuer,
      clientAddress: () => '192.0.2.1',
    });
    const ready = await app.request('/ready');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'degraded', degraded: ['table', 'index', 'issuer', 'vectors'] },
    ]);
    expect((await app.request('/health')).status).toBe(200);
  });
});

describe('pages of other origins', () => {
  it('may call the API only where the configuration names them', async () => {
    const shared = await startTestApi({ config: { corsOrigins: ['https://market.example'] } });
    const preflight = (origin: string) =>
      shared.ask('OPTIONS', '/v1/listings', {
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'if-match' },
      });
    const good = await preflight('https://market.example');
    expect([good.status, good.headers.get('access-control-allow-origin')]).toEqual([204, 'https://market.example']);
    expect(good.headers.get('access-control-allow-headers')).toContain('If-Match');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const read = await shared.ask('GET', '/v1/taxonomies', { headers: { origin: 'https://market.example' } });
    expect(read.headers.get('access-control-expose-headers')).toContain('ETag');
    await shared.drop();
  });
});
