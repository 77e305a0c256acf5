/** Brings both engines up together, or uses the ones whose addresses are given. */
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { isAlive } from '../processes/identity.ts';
import { addRecord, readRecords, removeRecord } from '../processes/records.ts';
import type { LocalSettings } from '../settings.ts';
import { isDynamoDbReady, startDynamoDb } from './dynamodb.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { isOpenSearchReady, startOpenSearch } from './opensearch.ts';
import { type EngineSource, findSource } from './source.ts';

/** What both engines need to start. */
export interface EnginesOptions {
  readonly settings: Omit<LocalSettings, 'apiPort' | 'issuerPort'>;
  /** Beginning of the names of cluster and containers; unique on this machine. */
  readonly label: string;
  /** For minutes and not for days: DynamoDB keeps nothing, and both start with less work and run slower in the long run. */
  readonly shortLived?: boolean;
  /** False lets the engines outlive this process. */
  readonly guarded?: boolean;
  readonly note: (text: string) => void;
}

/** Two running engines; `stop` ends those that were started here. */
export interface Engines {
  readonly opensearchUrl: string;
  readonly dynamodbEndpoint: string;
  stop(): Promise<void>;
}

type EngineName = 'opensearch' | 'dynamodb';

const leaveRunning = async () => {};

async function takeGiven(name: string, url: string, isReady: (url: string) => Promise<boolean>): Promise<Engine> {
  if (await isReady(url)) return { url, stop: leaveRunning };
  throw new AppError('UNAVAILABLE', `${name} does not answer at ${url}, the address the environment gives for it.`);
}

/** Starts one engine with what is common to both; it is on the record from its first moment until it has ended. */
async function startRecorded(
  name: EngineName,
  source: EngineSource,
  options: EnginesOptions,
  start: (
    common: Pick<EngineOptions, 'source' | 'logPath' | 'label' | 'guarded' | 'quickStart' | 'onSpawn'>,
  ) => Promise<Engine>,
): Promise<Engine> {
  const { stateDir } = options.settings;
  const started = Date.now();
  const engine = await start({
    source,
    logPath: join(stateDir, 'logs', `${name}.log`),
    label: `${options.label}-${name}`,
    guarded: options.guarded ?? true,
    quickStart: options.shortLived ?? false,
    onSpawn: (record) => addRecord(stateDir, record),
  });
  options.note(`${name} answers at ${engine.url} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const stop = async () => {
    await engine.stop();
    removeRecord(stateDir, name);
  };
  return { url: engine.url, stop };
}

function opensearch(source: EngineSource | undefined, options: EnginesOptions): Promise<Engine> {
  const { settings } = options;
  if (!source || settings.external.opensearchUrl) {
    return takeGiven('OpenSearch', settings.external.opensearchUrl ?? '', isOpenSearchReady);
  }
  const dataDir = join(settings.stateDir, 'opensearch');
  return startRecorded('opensearch', source, options, (common) =>
    startOpenSearch({ ...common, port: settings.opensearchPort, heap: settings.opensearchHeap, dataDir }),
  );
}

function dynamodb(source: EngineSource | undefined, options: EnginesOptions): Promise<Engine> {
  const { settings } = options;
  if (!source || settings.external.dynamodbEndpoint) {
    return takeGiven('DynamoDB', settings.external.dynamodbEndpoint ?? '', isDynamoDbReady);
  }
  const data = options.shortLived ? {} : { dataDir: join(settings.stateDir, 'dynamodb') };
  return startRecorded('dynamodb', source, options, (common) =>
    startDynamoDb({ ...common, port: settings.dynamodbPort, heap: settings.dynamodbHeap, ...data }),
  );
}

/** Starts (or finds) both; when one fails the other is stopped and the failure is thrown. */
export async function startEngines(options: EnginesOptions): Promise<Engines> {
  const { opensearchUrl, dynamodbEndpoint } = options.settings.external;
  const given = opensearchUrl !== undefined && dynamodbEndpoint !== undefined;
  const source = given ? undefined : await findSource(options.settings, options.note);
  const outcomes = await Promise.allSettled([opensearch(source, options), dynamodb(source, options)]);
  const running = outcomes.filter((one) => one.status === 'fulfilled').map((one) => one.value);
  const stop = async () => {
    await Promise.all(running.map((engine) => engine.stop()));
  };
  const [search, table] = running;
  if (search && table) return { opensearchUrl: search.url, dynamodbEndpoint: table.url, stop };
  await stop();
  throw outcomes.find((one) => one.status === 'rejected')?.reason;
}

/** The engines recorded in a folder when both live and answer, else undefined; `stop` leaves them running. */
export async function findRunningEngines(stateDir: string): Promise<Engines | undefined> {
  const url = (name: EngineName) =>
    readRecords(stateDir).find((record) => record.name === name && isAlive(record.identity))?.url;
  const [search, table] = [url('opensearch'), url('dynamodb')];
  if (!search || !table || !(await isOpenSearchReady(search)) || !(await isDynamoDbReady(table))) return undefined;
  return { opensearchUrl: search, dynamodbEndpoint: table, stop: leaveRunning };
}
