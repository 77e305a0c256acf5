/** The whole system in one process for a test file: real table, stream, projector, indexes, issuer, and the API over them. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { dynamodbClient, type Store } from '../../functions/adapters/dynamodb/client.ts';
import { createApp } from '../../functions/api/app.ts';
import type { Deps } from '../../functions/context.ts';
import type { ProjectorDeps } from '../../functions/projector/project-changes.ts';
import { type LocalConfig, startMarketplace } from '../../infra/local/marketplace.ts';
import type { Problem } from '../../shared/schemas/problem.ts';
import { newOrganisationId } from './builders.ts';
import { startTestIssuer, type TestIssuer } from './identity.ts';

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
  readonly config: LocalConfig;
  readonly deps: Deps;
  /** The table itself, for what goes in past the API. */
  readonly table: Store;
  readonly issuer: TestIssuer;
  /** What the API logged, in order. */
  readonly logged: { message: string; extra: Record<string, unknown> }[];
  ask<T = Record<string, unknown>>(method: Method, path: string, ask?: Ask): Promise<Answer<T>>;
  /** Resolves once everything written so far can be searched. */
  searchable(): Promise<void>;
  drop(): Promise<void>;
}

/** `deps` may exchange a port or the clock; `config` the limits, or add aids (see aids.ts): without, there are none. */
export interface TestApiOptions {
  readonly config?: Partial<LocalConfig>;
  /** Told what the projector reports; without it every report fails the test. */
  readonly report?: ProjectorDeps['report'];
  readonly deps?: (deps: Deps) => Deps;
}

/** Starts all of it with names of its own; limits are out of the way unless told. Call `drop` in afterAll. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const run = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), 'duijie-api-'));
  const issuer = await startTestIssuer();
  const config: LocalConfig = {
    tableName: `test-${run}`,
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
  const marketplace = await startMarketplace({
    config,
    refreshInterval: '200ms',
    report:
      options.report ??
      ((problem) => {
        throw new Error(`not projected: ${JSON.stringify(problem)}`);
      }),
    onFailure: async ({ error }) => {
      throw new Error(`a batch was given up: ${error}`);
    },
  });
  const deps = options.deps?.(marketplace.deps) ?? marketplace.deps;
  const client = dynamodbClient({ region: config.region, endpoint: config.dynamodbEndpoint });
  const table: Store = { client, tableName: config.tableName, now: deps.now };
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
    searchable: marketplace.searchable,
    async drop() {
      await marketplace.drop();
      client.destroy();
      await issuer.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The problem of an answer, for what it says. */
export const problemOf = (answer: Answer<unknown>): Problem => answer.json as Problem;
