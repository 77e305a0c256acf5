/**
 * Starts everything that `npm start` starts, on free ports with engines of its own, for the tests in a browser.
 * With WEB_URL in the environment the stack that runs there is used as it is.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { API_AUDIENCE } from '../../infra/local/issuer/api-resource.ts';
import { startIssuer } from '../../infra/local/issuer/issuer.ts';
import { WEB_CLIENT } from '../../infra/local/issuer/provider.ts';
import { type LocalConfig, startMarketplace } from '../../infra/local/marketplace.ts';
import { freePort } from '../../infra/local/processes/ports.ts';
import { readRunningStack } from '../../infra/local/running-stack.ts';
import { demoData } from '../../infra/local/seed/demo.ts';
import { organisationIdOf, plant, ZONE_KEY } from '../../infra/local/seed/plant.ts';
import { serveApi } from '../../infra/local/serve.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { buildWeb, isBuilt, WEB_FOLDER } from '../../infra/local/web/build-web.ts';
import { startTestEngines } from '../helpers/test-engines.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the application and its API are served. */
    webUrl: string;
    /** The table behind it, for what would take too long through the application. */
    webTable: { readonly endpoint: string; readonly tableName: string };
  }
}

const WEB_PORTS = [18_400, 18_499] as const;

/** Vitest calls it before the first test; what it returns is called after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.WEB_URL;
  if (running !== undefined) {
    const { DYNAMODB_ENDPOINT = '', TABLE_NAME = '' } = {
      ...readRunningStack(readSettings().stateDir),
      ...process.env,
    };
    project.provide('webUrl', running);
    project.provide('webTable', { endpoint: DYNAMODB_ENDPOINT, tableName: TABLE_NAME });
    return async () => {};
  }
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  if (!isBuilt()) await buildWeb();
  const folder = mkdtempSync(join(tmpdir(), 'duijie-web-'));
  const engines = await startTestEngines((text) => console.log(`engines: ${text}`));
  const port = await freePort(...WEB_PORTS);
  const webUrl = `http://127.0.0.1:${port}`;
  const issuer = await startIssuer({ port: 0, keysPath: join(folder, 'keys.json'), webOrigins: [webUrl] });
  const run = randomUUID();
  const config: LocalConfig = {
    tableName: `web-${run}`,
    countersTableName: `web-counters-${run}`,
    region: 'local',
    dynamodbEndpoint: engines.dynamodbEndpoint,
    opensearchUrl: engines.opensearchUrl,
    indexPrefix: `web-${run}`,
    deadLetters: pathToFileURL(join(folder, 'letters')).href,
    logLevel: 'SILENT',
    oidcIssuer: issuer.url,
    oidcAudience: API_AUDIENCE,
    zoneOrganisationId: organisationIdOf(ZONE_KEY),
    corsOrigins: [],
    readsPerMinute: 1_000_000,
    writesPerMinute: 1_000_000,
  };
  const given = (reason: unknown) => {
    throw new Error(`not projected: ${JSON.stringify(reason)}`);
  };
  const market = await startMarketplace({
    config,
    refreshInterval: '200ms',
    report: given,
    onFailure: async (batch) => given(batch),
  });
  const today = new Date().toISOString();
  await plant(market.deps, await demoData(today), today, () => {});
  await market.searchable();
  const web = { folder: WEB_FOLDER, clientId: WEB_CLIENT };
  const served = await serveApi({
    config,
    port,
    log: { error: (message, extra) => console.error(message, extra) },
    web,
  });
  project.provide('webUrl', served.url);
  project.provide('webTable', { endpoint: config.dynamodbEndpoint, tableName: config.tableName });
  return async () => {
    await served.stop();
    await market.drop();
    await issuer.stop();
    await engines.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
