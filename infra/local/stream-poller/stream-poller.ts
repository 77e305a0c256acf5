/** Reads a table's stream and calls a Lambda handler the way Lambda's event source mapping does, on this machine. */
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { AppError } from '../../../shared/errors.ts';
import { localAwsConfig } from '../engines/local-aws-config.ts';
import { openCheckpoint } from './checkpoint.ts';
import { type Counters, newCounters } from './counters.ts';
import type { DeliveryPolicy, StreamHandler } from './deliver.ts';
import type { OnFailure } from './on-failure.ts';
import { createPause } from './pause.ts';
import { type BatchingPolicy, consumeShard, type ShardConsumer } from './shard-consumer.ts';
import { readableShards } from './shard-order.ts';
import { createShardReader } from './shard-reader.ts';
import { listShards, streamArnOf } from './table-stream.ts';

/** What to read, whom to call, and how; every setting left out is as in {@link DEFAULTS}. */
export interface StreamPollerOptions extends Partial<BatchingPolicy & DeliveryPolicy> {
  readonly endpoint: string;
  readonly tableName: string;
  readonly handler: StreamHandler;
  readonly onFailure: OnFailure;
  /** File that keeps the progress over restarts; none: a new poller reads the stream from its beginning. */
  readonly checkpointPath?: string;
}

/** A running poller. */
export interface StreamPoller {
  /** Resolves when every change made before the call is processed or in the dead letters. */
  settled(): Promise<void>;
  /** How far it is behind: records read and not done, and the age of the oldest of them in milliseconds. */
  lag(): { records: number; ageMs: number };
  readonly counters: Readonly<Counters>;
  /** Lets the batch in the handler's hands end, keeps its progress, and ends; what was not begun is read again next time. */
  stop(): Promise<void>;
}

/** As the deployed mapping is set, but for waits that suit one machine. */
export const DEFAULTS: BatchingPolicy & DeliveryPolicy = {
  batchSize: 100,
  batchingWindowMs: 0,
  idlePollMs: 50,
  maximumRetryAttempts: 3,
  maximumRecordAgeMs: Number.POSITIVE_INFINITY,
  bisectBatchOnFunctionError: true,
  retryDelay: { baseMs: 100, maxMs: 10_000 },
};

const DISCOVER_EVERY_MS = 2_000;

/** Starts reading at the checkpoint, or at the oldest record kept. PRECONDITION when the table has no stream. */
export async function startStreamPoller(options: StreamPollerOptions): Promise<StreamPoller> {
  const policy = { ...DEFAULTS, ...options };
  const streamArn = await streamArnOf(options.endpoint, options.tableName);
  const streams = new DynamoDBStreamsClient(localAwsConfig(options.endpoint));
  const checkpoint = openCheckpoint(streamArn, options.checkpointPath);
  const counters = newCounters();
  const stopping = new AbortController();
  const { signal } = stopping;
  const [backOff, idle, progress] = [createPause(), createPause(), createPause()];
  const consumers = new Map<string, ShardConsumer>();
  // Polls and calls of `settled` are numbered in one row: what was asked after a call has seen what was written before it.
  let tick = 0;
  const nextTick = () => ++tick;
  let discoveredAt = -1;
  let shardEndedAt = -1;

  const common = { streams, signal, wait: backOff.wait, random: Math.random, nextTick, counters };

  const start = (shardId: string) => {
    const from = checkpoint.get(shardId).sequenceNumber;
    const reader = createShardReader(streamArn, shardId, from, { ...common, retryDelay: policy.retryDelay });
    const consumer = consumeShard(shardId, reader, policy, policy, {
      ...common,
      handler: options.handler,
      onFailure: options.onFailure,
      advance: (sequenceNumber) => checkpoint.advance(shardId, sequenceNumber),
      now: Date.now,
      stopped: () => signal.aborted,
      idle: idle.wait,
      onCaughtUp: progress.wakeAll,
    });
    consumers.set(shardId, consumer);
    void consumer.finished.then((done) => (done ? endShard(shardId) : undefined));
  };

  const endShard = async (shardId: string) => {
    checkpoint.finish(shardId);
    consumers.delete(shardId);
    shardEndedAt = nextTick();
    await discover();
  };

  const discover = async (): Promise<void> => {
    const askedAt = nextTick();
    try {
      const shards = await listShards(streams, streamArn, signal);
      if (signal.aborted) return;
      checkpoint.keepOnly(new Set(shards.flatMap((shard) => shard.ShardId ?? [])));
      const isDone = (shardId: string) => checkpoint.get(shardId).done === true;
      for (const shardId of readableShards(shards, isDone, (id) => consumers.has(id))) start(shardId);
      discoveredAt = Math.max(discoveredAt, askedAt);
      progress.wakeAll();
    } catch {
      if (!signal.aborted) counters.pollErrors++;
    }
  };

  const discovering = (async () => {
    while (!signal.aborted) {
      await discover();
      await backOff.wait(DISCOVER_EVERY_MS);
    }
  })();

  const isSettled = (since: number) =>
    discoveredAt > Math.max(since, shardEndedAt) &&
    [...consumers.values()].every((consumer) => consumer.caughtUpAt() > since);

  return {
    counters,
    async settled() {
      const since = nextTick();
      await discover();
      idle.wakeAll();
      while (!isSettled(since)) {
        if (signal.aborted) throw new AppError('UNAVAILABLE', 'the stream poller was stopped before it had settled');
        await progress.wait(DISCOVER_EVERY_MS);
      }
    },
    lag() {
      const pending = [...consumers.values()].map((consumer) => consumer.pending());
      const oldest = Math.min(...pending.map(({ oldestMs }) => oldestMs ?? Number.POSITIVE_INFINITY));
      const records = pending.reduce((sum, shard) => sum + shard.records, 0);
      return { records, ageMs: Number.isFinite(oldest) ? Math.max(0, Date.now() - oldest) : 0 };
    },
    async stop() {
      stopping.abort();
      for (const pause of [backOff, idle, progress]) pause.close();
      await Promise.all([discovering, ...[...consumers.values()].map((consumer) => consumer.finished)]);
      streams.destroy();
    },
  };
}
