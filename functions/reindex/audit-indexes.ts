/** Finds every difference between the table and the live indexes, and mends what a write can mend. */
import type { ListingIndexWriter, WriteOutcome } from '../ports/listing-index.ts';
import type { ListingIndexCatalog } from '../ports/listing-index-catalog.ts';
import { type Comparison, type ComparisonOptions, type Drift, findDrift } from './find-drift.ts';
import { projectAgain } from './project-again.ts';
import type { TableSide } from './table-side.ts';

export interface AuditDeps extends TableSide {
  readonly catalog: Pick<ListingIndexCatalog, 'live' | 'refresh'>;
  /** The projector's own writer. */
  readonly writer: ListingIndexWriter;
}

/** `repaired` of the differences are mended; `remaining` are not, each with the reason where there is one. */
export interface AuditReport extends Comparison {
  readonly repaired: number;
  readonly remaining: readonly (Drift & { readonly reason?: string })[];
}

const reasonOf = (outcome: WriteOutcome | undefined) =>
  outcome && 'reason' in outcome ? { reason: outcome.reason } : {};

/** Compares and, with `repair`, mends. `unexpected` differences remain: they need a reindex. Throws UNAVAILABLE. */
export async function auditIndexes(
  deps: AuditDeps,
  options: ComparisonOptions & { readonly repair: boolean },
): Promise<AuditReport> {
  await deps.catalog.refresh();
  const comparison = await findDrift(deps, deps.catalog.live, options);
  if (!options.repair || comparison.drift.length === 0)
    return { ...comparison, repaired: 0, remaining: comparison.drift };
  const ids = [...new Set(comparison.drift.map(({ id }) => id))];
  const outcomes = await projectAgain({ ...deps, reader: deps.catalog.live }, ids);
  const isMended = ({ kind, id }: Drift) => {
    const outcome = outcomes.get(id);
    return kind !== 'unexpected' && outcome !== undefined && !('reason' in outcome);
  };
  const remaining = comparison.drift
    .filter((drift) => !isMended(drift))
    .map((drift) => ({ ...drift, ...reasonOf(outcomes.get(drift.id)) }));
  await deps.catalog.refresh();
  return { ...comparison, repaired: comparison.drift.length - remaining.length, remaining };
}
