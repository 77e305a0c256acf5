/** Finds every difference between the table and the live indexes, and mends what a write can mend. */
import type { ListingIndexWriter, WriteOutcome } from '../ports/listing-index.ts';
import type { ListingIndexCatalog } from '../ports/listing-index-catalog.ts';
import { type Comparison, type ComparisonOptions, type Drift, driftOf, findDrift } from './find-drift.ts';
import { projectAgain } from './project-again.ts';
import type { TableSide } from './table-side.ts';

export interface AuditDeps extends TableSide {
  readonly catalog: Pick<ListingIndexCatalog, 'live' | 'refresh'>;
  /** The projector's own writer. */
  readonly writer: ListingIndexWriter;
  /** Gives documents that are otherwise as they should be their vectors: what the projector's writer leaves as it is. */
  readonly vectorWriter?: ListingIndexWriter;
}

/** `repaired` of the differences are mended; `remaining` are not, each with the reason where there is one. */
export interface AuditReport extends Comparison {
  readonly repaired: number;
  readonly remaining: readonly (Drift & { readonly reason?: string })[];
}

const IDS_A_CHECK = 100;

/** What still differs after mending: the engine may refuse an entry, or remember for a minute that somebody deleted it. */
async function stillDifferent(deps: AuditDeps, ids: readonly string[]): Promise<Drift[]> {
  const drift: Drift[] = [];
  for (let i = 0; i < ids.length; i += IDS_A_CHECK)
    drift.push(...(await driftOf(deps, deps.catalog.live, ids.slice(i, i + IDS_A_CHECK))));
  return drift;
}

const idsOf = (drift: readonly Drift[]): string[] => [...new Set(drift.map(({ id }) => id))];

/** What became of each listing; of one that differs in more than its vectors, of the rest. */
async function mend(deps: AuditDeps, drift: readonly Drift[]): Promise<Map<string, WriteOutcome>> {
  const { writer, vectorWriter = writer } = deps;
  const reader = deps.catalog.live;
  const lacking = idsOf(drift.filter(({ kind }) => kind === 'vectors'));
  const others = idsOf(drift.filter(({ kind }) => kind !== 'vectors'));
  const embedded = await projectAgain({ ...deps, reader, writer: vectorWriter }, lacking);
  return new Map([...embedded, ...(await projectAgain({ ...deps, reader, writer }, others))]);
}

const reasonOf = (outcome: WriteOutcome | undefined) =>
  outcome && 'reason' in outcome ? { reason: outcome.reason } : {};

const placeOf = ({ id, visibility }: Drift): string => `${visibility} ${id}`;

/** Compares and, with `repair`, mends. `unexpected` differences remain: they need a reindex. Throws UNAVAILABLE. */
export async function auditIndexes(
  deps: AuditDeps,
  options: ComparisonOptions & { readonly repair: boolean },
): Promise<AuditReport> {
  await deps.catalog.refresh();
  const comparison = await findDrift(deps, deps.catalog.live, options);
  const { drift } = comparison;
  if (!options.repair || drift.length === 0) return { ...comparison, repaired: 0, remaining: drift };
  const ids = idsOf(drift);
  const outcomes = await mend(deps, drift);
  await deps.catalog.refresh();
  const different = new Set((await stillDifferent(deps, ids)).map(placeOf));
  const remaining = drift
    .filter((one) => different.has(placeOf(one)))
    .map((one) => ({ ...one, ...reasonOf(outcomes.get(one.id)) }));
  return { ...comparison, repaired: drift.length - remaining.length, remaining };
}
