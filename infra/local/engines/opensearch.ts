/** Starts an OpenSearch with the k-NN and neural-search plugins and waits until its shards are back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { tail } from '../processes/launch.ts';
import { dockerRunArgs, IMAGES } from './docker.ts';
import { type Engine, type EngineOptions, quickStartArgs, startEngine } from './engine.ts';
import type { EngineSource } from './source.ts';

/** As {@link EngineOptions}; OpenSearch always keeps its data in a folder. */
export interface OpenSearchOptions extends EngineOptions {
  readonly dataDir: string;
}

// The breakers count what is reserved and not what is used, else bulk requests are refused (429) on a small heap.
const SETTINGS = {
  'indices.breaker.total.use_real_memory': 'false',
  'indices.breaker.total.limit': '95%',
  'cluster.routing.allocation.disk.threshold_enabled': 'false',
  'action.auto_create_index': 'false',
};

function javaArgs(source: Extract<EngineSource, { kind: 'jdk' }>, options: OpenSearchOptions): string[] {
  return [
    ...quickStartArgs(options),
    ...[`-Xms${options.heap}`, `-Xmx${options.heap}`, '-XX:+UseG1GC', '-XX:G1ReservePercent=25'],
    ...['-XX:InitiatingHeapOccupancyPercent=30', '-XX:+ExitOnOutOfMemoryError'],
    ...['--add-modules', 'jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED'],
    ...['-cp', `${source.files.opensearchLib}/*:${source.files.opensearchPlugins}/*`],
    'org.codelibs.opensearch.runner.OpenSearchRunner',
    ...['-basePath', options.dataDir, '-clusterName', options.label, '-numOfNode', '1'],
    // The runner listens one above its base port.
    ...['-baseHttpPort', String(options.port - 1)],
    ...['-pluginTypes', 'org.opensearch.knn.plugin.KNNPlugin,org.opensearch.neuralsearch.plugin.NeuralSearch'],
  ];
}

function containerArgs(options: OpenSearchOptions): string[] {
  return dockerRunArgs({
    name: options.label,
    image: IMAGES.opensearch,
    hostPort: options.port,
    containerPort: 9200,
    volume: { name: options.label, path: '/usr/share/opensearch/data' },
    env: {
      ...SETTINGS,
      'cluster.name': options.label,
      'discovery.type': 'single-node',
      DISABLE_SECURITY_PLUGIN: 'true',
      DISABLE_INSTALL_DEMO_CONFIG: 'true',
      OPENSEARCH_JAVA_OPTS: `-Xms${options.heap} -Xmx${options.heap}`,
    },
    command: [],
  });
}

function commandLine(options: OpenSearchOptions): { command: string; args: string[] } {
  if (options.source.kind === 'docker') return { command: 'docker', args: containerArgs(options) };
  const config = join(options.dataDir, 'node_1/config');
  mkdirSync(config, { recursive: true });
  const lines = Object.entries(SETTINGS).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(config, 'opensearch.yml'), lines.join(''));
  return { command: join(options.source.jdk.home, 'bin/java'), args: javaArgs(options.source, options) };
}

async function ask<T>(url: string): Promise<T | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(70_000) });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** True when the shards of every index are back (HTTP answers before that). */
export async function isOpenSearchReady(url: string): Promise<boolean> {
  const health = await ask<{ timed_out: boolean }>(`${url}/_cluster/health?wait_for_status=yellow&timeout=60s`);
  return health?.timed_out === false;
}

/** Starts it and resolves when it is ready; errors as of {@link startEngine}. */
export function startOpenSearch(options: OpenSearchOptions): Promise<Engine> {
  const check = async (url: string) => {
    // Told a port that was taken since we looked, the runner goes on to the next without a word.
    const port = /^HTTP Port:\s+(\d+)/m.exec(tail(options.logPath, 500))?.[1];
    const name = (await ask<{ cluster_name?: string }>(url))?.cluster_name;
    if ((port !== undefined && port !== String(options.port)) || (name !== undefined && name !== options.label)) {
      throw new AppError('CONFLICT', `port ${options.port} was taken by another process while OpenSearch started`);
    }
    return name !== undefined && (await isOpenSearchReady(url));
  };
  return startEngine({ name: 'opensearch', ...commandLine(options), check }, options);
}
