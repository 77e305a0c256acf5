/** Where batches go that could not be processed, so that none is skipped silently. */
import type { DynamoDBRecord } from 'aws-lambda';

/** Records given up together, with the handler's last error; `reason` in the words of Lambda's own failure records. */
export interface FailedBatch {
  readonly reason: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly shardId: string;
  readonly startSequenceNumber: string;
  readonly endSequenceNumber: string;
  readonly records: readonly DynamoDBRecord[];
  readonly error?: string;
}

/** Takes one failed batch; until it has resolved, the shard does not go on. */
export type OnFailure = (batch: FailedBatch) => Promise<void>;
