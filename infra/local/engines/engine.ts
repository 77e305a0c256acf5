/** Starts one engine of either kind: probes its port, launches and records it, waits until it answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../shared/errors.ts';
import { type LaunchedProcess, launch, tail } from '../processes/launch.ts';
import { describeHolder, portHolder } from '../processes/ports.ts';
import type { EngineRecord } from '../processes/records.ts';
import { removeContainer } from './docker.ts';
import type { EngineSource } from './source.ts';

/** How to start one engine. */
export interface EngineOptions {
  readonly source: EngineSource;
  readonly port: number;
  /** Initial and highest size of the Java heap: `512m`, `2g`. */
  readonly heap: string;
  /** Folder of its data, made when missing; none keeps nothing (DynamoDB in memory, OpenSearch needs one). */
  readonly dataDir?: string;
  readonly logPath: string;
  /** Unique on this machine: names the cluster, the container and its volume. */
  readonly label: string;
  /** False lets it outlive this process. */
  readonly guarded?: boolean;
  /** Java compiles lightly: a third less work until ready, slower once it runs for long. */
  readonly quickStart?: boolean;
  /** Called at once when the process exists, long before it is ready. */
  readonly onSpawn?: (record: EngineRecord) => void;
}

/** A running engine. */
export interface Engine {
  readonly url: string;
  stop(): Promise<void>;
}

/** Java options for {@link EngineOptions.quickStart}. */
export const quickStartArgs = (options: EngineOptions): string[] =>
  options.quickStart ? ['-XX:TieredStopAtLevel=1'] : [];

/** What differs between the engines: `check` is asked until true and throws when waiting longer makes no sense. */
export interface EngineKind {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly check: (url: string) => Promise<boolean>;
}

const START_WITHIN_MS = 180_000;

async function awaitReady(kind: EngineKind, url: string, engine: LaunchedProcess): Promise<void> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const ready = engine.ended() === undefined && (await kind.check(url));
    const ended = engine.ended();
    if (ready && ended === undefined) return;
    const why = ended ?? (Date.now() > deadline ? `no answer within ${START_WITHIN_MS / 1000} s` : undefined);
    if (why !== undefined) {
      throw new AppError(
        'UNAVAILABLE',
        `${kind.name} did not start (${why}). The end of ${engine.logPath}:\n${tail(engine.logPath)}`,
      );
    }
    await sleep(100);
  }
}

/** Resolves when the engine is ready. CONFLICT when its port is taken, UNAVAILABLE with the end of its log when it fails. */
export async function startEngine(kind: EngineKind, options: EngineOptions): Promise<Engine> {
  const holder = await portHolder(options.port);
  if (holder) {
    throw new AppError('CONFLICT', `${kind.name}: port ${options.port} is held by ${describeHolder(holder)}.`);
  }
  const { command, args } = kind;
  const engine = await launch({ command, args, logPath: options.logPath, guarded: options.guarded ?? true });
  const url = `http://127.0.0.1:${options.port}`;
  const container = options.source.kind === 'docker' ? { container: options.label } : {};
  options.onSpawn?.({ name: kind.name, url, identity: engine.identity, ...container });
  const stop = async () => {
    await engine.stop();
    if (options.source.kind === 'docker') await removeContainer(options.label);
  };
  try {
    await awaitReady(kind, url, engine);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
