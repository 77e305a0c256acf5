import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { localAwsConfig } from '../../infra/local/engines/local-aws-config.ts';
import { deadLetterFolder, readDeadLetters } from '../../infra/local/stream-poller/dead-letter-folder.ts';
import type { StreamHandler } from '../../infra/local/stream-poller/deliver.ts';
import { sequenceOf } from '../../infra/local/stream-poller/lambda-record.ts';
import {
  type StreamPoller,
  type StreamPollerOptions,
  startStreamPoller,
} from '../../infra/local/stream-poller/stream-poller.ts';

const client = new DynamoDBClient(localAwsConfig(inject('dynamodbEndpoint')));
const documents = DynamoDBDocumentClient.from(client);
const QUICK = { idlePollMs: 20, retryDelay: { baseMs: 1, maxMs: 5 } };

let tableName: string;
let folder: string;
const running = new Set<StreamPoller>();

const idOf = (record: DynamoDBRecord) => String(record.dynamodb?.Keys?.id?.S);
const numberOf = (record: DynamoDBRecord) => Number(record.dynamodb?.NewImage?.n?.N);

async function write(...items: readonly [id: string, n: number][]): Promise<void> {
  for (const [id, n] of items) await documents.send(new PutCommand({ TableName: tableName, Item: { id, n } }));
}

/** Numbers 1 … count, each in an item of its own. */
const writeRow = (count: number) =>
  write(...Array.from({ length: count }, (_, index) => [`item-${index + 1}`, index + 1] as [string, number]));

async function poll(handler: StreamHandler, options: Partial<StreamPollerOptions> = {}): Promise<StreamPoller> {
  const poller = await startStreamPoller({
    endpoint: inject('dynamodbEndpoint'),
    tableName,
    handler,
    onFailure: deadLetterFolder(join(folder, 'dead-letters')),
    checkpointPath: join(folder, 'checkpoint.json'),
    ...QUICK,
    ...options,
  });
  running.add(poller);
  return poller;
}

/** A handler that fails by throwing while `isPoison` is true of one of its records, and remembers what it has done. */
function recording(isPoison: (record: DynamoDBRecord) => boolean = () => false) {
  const calls: number[][] = [];
  const done: number[] = [];
  const handler: StreamHandler = async ({ Records }) => {
    calls.push(Records.map(numberOf));
    if (Records.some(isPoison)) throw new Error('poison');
    done.push(...Records.map(numberOf));
    return { batchItemFailures: [] };
  };
  return { calls, done, handler };
}

const row = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

beforeEach(async () => {
  tableName = `poller-${randomUUID()}`;
  folder = mkdtempSync(join(tmpdir(), 'duijie-poller-'));
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
});

afterEach(async () => {
  await Promise.all([...running].map((poller) => poller.stop()));
  running.clear();
  await client.send(new DeleteTableCommand({ TableName: tableName }));
  rmSync(folder, { recursive: true, force: true });
});

afterAll(() => client.destroy());

