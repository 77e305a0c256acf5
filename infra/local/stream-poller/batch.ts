/** The arithmetic of batches: how many records go into one, where a partial failure cuts it, how it is halved. */
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { sequenceOf } from './lambda-record.ts';

/** Lambda hands over at most 6 MB at once, whatever the batch size. */
export const LARGEST_PAYLOAD_BYTES = 6 * 1024 * 1024;

/** How many records from the front fit into one batch; at least one, however large it is. */
export function batchLength(records: readonly DynamoDBRecord[], batchSize: number): number {
  let bytes = 0;
  let length = 0;
  for (const record of records) {
    bytes += record.dynamodb?.SizeBytes ?? 0;
    if (length >= batchSize || (length > 0 && bytes > LARGEST_PAYLOAD_BYTES)) break;
    length++;
  }
  return length;
}

/** What a handler's answer means: all done, failed from the record at `index` on, or failed as a whole. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'partial'; readonly index: number }
  | { readonly kind: 'failed'; readonly error: string };

/**
 * Reads the answer as the event source mapping does with ReportBatchItemFailures: nothing or an empty list is success,
 * the lowest reported record is where to go on from, an identifier that names no record of the batch fails all of it.
 */
export function readOutcome(
  records: readonly DynamoDBRecord[],
  response: DynamoDBBatchResponse | null | undefined,
): Outcome {
  const failures = response?.batchItemFailures ?? [];
  if (failures.length === 0) return { kind: 'done' };
  const position = new Map(records.map((record, index) => [sequenceOf(record), index]));
  const indexes = failures.map(({ itemIdentifier }) => position.get(itemIdentifier));
  if (indexes.some((index) => index === undefined)) {
    return { kind: 'failed', error: 'a reported item identifier is of no record in the batch' };
  }
  return { kind: 'partial', index: Math.min(...indexes.map(Number)) };
}

/** Two halves in order, the first the larger one; a single record has no halves. */
export function bisect<T>(records: readonly T[]): [T[], T[]] | undefined {
  if (records.length < 2) return undefined;
  const middle = Math.ceil(records.length / 2);
  return [records.slice(0, middle), records.slice(middle)];
}
