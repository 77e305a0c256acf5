/** Brings single listings of the index back to what the table says, whatever the index holds of them. */
import { AppError } from '../../shared/errors.ts';
import {
  type IndexWrite,
  type ListingIndexWriter,
  VISIBILITY_CLASSES,
  type WriteOutcome,
} from '../ports/listing-index.ts';
import type { ListingIndexReader } from '../ports/listing-index-catalog.ts';
import { projectStates } from '../projector/project-states.ts';
import type { TableSide } from './table-side.ts';

/** The table, an index, and the way to write to it. */
export interface MendDeps extends TableSide {
  readonly reader: ListingIndexReader;
  readonly writer: ListingIndexWriter;
}

const IDS_A_TIME = 100;

/** A listing the table does not know is put away with a tombstone just above what the index has of it. */
async function tombstonesFor(reader: ListingIndexReader, ids: readonly string[]): Promise<IndexWrite[]> {
  const writes = VISIBILITY_CLASSES.map(async (visibility) => {
    const rows = await reader.rowsOf(visibility, ids);
    return rows
      .filter(({ deleted }) => !deleted)
      .map(
        ({ id, revision }): IndexWrite => ({
          visibility,
          revision: revision + 1,
          entry: { id, version: 0, deleted: true },
        }),
      );
  });
  return (await Promise.all(writes)).flat();
}

async function someAgain(deps: MendDeps, ids: readonly string[]): Promise<[string, WriteOutcome][]> {
  const listings = await deps.listings.getMany(ids);
  const outcomes = await projectStates({ organisations: deps.organisations, index: deps.writer }, listings);
  const known = new Set(listings.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  const writes = await tombstonesFor(deps.reader, unknown);
  const buried = await deps.writer.apply(writes);
  const problems = new Map(writes.flatMap((write, i) => ('reason' in buried[i]! ? [[write.entry.id, buried[i]]] : [])));
  return [
    ...listings.map(({ id }, i): [string, WriteOutcome] => [id, outcomes[i]!]),
    ...unknown.map((id): [string, WriteOutcome] => [id, problems.get(id) ?? { result: 'applied' }]),
  ];
}

/** The outcome for each id. Throws UNAVAILABLE when table or index cannot be read. */
export async function projectAgain(deps: MendDeps, ids: readonly string[]): Promise<Map<string, WriteOutcome>> {
  const outcomes = new Map<string, WriteOutcome>();
  for (let i = 0; i < ids.length; i += IDS_A_TIME)
    for (const [id, outcome] of await someAgain(deps, ids.slice(i, i + IDS_A_TIME))) outcomes.set(id, outcome);
  return outcomes;
}

/** Throws UNAVAILABLE when one of the outcomes has to wait. */
export function throwIfFailed(outcomes: Iterable<WriteOutcome>): void {
  for (const outcome of outcomes)
    if (outcome.result === 'failed')
      throw new AppError('UNAVAILABLE', `The index cannot be written: ${outcome.reason}`);
}
