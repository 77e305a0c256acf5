/** Writes listing entries into the physical indexes of their class, versioned so that older ones always lose. */
import type { Client } from '@opensearch-project/opensearch';
import type { IndexWrite, ListingIndexWriter, WriteOutcome } from '../../ports/listing-index.ts';
import { BULK_DEFAULTS, type BulkAnswer, type BulkItem, type BulkOptions, sendBulk } from './bulk.ts';
import { listingBody } from './listing-body.ts';
import type { WriteTargets } from './write-targets.ts';

const itemsOf = ({ revision, entry }: IndexWrite, indexes: readonly string[]): BulkItem[] => {
  const source = JSON.stringify(listingBody(entry));
  return indexes.map((index) => ({
    action: JSON.stringify({ index: { _index: index, _id: entry.id, version: revision, version_type: 'external' } }),
    source,
  }));
};

/** An index that was dropped after its rebuild, between our asking and writing, needs the write no more. */
const isGone = ({ status, errorType }: BulkAnswer): boolean =>
  status === 404 && errorType === 'index_not_found_exception';

function outcomeOf(answer: BulkAnswer): WriteOutcome {
  const { status, errorType, reason } = answer;
  if (status >= 200 && status < 300) return { result: 'applied' };
  if (status === 409 && errorType === 'version_conflict_engine_exception') return { result: 'superseded' };
  // The engine may quote the value it stumbled over, which may be confidential.
  const [unquoted = ''] = (reason ?? '').split(/[.,:] *(?:Preview|Original|The prefix)/);
  const said = [status, errorType, unquoted.slice(0, 200)].filter(Boolean).join(' ');
  return { result: status === 400 || status === 413 ? 'rejected' : 'failed', reason: said };
}

/** What became of one write to all its targets: the worst of them. */
function combined(answers: readonly BulkAnswer[]): WriteOutcome {
  const outcomes = answers.filter((answer) => !isGone(answer)).map(outcomeOf);
  const problem =
    outcomes.find(({ result }) => result === 'failed') ?? outcomes.find(({ result }) => result === 'rejected');
  if (problem) return problem;
  if (outcomes.length === 0) return { result: 'failed', reason: 'there is no index to write to' };
  return { result: outcomes.some(({ result }) => result === 'applied') ? 'applied' : 'superseded' };
}

/** The writer over `targets`. Never throws for what the engine does: an engine that cannot be reached makes every write failed. */
export function listingIndexWriter(
  client: Client,
  targets: WriteTargets,
  options: BulkOptions = BULK_DEFAULTS,
): ListingIndexWriter {
  return {
    async apply(writes: readonly IndexWrite[]): Promise<WriteOutcome[]> {
      if (writes.length === 0) return [];
      const indexes = await targets().catch((error: unknown) => String(error));
      if (typeof indexes === 'string') return writes.map(() => ({ result: 'failed', reason: indexes }));
      const items = writes.map((write) => itemsOf(write, indexes[write.visibility]));
      const answers = await sendBulk(client, items.flat(), options);
      let next = 0;
      return items.map(({ length }) => {
        next += length;
        return combined(answers.slice(next - length, next));
      });
    },
  };
}