describe('the stream poller', () => {
  it('hands over every change in order, what was there before it started and what came after', async () => {
    const { done, calls, handler } = recording();
    await writeRow(5);
    const poller = await poll(handler, { batchSize: 4 });
    await poller.settled();
    await write(['item-1', 6], ['item-1', 7]);
    await poller.settled();
    expect(done).toEqual(row(7));
    expect(Math.max(...calls.map((call) => call.length))).toBeLessThanOrEqual(4);
    expect(poller.lag()).toEqual({ records: 0, ageMs: 0 });
  });

  it('gives the event a Lambda function would get', async () => {
    const events: DynamoDBRecord[] = [];
    const poller = await poll(async ({ Records }) => {
      events.push(...Records);
      return undefined;
    });
    await documents.send(new PutCommand({ TableName: tableName, Item: { id: 'a', bytes: new Uint8Array([1, 2]) } }));
    await documents.send(new PutCommand({ TableName: tableName, Item: { id: 'a', n: 2 } }));
    await poller.settled();
    expect(events.map((event) => event.eventName)).toEqual(['INSERT', 'MODIFY']);
    expect(events[0]?.dynamodb?.NewImage).toEqual({ id: { S: 'a' }, bytes: { B: 'AQI=' } });
    expect(events[1]?.dynamodb?.OldImage).toEqual({ id: { S: 'a' }, bytes: { B: 'AQI=' } });
    expect(events[1]?.eventSourceARN).toContain(`table/${tableName}/stream/`);
    expect(events[0]?.dynamodb?.ApproximateCreationDateTime).toBeGreaterThan(Date.now() / 1000 - 120);
  });

  it('delivers a transaction of a hundred items completely', async () => {
    const { done, handler } = recording();
    const poller = await poll(handler);
    const items = row(100).map((n) => ({ Put: { TableName: tableName, Item: { id: `t-${n}`, n } } }));
    await documents.send(new TransactWriteCommand({ TransactItems: items }));
    await poller.settled();
    expect([...done].sort((a, b) => a - b)).toEqual(row(100));
  });

  it('has settled only when everything written before the call is done', async () => {
    const { done, handler } = recording();
    const poller = await poll(handler);
    for (const round of row(30)) {
      await Promise.all(row(10).map((n) => write([`item-${n}`, round * 100 + n])));
      await poller.settled();
      expect(done).toHaveLength(round * 10);
    }
  });

  it('collects for the batching window', async () => {
    const { calls, done, handler } = recording();
    const poller = await poll(handler, { batchingWindowMs: 600 });
    await writeRow(10);
    await poller.settled();
    expect(done).toEqual(row(10));
    expect(calls).toHaveLength(1);
  });

  it('ends the window early when the batch is full', async () => {
    const { calls, handler } = recording();
    await writeRow(4);
    const started = Date.now();
    const poller = await poll(handler, { batchingWindowMs: 60_000, batchSize: 2 });
    await poller.settled();
    expect(calls).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});

describe('a failure in the stream poller', () => {
  it('retries from the lowest failed record and not what was done before it', async () => {
    await writeRow(6);
    const calls: number[][] = [];
    const poller = await poll(async ({ Records }) => {
      calls.push(Records.map(numberOf));
      const failed = calls.length === 1 ? Records.filter((record) => numberOf(record) >= 4) : [];
      return { batchItemFailures: failed.reverse().map((record) => ({ itemIdentifier: sequenceOf(record) })) };
    });
    await poller.settled();
    expect(calls).toEqual([
      [1, 2, 3, 4, 5, 6],
      [4, 5, 6],
    ]);
    expect(poller.counters).toMatchObject({ partialFailures: 1, records: 6, deadLetters: 0 });
  });

  it('puts only the poison record into the dead letters, after its retries, and goes on behind it', async () => {
    await writeRow(8);
    const { done, calls, handler } = recording((record) => idOf(record) === 'item-3');
    const poller = await poll(handler, { maximumRetryAttempts: 2 });
    await poller.settled();
    expect(done).toEqual([1, 2, 4, 5, 6, 7, 8]);
    expect(calls.filter((call) => call.length === 1 && call[0] === 3)).toHaveLength(3);
    const [letter, ...others] = readDeadLetters(join(folder, 'dead-letters')).map((file) => file.letter);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ reason: 'RetryAttemptsExhausted', error: 'Error: poison' });
    expect(letter?.records.map(idOf)).toEqual(['item-3']);
    expect(letter?.startSequenceNumber).toBe(letter?.endSequenceNumber);
  });

  it('gives the whole batch up when it may not cut it', async () => {
    await writeRow(3);
    const { calls, handler } = recording((record) => idOf(record) === 'item-2');
    const poller = await poll(handler, { bisectBatchOnFunctionError: false, maximumRetryAttempts: 1 });
    await poller.settled();
    expect(calls).toEqual([row(3), row(3)]);
    expect(readDeadLetters(join(folder, 'dead-letters')).map(({ letter }) => letter.records.map(numberOf))).toEqual([
      row(3),
    ]);
  });

  it('gives up what is too old without calling the handler', async () => {
    await writeRow(2);
    const { calls, handler } = recording();
    const poller = await poll(handler, { maximumRecordAgeMs: -1 });
    await poller.settled();
    expect(calls).toEqual([]);
    expect(readDeadLetters(join(folder, 'dead-letters'))[0]?.letter).toMatchObject({ reason: 'RecordAgeExceeded' });
  });
});

describe('the progress of the stream poller', () => {
  it('is kept over a restart: nothing is done twice and nothing is left out', async () => {
    const first = recording();
    await writeRow(3);
    const before = await poll(first.handler);
    await before.settled();
    await before.stop();
    await write(['item-4', 4], ['item-5', 5]);
    const second = recording();
    const after = await poll(second.handler);
    await after.settled();
    expect([first.done, second.done]).toEqual([row(3), [4, 5]]);
  });

  it('lets the batch in hand end when it is stopped, and delivers it no second time', async () => {
    await writeRow(4);
    const done: number[] = [];
    let entered = () => {};
    const inHandler = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const slow = await poll(
      async ({ Records }) => {
        entered();
        await new Promise((resolve) => setTimeout(resolve, 200));
        done.push(...Records.map(numberOf));
        return undefined;
      },
      { batchSize: 2 },
    );
    await inHandler;
    await slow.stop();
    expect(done).toEqual([1, 2]);
    const second = recording();
    await (await poll(second.handler)).settled();
    expect(second.done).toEqual([3, 4]);
  });

  it('starts at the beginning without a checkpoint', async () => {
    await writeRow(2);
    const first = recording();
    await (await poll(first.handler)).settled();
    const second = recording();
    await (await poll(second.handler, { checkpointPath: join(folder, 'another.json') })).settled();
    expect(second.done).toEqual(first.done);
  });

  it('refuses a table that has no stream', async () => {
    const plain = `poller-plain-${randomUUID()}`;
    await client.send(
      new CreateTableCommand({
        TableName: plain,
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    await expect(poll(recording().handler, { tableName: plain })).rejects.toMatchObject({ code: 'PRECONDITION' });
    await client.send(new DeleteTableCommand({ TableName: plain }));
  });
});
