/**
 * `npm run seed [-- --size n [--seed n]]`: plants the demo data into the running local stack; with a size also writes that
 * many generated listings straight into the table, which the stack's projector then brings into the index.
 */
import { parseArgs } from 'node:util';
import { dynamodbClient } from '../../../functions/adapters/dynamodb/client.ts';
import { openSearchClient } from '../../../functions/adapters/opensearch/client.ts';
import { listingIndexCatalog } from '../../../functions/adapters/opensearch/listing-index-catalog.ts';
import { type ApiConfig, readApiConfig } from '../../../functions/config.ts';
import { apiDeps } from '../../../functions/deps.ts';
import type { ListingIndexCatalog } from '../../../functions/ports/listing-index-catalog.ts';
import { AppError } from '../../../shared/errors.ts';
import { isDynamoDbReady } from '../engines/dynamodb.ts';
import { isOpenSearchReady } from '../engines/opensearch.ts';
import { failWith } from '../fail-with.ts';
import { progressLine } from '../progress-line.ts';
import { readRunningStack } from '../running-stack.ts';
import { readSettings } from '../settings.ts';
import { wholeNumber } from '../whole-number.ts';
import { demoData } from './demo.ts';
import { awaitIndexed } from './load/await-indexed.ts';
import { type GeneratedMarket, generatedMarket } from './load/generated-market.ts';
import { pace } from './load/pace.ts';
import { writeMarket } from './load/write-market.ts';
import { listingIdOf, plant } from './plant.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const REQUEST_TIMEOUT_MS = 60_000;
const ADVICE = 'Start the stack (npm start), or name another in the environment.';

function configured(): ApiConfig {
  try {
    return readApiConfig({ ...readRunningStack(readSettings().stateDir), ...process.env });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError('VALIDATION', `There is no running stack to seed. ${ADVICE}`);
  }
}

async function assertRunning({ opensearchUrl, dynamodbEndpoint }: ApiConfig): Promise<void> {
  if (!(await isOpenSearchReady(opensearchUrl)))
    throw new AppError('UNAVAILABLE', `OpenSearch does not answer at ${opensearchUrl}. ${ADVICE}`);
  if (dynamodbEndpoint !== undefined && !(await isDynamoDbReady(dynamodbEndpoint)))
    throw new AppError('UNAVAILABLE', `DynamoDB does not answer at ${dynamodbEndpoint}. ${ADVICE}`);
}

const USAGE = `Usage: npm run seed [-- --size <listings> [--seed <number>]]

  --size  how many generated listings to add to the demo data; none unless told
  --seed  the same number gives the same listings; 1 unless told`;

function readOptions() {
  const { values } = parseArgs({ options: { size: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  return {
    size: values.size === undefined ? 0 : wholeNumber('--size', values.size),
    seed: wholeNumber('--seed', values.seed),
  };
}

/** The running stack, the demo data as of today, and a line to report progress on. */
interface Desk {
  readonly config: ApiConfig;
  readonly catalog: ListingIndexCatalog;
  readonly demo: Awaited<ReturnType<typeof demoData>>;
  readonly today: string;
  readonly line: ReturnType<typeof progressLine>;
}

/** Prints the sentence with the seconds that the task took. */
async function timed({ line }: Desk, task: () => Promise<string>): Promise<void> {
  const began = Date.now();
  const said = await task();
  line.end();
  console.log(`${said} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

async function plantDemo({ config, catalog, demo, today, line }: Desk): Promise<string> {
  await plant(await apiDeps(config), demo, today, (text) => line.show(`demo ${text}`));
  const published = demo.listings.filter(({ status = 'published' }) => status === 'published');
  const ids = published.map(({ key }) => listingIdOf(key));
  await awaitIndexed(catalog, ids, (done) => line.show(`demo ${done} of ${ids.length} searchable`));
  return `demo data: ${demo.organisations.length} organisations, ${demo.listings.length} listings`;
}

async function write({ config, line }: Desk, market: GeneratedMarket, size: number): Promise<string> {
  const client = dynamodbClient({ region: config.region, endpoint: config.dynamodbEndpoint });
  const store = { client, tableName: config.tableName, now: () => new Date().toISOString() };
  const told = pace(size);
  const { written } = await writeMarket(store, market, ({ done }) => line.show(`write ${told(done)}`));
  client.destroy();
  return `${size} generated listings of ${market.organisations.length} more organisations are in the table, ${written} of them new`;
}

async function becomeSearchable({ catalog, line }: Desk, market: GeneratedMarket, size: number): Promise<string> {
  const ids = [...market.listings()].map(({ id }) => id);
  const told = pace(size);
  await awaitIndexed(catalog, ids, (done) => line.show(`index ${told(done)}`));
  return 'and can be searched';
}

async function main(): Promise<void> {
  const { size, seed } = readOptions();
  const config = configured();
  await assertRunning(config);
  const engine = await openSearchClient({ url: config.opensearchUrl, requestTimeoutMs: REQUEST_TIMEOUT_MS });
  const catalog = listingIndexCatalog(engine, { prefix: config.indexPrefix, now: Date.now });
  const today = new Date().toISOString();
  const desk: Desk = { config, catalog, demo: await demoData(today), today, line: progressLine() };
  await timed(desk, () => plantDemo(desk));
  if (size > 0) {
    const market = generatedMarket(desk.demo, { size, seed, today });
    await timed(desk, () => write(desk, market, size));
    await timed(desk, () => becomeSearchable(desk, market, size));
  }
  await engine.close();
}

await main().then(
  () => process.exit(0),
  (error: NodeJS.ErrnoException) =>
    failWith(
      error.code?.startsWith('ERR_PARSE_ARGS') ? new AppError('VALIDATION', `${error.message}\n\n${USAGE}`) : error,
    ),
);
