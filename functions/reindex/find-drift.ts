/** Compares the table with an index of each class, entry by entry, by id, revision and vectors. */
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Language } from '../../shared/schemas/localized-text.ts';
import { type IndexWrite, VISIBILITY_CLASSES, type VisibilityClass } from '../ports/listing-index.ts';
import type { IndexRow, ListingIndexReader } from '../ports/listing-index-catalog.ts';
import { cachedOrganisations, expectedWrites, scanAll, type TableSide } from './table-side.ts';

/**
 * missing: the index lacks the entry; stale: it has an older one; extra: it shows a listing the table does not know;
 * vectors: it has the entry without its vectors, or with those of another model;
 * unexpected: it has something newer than, or other than, the table says, which no versioned write can mend.
 */
export type DriftKind = 'missing' | 'stale' | 'extra' | 'vectors' | 'unexpected';

/** One difference; revisions as far as there are any. */
export interface Drift {
  readonly kind: DriftKind;
  readonly visibility: VisibilityClass;
  readonly id: string;
  readonly expected?: number;
  readonly found?: number;
}

/** What was compared, and what differs for certain. */
export interface Comparison {
  readonly listings: number;
  readonly entries: Readonly<Record<VisibilityClass, { readonly documents: number; readonly tombstones: number }>>;
  readonly drift: readonly Drift[];
  /** Stored listings that cannot be read: not compared, and left in the index as they are. */
  readonly unreadable: readonly string[];
}

/** `segments`: parallel parts of the table scan; `settleMs`: how long a difference may be a change on its way; `wait` takes milliseconds. */
export interface ComparisonOptions {
  readonly segments: number;
  readonly settleMs: number;
  readonly wait: (ms: number) => Promise<void>;
  readonly progress?: (compared: number) => void | Promise<void>;
}

const IDS_A_CHECK = 100;
const CHECK_AGAIN_MS = 500;

type Rows = Map<string, IndexRow>;
type Expected = Pick<IndexWrite, 'visibility' | 'revision' | 'entry'>;

const isTombstone = (write: Expected): boolean => 'deleted' in write.entry;

/** Of an entry that is otherwise as it should be. */
function lacksVectors({ vectorKeysOf }: TableSide, { entry }: Expected, { vectorKeys }: IndexRow): boolean {
  if (vectorKeysOf === undefined || 'deleted' in entry) return false;
  return Object.entries(vectorKeysOf(entry)).some(([language, key]) => vectorKeys[language as Language] !== key);
}

function differenceOf(table: TableSide, write: Expected, row: IndexRow | undefined): Drift | undefined {
  const { visibility, revision, entry } = write;
  const named = (kind: DriftKind): Drift => ({
    kind,
    visibility,
    id: entry.id,
    expected: revision,
    ...(row && { found: row.revision }),
  });
  if (row === undefined) return named('missing');
  if (row.revision < revision) return named('stale');
  if (row.revision > revision || row.deleted !== isTombstone(write)) return named('unexpected');
  return lacksVectors(table, write, row) ? named('vectors') : undefined;
}

async function readRows(reader: ListingIndexReader, visibility: VisibilityClass): Promise<Rows> {
  const rows: Rows = new Map();
  for await (const batch of reader.rows(visibility)) for (const row of batch) rows.set(row.id, row);
  return rows;
}

const extrasIn = (visibility: VisibilityClass, rows: Iterable<IndexRow>): Drift[] =>
  [...rows].flatMap(({ id, revision, deleted }) =>
    deleted ? [] : [{ kind: 'extra', visibility, id, found: revision }],
  );

/**
 * What differs of these listings as last written. The index is read before the table: a change in between can only make
 * the index look late, never too new.
 */
export async function driftOf(table: TableSide, reader: ListingIndexReader, ids: readonly string[]): Promise<Drift[]> {
  const rows = { public: await reader.rowsOf('public', ids), member: await reader.rowsOf('member', ids) };
  const listings = await table.listings.getMany(ids);
  const writes = await expectedWrites(table.organisations, listings);
  const known = new Set(listings.map(({ id }) => id));
  const rowOf = ({ visibility, entry }: Expected) => rows[visibility].find(({ id }) => id === entry.id);
  return [
    ...writes.flatMap((write) => differenceOf(table, write, rowOf(write)) ?? []),
    ...VISIBILITY_CLASSES.flatMap((visibility) =>
      extrasIn(
        visibility,
        rows[visibility].filter(({ id }) => !known.has(id)),
      ),
    ),
  ];
}

/** What differs of `suspects` and still does when it has had time to settle. */
export async function confirmed(
  table: TableSide,
  reader: ListingIndexReader,
  suspects: readonly string[],
  { settleMs, wait, progress }: Omit<ComparisonOptions, 'segments'>,
  compared: number,
): Promise<Drift[]> {
  let ids = suspects;
  for (let waited = 0; ; waited += CHECK_AGAIN_MS) {
    const drift: Drift[] = [];
    for (let i = 0; i < ids.length; i += IDS_A_CHECK) {
      drift.push(...(await driftOf(table, reader, ids.slice(i, i + IDS_A_CHECK))));
      await progress?.(compared);
    }
    if (drift.length === 0 || waited >= settleMs) return drift;
    ids = [...new Set(drift.map(({ id }) => id))];
    await wait(CHECK_AGAIN_MS);
  }
}

/**
 * Compares everything and looks again at what differs, until it has settled or stays different. The index should be
 * refreshed before. Holds id, revision and vector keys of every entry in memory.
 */
export async function findDrift(
  table: TableSide,
  reader: ListingIndexReader,
  options: ComparisonOptions,
): Promise<Comparison> {
  const rows = { public: await readRows(reader, 'public'), member: await readRows(reader, 'member') };
  const count = (all: Rows) => {
    const tombstones = [...all.values()].filter(({ deleted }) => deleted).length;
    return { documents: all.size - tombstones, tombstones };
  };
  const entries = { public: count(rows.public), member: count(rows.member) };
  const organisations = cachedOrganisations(table.organisations);
  const suspects = new Set<string>();
  const unreadable: string[] = [];
  let listings = 0;
  const compare = async (page: readonly Listing[]) => {
    for (const write of await expectedWrites(organisations, page)) {
      if (differenceOf(table, write, rows[write.visibility].get(write.entry.id))) suspects.add(write.entry.id);
      rows[write.visibility].delete(write.entry.id);
    }
    listings += page.length;
    await options.progress?.(listings);
  };
  await scanAll(table.listings, options.segments, compare, (id) => unreadable.push(id));
  for (const id of unreadable) for (const visibility of VISIBILITY_CLASSES) rows[visibility].delete(id);
  for (const visibility of VISIBILITY_CLASSES)
    for (const { id } of extrasIn(visibility, rows[visibility].values())) suspects.add(id);
  const drift = await confirmed(table, reader, [...suspects], options, listings);
  return { listings, entries, drift, unreadable };
}
