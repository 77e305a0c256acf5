/** Which items a batch speaks of: for batches that were given up unprojected. */
import type { DynamoDBRecord } from 'aws-lambda';
import { decodeChange } from './decode-change.ts';

/** Ids of listings and organisations, each once; of a record that cannot be read, what its key says. */
export function changedItems(records: readonly DynamoDBRecord[]): string[] {
  const ids = records.map(decodeChange).flatMap((change) => {
    if (change.kind === 'listing') return [change.state.id];
    if (change.kind === 'organisation') return [change.organisationId];
    return change.kind === 'poison' ? [change.poison.itemId] : [];
  });
  return [...new Set(ids)];
}
