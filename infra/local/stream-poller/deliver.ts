/** Brings one batch through the handler, in order, with the retries, cuts and surrenders of a Lambda event source mapping. */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { bisect, type Outcome, readOutcome } from './batch.ts';
import type { Counters } from './counters.ts';
import { createdAtMs, sequenceOf } from './lambda-record.ts';
import type { FailedBatch, OnFailure } from './on-failure.ts';
import { type RetryDelay, retryDelayMs } from './retry-delay.ts';

/** The projector's Lambda handler, or another of its shape. */
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | undefined>;

/** Named after the settings of the event source mapping; Infinity stands for its −1. */
export interface DeliveryPolicy {
  readonly maximumRetryAttempts: number;
  readonly maximumRecordAgeMs: number;
  readonly bisectBatchOnFunctionError: boolean;
  readonly retryDelay: RetryDelay;
}

/** What delivery touches outside itself. `wait` resolves early, and `stopped` turns true, when the poller is stopped. */
export interface DeliveryPorts {
  readonly handler: StreamHandler;
  readonly onFailure: OnFailure;
  readonly advance: (sequenceNumber: string) => void;
  readonly now: () => number;
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly stopped: () => boolean;
  readonly counters: Counters;
}

/** Records still to be done, and how often the first of them has failed. */
interface Portion {
  readonly records: readonly DynamoDBRecord[];
  readonly failures: number;
}

async function invoke(records: readonly DynamoDBRecord[], ports: DeliveryPorts): Promise<Outcome> {
  ports.counters.invocations++;
  try {
    return readOutcome(records, await ports.handler({ Records: [...records] }));
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function finish(records: readonly DynamoDBRecord[], ports: DeliveryPorts): void {
  if (records.length === 0) return;
  ports.counters.records += records.length;
  ports.advance(sequenceOf(records.at(-1)));
}

async function giveUp(
  shardId: string,
  records: readonly DynamoDBRecord[],
  why: Pick<FailedBatch, 'reason' | 'error'>,
  policy: DeliveryPolicy,
  ports: DeliveryPorts,
): Promise<void> {
  const batch: FailedBatch = {
    ...why,
    shardId,
    startSequenceNumber: sequenceOf(records[0]),
    endSequenceNumber: sequenceOf(records.at(-1)),
    records,
  };
  for (let failures = 1; !ports.stopped(); failures++) {
    try {
      await ports.onFailure(batch);
      ports.counters.deadLetters++;
      ports.advance(batch.endSequenceNumber);
      return;
    } catch {
      // Nothing may be skipped silently: until the destination takes it, the shard waits.
      await ports.wait(retryDelayMs(policy.retryDelay, failures, ports.random()));
    }
  }
}

/** How many records from the front are too old to be delivered any more. */
function tooOld(records: readonly DynamoDBRecord[], policy: DeliveryPolicy, now: number): number {
  const fresh = records.findIndex((record) => now - (createdAtMs(record) ?? now) <= policy.maximumRecordAgeMs);
  return fresh === -1 ? records.length : fresh;
}

/** What is left to do after a failed call: cut in two, or once more, or nothing when it is given up. */
async function afterFailure(
  shardId: string,
  portion: Portion,
  error: string,
  policy: DeliveryPolicy,
  ports: DeliveryPorts,
): Promise<Portion[]> {
  const halves = policy.bisectBatchOnFunctionError ? bisect(portion.records) : undefined;
  if (halves) {
    // Cutting a batch does not use up its attempts: https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html
    ports.counters.bisections++;
    await ports.wait(retryDelayMs(policy.retryDelay, 1, ports.random()));
    return halves.map((records) => ({ records, failures: portion.failures }));
  }
  const failures = portion.failures + 1;
  if (failures > policy.maximumRetryAttempts) {
    await giveUp(shardId, portion.records, { reason: 'RetryAttemptsExhausted', error }, policy, ports);
    return [];
  }
  ports.counters.retries++;
  await ports.wait(retryDelayMs(policy.retryDelay, failures, ports.random()));
  return [{ records: portion.records, failures }];
}

/** One call of the handler with what is left at the front; returns what is to be done in its place. */
async function step(
  shardId: string,
  portion: Portion,
  policy: DeliveryPolicy,
  ports: DeliveryPorts,
): Promise<Portion[]> {
  const old = tooOld(portion.records, policy, ports.now());
  if (old > 0) {
    await giveUp(shardId, portion.records.slice(0, old), { reason: 'RecordAgeExceeded' }, policy, ports);
    const records = portion.records.slice(old);
    return records.length > 0 ? [{ records, failures: 0 }] : [];
  }
  const outcome = await invoke(portion.records, ports);
  if (outcome.kind === 'done') {
    finish(portion.records, ports);
    return [];
  }
  if (outcome.kind === 'failed') {
    ports.counters.failedInvocations++;
    return afterFailure(shardId, portion, outcome.error, policy, ports);
  }
  ports.counters.partialFailures++;
  finish(portion.records.slice(0, outcome.index), ports);
  const rest = { records: portion.records.slice(outcome.index), failures: outcome.index === 0 ? portion.failures : 0 };
  if (outcome.index > 0 && policy.bisectBatchOnFunctionError) {
    // The report is where the batch is cut; the rest is tried once more as it is.
    ports.counters.bisections++;
    await ports.wait(retryDelayMs(policy.retryDelay, 1, ports.random()));
    return [rest];
  }
  return afterFailure(shardId, rest, 'reported in batchItemFailures', policy, ports);
}

/** Resolves when every record is done or given up, or the poller is stopped (what is left is then read again next time). */
export async function deliver(
  shardId: string,
  records: readonly DynamoDBRecord[],
  policy: DeliveryPolicy,
  ports: DeliveryPorts,
): Promise<void> {
  const todo: Portion[] = records.length > 0 ? [{ records, failures: 0 }] : [];
  for (let next = todo.shift(); next && !ports.stopped(); next = todo.shift()) {
    todo.unshift(...(await step(shardId, next, policy, ports)));
  }
}
