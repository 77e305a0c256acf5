import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { newCounters } from '../../../infra/local/stream-poller/counters.ts';
import { type DeliveryPolicy, deliver, type StreamHandler } from '../../../infra/local/stream-poller/deliver.ts';
import type { FailedBatch, OnFailure } from '../../../infra/local/stream-poller/on-failure.ts';
import { record, records, sequences } from './stream-records.ts';

const NOW_MS = 1_000_000;

const POLICY: DeliveryPolicy = {
  maximumRetryAttempts: 2,
  maximumRecordAgeMs: Number.POSITIVE_INFINITY,
  bisectBatchOnFunctionError: false,
  retryDelay: { baseMs: 100, maxMs: 1_000 },
};

interface Scene {
  readonly policy?: Partial<DeliveryPolicy>;
  readonly onFailure?: OnFailure;
  readonly stopAfterCalls?: number;
}

/** Delivers with a recording handler; what it throws or answers is decided by `answer` from the sequence numbers it gets. */
async function scene(
  list: readonly DynamoDBRecord[],
  answer: (got: number[], call: number) => DynamoDBBatchResponse | undefined,
  { policy = {}, onFailure, stopAfterCalls = Number.POSITIVE_INFINITY }: Scene = {},
) {
  const calls: number[][] = [];
  const waits: number[] = [];
  const checkpoints: number[] = [];
  const given: FailedBatch[] = [];
  const counters = newCounters();
  const handler: StreamHandler = async ({ Records }) => {
    calls.push(sequences(Records));
    return answer(sequences(Records), calls.length);
  };
  await deliver(
    'shard-1',
    list,
    { ...POLICY, ...policy },
    {
      handler,
      onFailure:
        onFailure ??
        (async (batch) => {
          given.push(batch);
        }),
      advance: (sequence) => checkpoints.push(Number(sequence)),
      now: () => NOW_MS,
      random: () => 1,
      wait: async (ms) => {
        waits.push(ms);
      },
      stopped: () => calls.length >= stopAfterCalls,
      counters,
    },
  );
  return { calls, waits, checkpoints, given, counters };
}

const failFrom = (...identifiers: number[]): DynamoDBBatchResponse => ({
  batchItemFailures: identifiers.map((itemIdentifier) => ({ itemIdentifier: String(itemIdentifier) })),
});

const boom = (): never => {
  throw new Error('boom');
};

describe('delivering a batch', () => {
  it('calls once and keeps the place after the last record when all goes well', async () => {
    const { calls, checkpoints, counters } = await scene(records(3), () => undefined);
    expect(calls).toEqual([[1, 2, 3]]);
    expect(checkpoints).toEqual([3]);
    expect(counters).toMatchObject({ invocations: 1, records: 3, retries: 0 });
  });

  it('never calls with nothing', async () => {
    expect((await scene([], () => undefined)).calls).toEqual([]);
  });

  it('goes on from the lowest failed record', async () => {
    const { calls, checkpoints } = await scene(records(5), (_, call) => (call === 1 ? failFrom(4, 3) : undefined));
    expect(calls).toEqual([
      [1, 2, 3, 4, 5],
      [3, 4, 5],
    ]);
    expect(checkpoints).toEqual([2, 5]);
  });

  it('counts the failures of each first record anew', async () => {
    const { calls, given } = await scene(
      records(3),
      (got, call) => (call <= 5 ? failFrom(Number(got[0])) : undefined),
      {
        policy: { maximumRetryAttempts: 5 },
      },
    );
    expect(calls).toHaveLength(6);
    expect(given).toEqual([]);
  });

  it('waits twice as long after each failure, up to the maximum', async () => {
    const { waits } = await scene(records(1), boom, { policy: { maximumRetryAttempts: 6 } });
    expect(waits).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });

  it('gives the batch up after the retries, with its ends, records and last error, and goes on behind it', async () => {
    const { calls, given, checkpoints, counters } = await scene(records(3), boom);
    expect(calls).toHaveLength(3);
    expect(given).toEqual([
      {
        reason: 'RetryAttemptsExhausted',
        shardId: 'shard-1',
        startSequenceNumber: '1',
        endSequenceNumber: '3',
        records: records(3),
        error: 'Error: boom',
      },
    ]);
    expect(checkpoints).toEqual([3]);
    expect(counters).toMatchObject({ failedInvocations: 3, retries: 2, deadLetters: 1, records: 0 });
  });

  it('does not lose the checkpoint or the batch while the failure destination fails', async () => {
    let attempts = 0;
    const { checkpoints } = await scene(records(1), boom, {
      onFailure: async () => {
        attempts++;
        if (attempts < 3) throw new Error('disk full');
      },
    });
    expect(attempts).toBe(3);
    expect(checkpoints).toEqual([1]);
  });

  it('gives records up that are too old, without calling with them', async () => {
    const old = Math.floor(NOW_MS / 1000) - 61;
    const { calls, given, checkpoints } = await scene([record(1, old), record(2, old + 2)], () => undefined, {
      policy: { maximumRecordAgeMs: 60_000 },
    });
    expect(calls).toEqual([[2]]);
    expect(given).toMatchObject([{ reason: 'RecordAgeExceeded', startSequenceNumber: '1', endSequenceNumber: '1' }]);
    expect(checkpoints).toEqual([1, 2]);
  });

  it('leaves the rest alone once stopped', async () => {
    const { calls, checkpoints } = await scene(records(4), () => failFrom(3), { stopAfterCalls: 1 });
    expect(calls).toEqual([[1, 2, 3, 4]]);
    expect(checkpoints).toEqual([2]);
  });
});

describe('delivering a batch with bisect', () => {
  const policy = { bisectBatchOnFunctionError: true };

  it('closes in on the one record that throws and loses no other', async () => {
    const done: number[] = [];
    const { given, checkpoints, counters } = await scene(
      records(8),
      (got) => {
        if (got.includes(6)) throw new Error('poison');
        done.push(...got);
        return undefined;
      },
      { policy },
    );
    expect(done).toEqual([1, 2, 3, 4, 5, 7, 8]);
    expect(given.map((batch) => sequences(batch.records))).toEqual([[6]]);
    expect(checkpoints).toEqual([...checkpoints].sort((a, b) => a - b));
    expect(counters).toMatchObject({ bisections: 3, retries: 2, records: 7, deadLetters: 1 });
  });

  it('uses up no attempt by cutting', async () => {
    const { calls, given } = await scene(records(2), boom, { policy: { ...policy, maximumRetryAttempts: 0 } });
    expect(calls).toEqual([[1, 2], [1], [2]]);
    expect(given).toHaveLength(2);
  });

  it('cuts at the reported record, and in halves when the first is the reported one', async () => {
    const { calls, given } = await scene(records(6), (got) => (got.includes(3) ? failFrom(3) : undefined), {
      policy: { ...policy, maximumRetryAttempts: 1 },
    });
    expect(calls).toEqual([[1, 2, 3, 4, 5, 6], [3, 4, 5, 6], [3, 4], [3], [3], [4], [5, 6]]);
    expect(given.map((batch) => sequences(batch.records))).toEqual([[3]]);
  });
});
