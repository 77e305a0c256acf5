/** `npm start`: the whole system on this machine, step by step, and where everything is. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApiConfig } from '../../functions/config.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { stopIfImpossible } from './doctor/checks.ts';
import { failWith } from './fail-with.ts';
import { WEB_CLIENT } from './issuer/provider.ts';
import { localEnvironment } from './local-environment.ts';
import { type LocalConfig, type Marketplace, startMarketplace } from './marketplace.ts';
import { writeRunningStack } from './running-stack.ts';
import { demoData } from './seed/demo.ts';
import { listingIdOf, plant } from './seed/plant.ts';
import { type ServedApi, serveApi } from './serve.ts';
import { type LocalSettings, readSettings } from './settings.ts';
import { type Stack, startStack } from './stack.ts';
import { runSteps } from './steps.ts';
import { stopOnSignals } from './stop-signals.ts';
import { deadLetterFolder } from './stream-poller/dead-letter-folder.ts';
import { buildWeb, isBuilt, WEB_FOLDER } from './web/build-web.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const INDEX_REFRESH = '200ms';

function printAddresses(stack: Stack, api: ServedApi): void {
  console.log(`
  Web          ${api.url}
  API          ${api.url}/v1
  Reference    ${api.url}/docs
  Issuer       ${stack.issuerUrl}/.well-known/openid-configuration
  OpenSearch   ${stack.opensearchUrl}
  DynamoDB     ${stack.dynamodbEndpoint}

  Demo accounts (npm run --silent token -- <account>):
${DEMO_ACCOUNTS.map((one) => `    ${one.id.padEnd(16)} ${one.name.zh} / ${one.name.en}`).join('\n')}

  A need and its matches:
    npm run --silent match -- --account sme-demo --need ${listingIdOf('need-knuckle-surface')}

  Ctrl-C stops everything; the data stays for the next start.`);
}

const marketOf = (settings: LocalSettings, config: LocalConfig, note: (text: string) => void) =>
  startMarketplace({
    config,
    refreshInterval: INDEX_REFRESH,
    checkpointPath: join(settings.stateDir, 'projector-checkpoint.json'),
    report: ({ itemId, result, reason }) =>
      note(result === 'degraded' ? reason : `not projected (${result}): ${itemId}, ${reason}`),
    onFailure: deadLetterFolder(join(settings.stateDir, 'dead-letters', 'batches')),
  });

/** Demo data is planted once; afterwards it belongs to whoever uses the stack. */
async function plantOnce(settings: LocalSettings, { deps, searchable }: Marketplace, note: (text: string) => void) {
  const planted = join(settings.stateDir, 'demo-data-planted');
  if (existsSync(planted)) return note('as it was left');
  const today = new Date().toISOString();
  await plant(deps, await demoData(today), today, note);
  await searchable();
  writeFileSync(planted, `${today}\n`);
}

async function main(): Promise<void> {
  const settings = readSettings();
  const running: { stack?: Stack; market?: Marketplace; api?: ServedApi; config?: LocalConfig } = {};
  // Stopped before it is up, there is nothing to call yet: the engines' guards end them when we exit.
  const stop = async () => {
    await running.api?.stop();
    await running.market?.stop();
    await running.stack?.stop();
  };
  stopOnSignals(stop);
  try {
    await runSteps([
      { name: 'machine', run: (note) => stopIfImpossible(settings, note) },
      {
        name: 'engines, issuer, embedder',
        run: async (note) => {
          running.stack = await startStack({ settings, note });
          const environment = localEnvironment(settings, running.stack);
          running.config = { ...readApiConfig(environment), dynamodbEndpoint: running.stack.dynamodbEndpoint };
          writeRunningStack(settings.stateDir, environment);
        },
      },
      {
        name: 'table, indexes, projector',
        run: async (note) => {
          running.market = await marketOf(settings, running.config!, note);
        },
      },
      { name: 'demo data', run: (note) => plantOnce(settings, running.market!, note) },
      {
        name: 'web application',
        run: async (note) => {
          if (isBuilt()) return note('built before');
          await buildWeb();
        },
      },
      {
        name: 'API',
        run: async () => {
          const log = { error: (message: string, extra: object) => console.error(message, JSON.stringify(extra)) };
          running.api = await serveApi({
            config: running.config!,
            port: settings.apiPort,
            log,
            web: { folder: WEB_FOLDER, clientId: WEB_CLIENT },
          });
        },
      },
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  printAddresses(running.stack!, running.api!);
}

await main().catch(failWith);
