/** The whole system in one process for a test file: real table, stream, projector, indexes, issuer, and the API over them. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CreateTableCommand, DeleteTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { createCountersTableInput } from '../../functions/adapters/limits/counters-table.ts';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import { createApp } from '../../functions/api/app.ts';
import type { ApiConfig } from '../../functions/config.ts';
import type { Deps } from '../../functions/context.ts';
import { apiDeps, projectorDeps } from '../../functions/deps.ts';
import { VISIBILITY_CLASSES } from '../../functions/ports/listing-index.ts';
import { projectChanges } from '../../functions/projector/project-changes.ts';
import { startStreamPoller } from '../../infra/local/stream-poller/stream-poller.ts';
import type { Problem } from '../../shared/schemas/problem.ts';
import { newOrganisationId } from './builders.ts';
import { startTestIssuer, type TestIssuer } from './identity.ts';
import { aTable, type TestTable } from './table.ts';

/** What a request may say; `as` is the subject of its token, `json` its body. */
export interface Ask {
  readonly as?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer read to its end; `json` is undefined where the body is empty or no JSON. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: T;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'OPTIONS' | 'PATCH';

/** See {@link startTestApi}. */
export interface TestApi {
  readonly config: ApiConfig;
  readonly deps: Deps;
  readonly table: TestTable;
  readonly issuer: TestIssuer;
  /** What the API logged, in order. */
  readonly logged: { message: string; extra: Record<string, unknown> }[];
  ask<T = Record<string, unknown>>(method: Method, path: string, ask?: Ask): Promise<Answer<T>>;
  /** Resolves once everything written so far can be searched. */
  searchable(): Promise<void>;
  drop(): Promise<void>;
}

/** `deps` may exchange a port or the clock; `config` the limits. */
export interface TestApiOptions {
  readonly config?: Partial<ApiConfig>;
  readonly deps?: (deps: Deps) => Deps;
}

async function createCounters({ client }: TestTable, tableName: string): Promise<void> {
  await client.send(new CreateTableCommand(createCountersTableInput(tableName)));
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: tableName });
}

/** Starts all of it with names of its own; limits are out of the way unless told. Call `drop` in afterAll. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const run = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), 'duijie-api-'));
  const [table, issuer] = await Promise.all([aTable(), startTestIssuer()]);
  const config: ApiConfig = {
    tableName: table.tableName,
    region: 'local',
    dynamodbEndpoint: inject('dynamodbEndpoint'),
    opensearchUrl: inject('opensearchUrl'),
    indexPrefix: `test-${run}`,
    deadLetters: pathToFileURL(join(folder, 'letters')).href,
    logLevel: 'SILENT',
    countersTableName: `test-counters-${run}`,
    oidcIssuer: issuer.url,
    oidcAudience: issuer.audience,
    zoneOrganisationId: newOrganisationId(),
    corsOrigins: [],
    readsPerMinute: 1_000_000,
    writesPerMinute: 1_000_000,
    ...options.config,
  };
  const engine = await openSearchClient({ url: config.opensearchUrl });
  const settings = { refreshInterval: '200ms' };
  const catalog = listingIndexCatalog(engine, { prefix: config.indexPrefix, now: Date.now, settings });
  await Promise.all([createCounters(table, config.countersTableName), catalog.ensure()]);
  const projector = await projectorDeps(config, (problem) => {
    throw new Error(`not projected: ${JSON.stringify(problem)}`);
  });
  const poller = await startStreamPoller({
    endpoint: inject('dynamodbEndpoint'),
    tableName: config.tableName,
    handler: (event) => projectChanges(projector, event.Records),
    onFailure: async ({ error }) => {
      throw new Error(`a batch was given up: ${error}`);
    },
    idlePollMs: 100,
  });
  const made = await apiDeps(config);
  const deps = options.deps?.(made) ?? made;
  const logged: TestApi['logged'] = [];
  const app = createApp(deps, {
    log: { error: (message, extra) => void logged.push({ message, extra }) },
    corsOrigins: config.corsOrigins,
    issuer: config.oidcIssuer,
    clientAddress: () => '192.0.2.1',
  });
  return {
    config,
    deps,
    table,
    issuer,
    logged,
    async ask<T>(method: Method, path: string, { as, json, headers, body }: Ask = {}) {
      const text = json === undefined ? body : JSON.stringify(json);
      const response = await app.request(path, {
        method,
        headers: {
          ...(as !== undefined && { authorization: `Bearer ${await issuer.tokenFor(as)}` }),
          ...(json !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(text !== undefined && { body: text }),
      });
      const answer = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') && answer !== '';
      return {
        status: response.status,
        headers: response.headers,
        text: answer,
        json: (isJson ? JSON.parse(answer) : undefined) as T,
      };
    },
    async searchable() {
      await poller.settled();
      await catalog.refresh();
    },
    async drop() {
      await poller.stop();
      for (const visibility of VISIBILITY_CLASSES) {
        const { body } = await engine.transport.request({
          method: 'GET',
          path: `/${config.indexPrefix}-${visibility}-*`,
        });
        for (const name of Object.keys(body as object))
          await engine.transport.request({ method: 'DELETE', path: `/${name}` });
      }
      await engine.close();
      await table.client.send(new DeleteTableCommand({ TableName: config.countersTableName }));
      await table.drop();
      await issuer.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The problem of an answer, for what it says. */
export const problemOf = (answer: Answer<unknown>): Problem => answer.json as Problem;
