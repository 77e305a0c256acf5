/** What operators may ask of the machinery, answered by the audit's own comparison. */
import { AppError } from '../../shared/errors.ts';
import type { ComparisonStep } from '../../shared/schemas/operations.ts';
import type { DeadLetterQueue } from '../ports/dead-letters.ts';
import type { IndexHealth } from '../ports/index-health.ts';
import type { ListingIndexReader } from '../ports/listing-index-catalog.ts';
import type { ListingRepository } from '../ports/listing-repository.ts';
import type { Operations } from '../ports/operations.ts';
import { type ComparisonPlace, placeAfter, placeAt } from './comparison-place.ts';
import { confirmed, type Drift, driftOf } from './find-drift.ts';
import type { TableSide } from './table-side.ts';

/** The table, the live indexes and the queue. */
export interface OperationsDeps extends TableSide {
  readonly listings: Pick<ListingRepository, 'scan' | 'getMany' | 'listIds'>;
  readonly index: IndexHealth;
  readonly reader: Pick<ListingIndexReader, 'rows' | 'rowsOf'>;
  readonly deadLetters?: Pick<DeadLetterQueue, 'count' | 'oldestAt'> | undefined;
  readonly hasDictionary: boolean;
  readonly wait: (ms: number) => Promise<void>;
}

const ENTRIES_A_STEP = 500;
const IDS_A_CHECK = 100;
/** So long a difference may be a change on its way to the index. */
const SETTLE_MS = 2_000;
const MOST_EXAMPLES = 10;

interface Found {
  readonly drift: readonly Drift[];
  readonly unreadable: readonly string[];
}

/** A listing that cannot be read hides none of the others. */
async function differences(deps: OperationsDeps, ids: readonly string[]): Promise<Found> {
  const settle = { settleMs: SETTLE_MS, wait: deps.wait };
  try {
    return { drift: await confirmed(deps, deps.reader, ids, settle, ids.length), unreadable: [] };
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'INTERNAL')) throw error;
    if (ids.length === 1) return { drift: [], unreadable: ids };
  }
  const halves = [ids.slice(0, ids.length / 2), ids.slice(ids.length / 2)];
  const [first, second] = [await differences(deps, halves[0]!), await differences(deps, halves[1]!)];
  return { drift: [...first.drift, ...second.drift], unreadable: [...first.unreadable, ...second.unreadable] };
}

/** When the oldest of these listings was changed last. */
async function oldestChange(deps: OperationsDeps, ids: readonly string[]): Promise<string | undefined> {
  const listings = await deps.listings.getMany([...new Set(ids)].slice(0, IDS_A_CHECK));
  return listings.map(({ updatedAt }) => updatedAt).sort()[0];
}

async function stepOf(deps: OperationsDeps, ids: readonly string[], keep: (one: Drift) => boolean) {
  const { drift, unreadable } = ids.length === 0 ? { drift: [], unreadable: [] } : await differences(deps, ids);
  const kept = drift.filter(keep);
  const countOf = (kind: Drift['kind']) => kept.filter((one) => one.kind === kind).length;
  const lacking = kept.filter(({ kind }) => kind === 'missing' || kind === 'stale').map(({ id }) => id);
  const lackingSince = lacking.length === 0 ? undefined : await oldestChange(deps, lacking);
  return {
    compared: ids.length,
    differences: {
      missing: countOf('missing'),
      stale: countOf('stale'),
      extra: countOf('extra'),
      vectors: countOf('vectors'),
      unexpected: countOf('unexpected'),
    },
    examples: kept.slice(0, MOST_EXAMPLES).map(({ kind, id }) => ({ kind, id })),
    ...(lackingSince !== undefined && { lackingSince }),
    unreadable: [...unreadable],
  };
}

/** First all listings of the table, then the documents of each class for those the table does not know. */
async function compare(deps: OperationsDeps, place: ComparisonPlace): Promise<ComparisonStep> {
  if (place.part === 'table') {
    const { items, nextCursor } = await deps.listings.listIds(place.after);
    const step = await stepOf(deps, items, ({ kind }) => kind !== 'extra');
    const next = placeAfter(place, nextCursor);
    return { ...step, ...(next !== undefined && { nextCursor: next }) };
  }
  const visibility = place.part;
  const ids = await deps.index.documentsAfter(visibility, place.after ?? '', ENTRIES_A_STEP);
  const step = await stepOf(deps, ids, (one) => one.kind === 'extra' && one.visibility === visibility);
  const nextCursor = placeAfter(place, ids.length < ENTRIES_A_STEP ? undefined : ids.at(-1));
  return { ...step, ...(nextCursor !== undefined && { nextCursor }) };
}

/** See {@link Operations}. */
export function operationsOver(deps: OperationsDeps): Operations {
  return {
    hasDictionary: deps.hasDictionary,
    indexStates: () => deps.index.states(),
    lastWritten: () => deps.index.lastWritten(),
    async behind(ids) {
      const drift = await driftOf(deps, deps.reader, ids);
      return [...new Set(drift.filter(({ kind }) => kind === 'missing' || kind === 'stale').map(({ id }) => id))];
    },
    compare: async (cursor) => compare(deps, placeAt(cursor)),
    async deadLetters() {
      if (!deps.deadLetters)
        throw new AppError('UNAVAILABLE', 'DEAD_LETTERS is not set: there is no queue to look at.');
      const [count, oldestAt] = await Promise.all([deps.deadLetters.count(), deps.deadLetters.oldestAt()]);
      return { count, ...(oldestAt !== undefined && { oldestAt }) };
    },
  };
}
