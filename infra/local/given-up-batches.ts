/** Batches the stream poller has given up, turned into dead letters of the items they speak of. */
import { rmSync } from 'node:fs';
import type { DeadLetterQueue } from '../../functions/ports/dead-letters.ts';
import { changedItems } from '../../functions/projector/changed-items.ts';
import { readDeadLetters } from './stream-poller/dead-letter-folder.ts';

/** Puts a letter for every item into `queue`, then removes the batch; resolves with the number of batches. */
export async function queueGivenUpBatches(folder: string, queue: Pick<DeadLetterQueue, 'put'>): Promise<number> {
  const batches = readDeadLetters(folder);
  for (const { path, letter } of batches) {
    for (const itemId of changedItems(letter.records))
      await queue.put({ itemId, reason: letter.error ?? letter.reason, at: letter.failedAt });
    rmSync(path);
  }
  return batches.length;
}
