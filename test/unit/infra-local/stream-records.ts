/** Builders of stream records for the poller's unit tests. */
import type { DynamoDBRecord } from 'aws-lambda';

/** One insert with this sequence number, made at `createdAt` seconds. */
export const record = (sequence: number, createdAt = 0, sizeBytes = 10): DynamoDBRecord => ({
  eventID: `event-${sequence}`,
  eventName: 'INSERT',
  dynamodb: {
    ApproximateCreationDateTime: createdAt,
    Keys: { pk: { S: `item-${sequence}` } },
    SequenceNumber: String(sequence),
    SizeBytes: sizeBytes,
  },
});

/** Records 1 … count. */
export const records = (count: number): DynamoDBRecord[] =>
  Array.from({ length: count }, (_, index) => record(index + 1));

/** The sequence numbers of records, as numbers. */
export const sequences = (list: readonly DynamoDBRecord[]): number[] =>
  list.map((one) => Number(one.dynamodb?.SequenceNumber));
