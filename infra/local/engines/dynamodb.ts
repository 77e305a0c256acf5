/** Starts a DynamoDB Local that listens on this machine only, with its data in a folder or in memory. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { dockerRunArgs, IMAGES } from './docker.ts';
import { type Engine, type EngineOptions, quickStartArgs, startEngine } from './engine.ts';
import { localAwsConfig } from './local-aws-config.ts';
import type { EngineSource } from './source.ts';

const LAUNCHER = fileURLToPath(new URL('LoopbackDynamoDb.java', import.meta.url));
const DATA_IN_IMAGE = '/home/dynamodblocal/data';

function javaArgs(source: Extract<EngineSource, { kind: 'jdk' }>, options: EngineOptions): string[] {
  return [
    ...quickStartArgs(options),
    ...[`-Xmx${options.heap}`, '--enable-native-access=ALL-UNNAMED'],
    ...['-cp', `${source.files.dynamodbLib}/*`, LAUNCHER],
    // Browsers may not reach it from a web page: nothing here needs that, and its default is to allow every site.
    ...['-port', String(options.port), '-sharedDb', '-disableTelemetry', '-cors', 'http://127.0.0.1'],
    ...(options.dataDir === undefined ? ['-inMemory'] : ['-dbPath', options.dataDir]),
  ];
}

function containerArgs(options: EngineOptions): string[] {
  const kept = options.dataDir !== undefined;
  return dockerRunArgs({
    name: options.label,
    image: IMAGES.dynamodb,
    hostPort: options.port,
    containerPort: 8000,
    ...(kept ? { volume: { name: options.label, path: DATA_IN_IMAGE } } : {}),
    env: {},
    // A fresh volume belongs to root, the image's own user could not write to it.
    user: 'root',
    command: [
      ...[`-Xmx${options.heap}`, '-jar', 'DynamoDBLocal.jar', '-sharedDb', '-disableTelemetry'],
      ...(kept ? ['-dbPath', DATA_IN_IMAGE] : ['-inMemory']),
    ],
  });
}

function commandLine(options: EngineOptions): { command: string; args: string[] } {
  if (options.source.kind === 'docker') return { command: 'docker', args: containerArgs(options) };
  if (options.dataDir !== undefined) mkdirSync(options.dataDir, { recursive: true });
  return { command: join(options.source.jdk.home, 'bin/java'), args: javaArgs(options.source, options) };
}

/** True when it answers a request for its tables. */
export async function isDynamoDbReady(url: string): Promise<boolean> {
  const client = new DynamoDBClient({ ...localAwsConfig(url), maxAttempts: 1 });
  try {
    await client.send(new ListTablesCommand({ Limit: 1 }), { abortSignal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  } finally {
    client.destroy();
  }
}

/** Starts it and resolves when it is ready; errors as of {@link startEngine}. */
export const startDynamoDb = (options: EngineOptions): Promise<Engine> =>
  startEngine({ name: 'dynamodb', ...commandLine(options), check: isDynamoDbReady }, options);
