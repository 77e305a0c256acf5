/** What the environment may change about the local stack: ports, folders and heap sizes, read and checked in one place. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../shared/errors.ts';

/** The runner of OpenSearch looks for ports up to this one and exits without a word above it. */
export const HIGHEST_OPENSEARCH_PORT = 9299;

/** Where the stack listens and keeps things; folders are absolute. */
export interface LocalSettings {
  readonly apiPort: number;
  readonly issuerPort: number;
  readonly opensearchPort: number;
  readonly dynamodbPort: number;
  readonly opensearchHeap: string;
  readonly dynamodbHeap: string;
  readonly stateDir: string;
  readonly cacheDir: string;
  /** Given addresses: that engine is used as it is and nothing is started for it. */
  readonly external: { readonly opensearchUrl?: string; readonly dynamodbEndpoint?: string };
}

const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

function port(env: NodeJS.ProcessEnv, name: string, fallback: number, highest = 65_535): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1024 && value <= highest) return value;
  throw new AppError('VALIDATION', `${name}=${text} is not usable: give a port from 1024 to ${highest}.`);
}

function heap(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const text = env[name] || fallback;
  if (/^\d+[mg]$/.test(text)) return text;
  throw new AppError('VALIDATION', `${name}=${text} is not a heap size: give it as 512m or 2g.`);
}

function address(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  throw new AppError('VALIDATION', `${name}=${text} is not an http address.`);
}

/** Reads the settings; a value that cannot be used throws VALIDATION naming the variable. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): LocalSettings {
  const opensearchUrl = address(env, 'OPENSEARCH_URL');
  const dynamodbEndpoint = address(env, 'DYNAMODB_ENDPOINT');
  return {
    apiPort: port(env, 'PORT', 8787),
    issuerPort: port(env, 'ISSUER_PORT', 8788),
    opensearchPort: port(env, 'OPENSEARCH_PORT', 9221, HIGHEST_OPENSEARCH_PORT),
    dynamodbPort: port(env, 'DYNAMODB_PORT', 8765),
    opensearchHeap: heap(env, 'OPENSEARCH_HEAP', '1g'),
    dynamodbHeap: heap(env, 'DYNAMODB_HEAP', '512m'),
    stateDir: resolve(PROJECT_ROOT, env.DUIJIE_STATE || '.state'),
    cacheDir: resolve(PROJECT_ROOT, env.DUIJIE_CACHE || '.cache'),
    external: {
      ...(opensearchUrl === undefined ? {} : { opensearchUrl }),
      ...(dynamodbEndpoint === undefined ? {} : { dynamodbEndpoint }),
    },
  };
}

/** Where engines that outlive a test run are recorded (see test/helpers/test-engines.ts). */
export const keptEnginesDir = (settings: Pick<LocalSettings, 'cacheDir'>): string =>
  join(settings.cacheDir, 'test-engines');
