/** Reads one shard page by page from a checkpoint on, renewing its iterator whenever the service wants that. */
import {
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Counters } from './counters.ts';
import { sequenceOf, toLambdaRecord } from './lambda-record.ts';
import { type RetryDelay, retryDelayMs } from './retry-delay.ts';

/** The service gives at most this many records at once. */
const PAGE_SIZE = 1000;

/** One answer; `closed` says that the shard has no more and never will, `askedAt` numbers the polls of a poller. */
export interface Page {
  readonly records: DynamoDBRecord[];
  readonly closed: boolean;
  readonly askedAt: number;
}

/** What reading needs from the poller around it. */
export interface ShardReaderPorts {
  readonly streams: DynamoDBStreamsClient;
  readonly signal: AbortSignal;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
  readonly nextTick: () => number;
  readonly retryDelay: RetryDelay;
  readonly counters: Counters;
}

/** Reads on; never rejects: a failing service is asked again, and a stop gives an empty page. */
export interface ShardReader {
  read(): Promise<Page>;
}

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

/** A reader of the shard that starts after `afterSequenceNumber`, or at its oldest record. */
export function createShardReader(
  streamArn: string,
  shardId: string,
  afterSequenceNumber: string | undefined,
  ports: ShardReaderPorts,
): ShardReader {
  const { streams, signal, counters } = ports;
  let after = afterSequenceNumber;
  let iterator: string | undefined;

  const newIterator = async () => {
    const from =
      after === undefined
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const);
    const command = new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...from });
    return (await streams.send(command, { abortSignal: signal })).ShardIterator;
  };

  const readOnce = async (): Promise<Page> => {
    const askedAt = ports.nextTick();
    iterator ??= await newIterator();
    const command = new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE_SIZE });
    const answer = await streams.send(command, { abortSignal: signal });
    counters.polls++;
    const records = (answer.Records ?? []).map((record) => toLambdaRecord(record, streamArn));
    if (records.length > 0) after = sequenceOf(records.at(-1));
    iterator = answer.NextShardIterator;
    return { records, closed: iterator === undefined, askedAt };
  };

  const recover = (error: unknown) => {
    iterator = undefined;
    if (isNamed(error, 'TrimmedDataAccessException')) {
      counters.trimmed++;
      after = undefined;
    } else if (!isNamed(error, 'ExpiredIteratorException')) {
      counters.pollErrors++;
    }
  };

  return {
    async read() {
      for (let failures = 1; !signal.aborted; failures++) {
        try {
          return await readOnce();
        } catch (error) {
          if (signal.aborted) break;
          recover(error);
          await ports.wait(retryDelayMs(ports.retryDelay, failures, ports.random()));
        }
      }
      return { records: [], closed: false, askedAt: -1 };
    },
  };
}
