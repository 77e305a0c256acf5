/** Rebuilds both indexes from the table while searches and writes go on, and loses none of either. */
import { AppError } from '../../shared/errors.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { VISIBILITY_CLASSES, type WriteOutcome } from '../ports/listing-index.ts';
import type { IndexRebuild, ListingIndexCatalog } from '../ports/listing-index-catalog.ts';
import { projectStates } from '../projector/project-states.ts';
import { type Comparison, findDrift } from './find-drift.ts';
import { projectAgain, throwIfFailed } from './project-again.ts';
import { cachedOrganisations, scanAll, type TableSide } from './table-side.ts';

export interface RebuildDeps extends TableSide {
  readonly catalog: ListingIndexCatalog;
}

/** Where a rebuild stands; `done` counts listings. */
export interface RebuildProgress {
  readonly step: 'copy' | 'tombstones' | 'compare' | 'swap' | 'drop';
  readonly done: number;
}

/**
 * `segments`: parallel parts of the scan. `graceMs`: how long the old indexes stay after the swap, for searches that are
 * on their way to them. `acceptRejected`: so many listings may be unreadable, or refused by the new index, before it is thrown away.
 */
export interface RebuildOptions {
  readonly segments: number;
  readonly graceMs: number;
  readonly acceptRejected: number;
  readonly wait: (ms: number) => Promise<void>;
  readonly progress?: (progress: RebuildProgress) => void;
}

/** A listing that is not in the new index. */
export interface Refusal {
  readonly id: string;
  readonly reason: string;
}

/** What was copied and compared; `mended` differences were found and removed before the swap. */
export interface RebuildReport extends Pick<Comparison, 'entries'> {
  readonly listings: number;
  readonly mended: number;
  readonly rejected: readonly Refusal[];
}

/** What one run carries from step to step. */
interface Run {
  readonly deps: RebuildDeps;
  readonly options: RebuildOptions;
  readonly rebuild: IndexRebuild;
  readonly copied: Set<string>;
  readonly rejected: Map<string, string>;
}

async function told(run: Run, step: RebuildProgress['step'], done: number): Promise<void> {
  run.options.progress?.({ step, done });
  await run.rebuild.keepAlive();
}

function noteRejected({ rejected, options }: Run, outcomes: Iterable<readonly [string, WriteOutcome]>): void {
  for (const [id, outcome] of outcomes) if (outcome.result === 'rejected') rejected.set(id, outcome.reason);
  if (rejected.size <= options.acceptRejected) return;
  const [id, reason] = [...rejected][0]!;
  throw new AppError('INTERNAL', `Not every listing can be indexed, ${id} for one: ${reason}`);
}

/** Every listing as it is now; where the projector has been faster, its newer entry stays. */
async function copyListings(run: Run): Promise<void> {
  const { deps, rebuild, copied } = run;
  const target = { organisations: cachedOrganisations(deps.organisations), index: rebuild.writer };
  const copy = async (page: readonly Listing[]) => {
    const outcomes = await projectStates(target, page);
    throwIfFailed(outcomes);
    for (const { id } of page) copied.add(id);
    noteRejected(
      run,
      page.map(({ id }, i) => [id, outcomes[i]!] as const),
    );
    await told(run, 'copy', copied.size);
  };
  const unreadable: WriteOutcome = { result: 'rejected', reason: 'its stored record cannot be read' };
  const found: string[] = [];
  await scanAll(deps.listings, run.options.segments, copy, (id) => found.push(id));
  noteRejected(
    run,
    found.map((id) => [id, unreadable] as const),
  );
}

/** Listings that have left the table keep their tombstones, or a late replay could bring them back. */
async function carryTombstones(run: Run): Promise<void> {
  const { deps, rebuild, copied } = run;
  let carried = 0;
  for (const visibility of VISIBILITY_CLASSES) {
    for await (const rows of deps.catalog.live.rows(visibility)) {
      const gone = rows.filter(({ id, deleted }) => deleted && !copied.has(id));
      const writes = gone.map(({ id, revision }) => ({
        visibility,
        revision,
        entry: { id, version: 0, deleted: true } as const,
      }));
      throwIfFailed(await rebuild.writer.apply(writes));
      carried += gone.length;
      await told(run, 'tombstones', carried);
    }
  }
}

/** Both sides compared, and what differs mended; returns what was compared. */
async function compareAndMend(run: Run): Promise<Comparison> {
  const { deps, rebuild, options } = run;
  await rebuild.refresh();
  const comparison = await findDrift(deps, rebuild.reader, {
    segments: options.segments,
    settleMs: 0,
    wait: options.wait,
    progress: (done) => told(run, 'compare', done),
  });
  const drift = comparison.drift.filter(({ id }) => !run.rejected.has(id));
  const unexpected = drift.find(({ kind }) => kind === 'unexpected');
  if (unexpected)
    throw new AppError('INTERNAL', `The new index holds something newer than the table of ${unexpected.id}.`);
  const outcomes = await projectAgain({ ...deps, ...rebuild }, [...new Set(drift.map(({ id }) => id))]);
  throwIfFailed(outcomes.values());
  noteRejected(run, outcomes);
  return { ...comparison, drift };
}

async function fillAndSwap(run: Run): Promise<Comparison> {
  await copyListings(run);
  await carryTombstones(run);
  const comparison = await compareAndMend(run);
  await told(run, 'swap', comparison.listings);
  await run.rebuild.swap();
  return comparison;
}

async function dropAfterGrace(run: Run): Promise<void> {
  const until = Math.ceil(run.options.graceMs / 1_000);
  for (let second = 0; second < until; second++) {
    await run.options.wait(Math.min(1_000, run.options.graceMs));
    await told(run, 'drop', second + 1);
  }
  await run.rebuild.dropOld();
}

/**
 * Begins a new generation (which every write reaches from then on), copies the table into it, compares, swaps the
 * aliases in one step and drops the old generation. When anything fails before the swap the new generation is thrown
 * away and searches never noticed; a run that is killed leaves it to the next run to clear away.
 * Throws CONFLICT while another rebuild is alive, UNAVAILABLE, INTERNAL when too many listings cannot be indexed.
 */
export async function rebuildIndexes(deps: RebuildDeps, options: RebuildOptions): Promise<RebuildReport> {
  await deps.catalog.ensure();
  const rebuild = await deps.catalog.beginRebuild();
  const run: Run = { deps, options, rebuild, copied: new Set(), rejected: new Map() };
  let comparison: Comparison;
  try {
    // What was written before the new generation began must be found among the live tombstones.
    await deps.catalog.refresh();
    comparison = await fillAndSwap(run);
  } catch (error) {
    await rebuild.discard().catch(() => undefined);
    throw error;
  }
  await dropAfterGrace(run);
  const rejected = [...run.rejected].map(([id, reason]) => ({ id, reason }));
  return { listings: comparison.listings, entries: comparison.entries, mended: comparison.drift.length, rejected };
}
