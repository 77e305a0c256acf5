/** Brings the index to given states of listings: reads their organisations, projects, writes, and says what became of each. */
import { AppError } from '../../shared/errors.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import type { IndexWrite, ListingIndexWriter, WriteOutcome } from '../ports/listing-index.ts';
import type { OrganisationRepository } from '../ports/organisation-repository.ts';
import { isRemoval, type Removal } from './decode-change.ts';
import { needsOrganisation, projectListing, projectRemoval } from './project-listing.ts';

/** A listing as stored, or that it is no longer. */
export type ListingState = Listing | Removal;

/** Where organisations are read and entries written. */
export interface ProjectionDeps {
  readonly organisations: Pick<OrganisationRepository, 'getMany'>;
  readonly index: ListingIndexWriter;
}

const ORGANISATIONS_A_READ = 100;

/** One that cannot be read must not hold up the listings of all others: it is left out. */
async function readOrganisations(
  repository: ProjectionDeps['organisations'],
  ids: readonly string[],
): Promise<Organisation[]> {
  try {
    return await repository.getMany(ids);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'INTERNAL') throw error;
    if (ids.length === 1) return [];
    return (await Promise.all(ids.map((id) => readOrganisations(repository, [id])))).flat();
  }
}

async function organisationsOf(deps: ProjectionDeps, states: readonly ListingState[]) {
  const wanted = states.flatMap((state) =>
    isRemoval(state) || !needsOrganisation(state) ? [] : [state.organisationId],
  );
  const ids = [...new Set(wanted)];
  const found = new Map<string, Organisation>();
  for (let i = 0; i < ids.length; i += ORGANISATIONS_A_READ) {
    const read = await readOrganisations(deps.organisations, ids.slice(i, i + ORGANISATIONS_A_READ));
    for (const organisation of read) found.set(organisation.id, organisation);
  }
  return found;
}

function projected(state: ListingState, organisations: ReadonlyMap<string, Organisation>): IndexWrite[] | WriteOutcome {
  if (isRemoval(state)) return projectRemoval(state.id, state.version);
  const organisation = organisations.get(state.organisationId);
  if (needsOrganisation(state) && organisation === undefined)
    return { result: 'rejected', reason: 'its organisation is unknown or unreadable' };
  return projectListing(state, organisation);
}

/**
 * A document the engine will never take leaves no older text online: it may have become confidential since.
 * One revision lower, so that the document itself still wins once it is acceptable.
 */
const withdrawal = ({ visibility, revision, entry }: IndexWrite): IndexWrite => ({
  visibility,
  revision: revision - 1,
  entry: { id: entry.id, version: entry.version, deleted: true },
});

/** The outcome of several writes of one listing: the worst of theirs, where waiting is worse than giving up. */
function worst(outcomes: readonly WriteOutcome[]): WriteOutcome {
  const order = ['failed', 'rejected', 'applied', 'superseded'] as const;
  return outcomes.reduce((a, b) => (order.indexOf(b.result) < order.indexOf(a.result) ? b : a));
}

async function write(index: ListingIndexWriter, writes: readonly IndexWrite[]): Promise<WriteOutcome[]> {
  const outcomes = await index.apply(writes);
  const refused = writes.map((_, i) => i).filter((i) => outcomes[i]?.result === 'rejected');
  if (refused.length === 0) return outcomes;
  const withdrawn = await index.apply(refused.map((i) => withdrawal(writes[i]!)));
  for (const [at, i] of refused.entries()) if (withdrawn[at]?.result === 'failed') outcomes[i] = withdrawn[at];
  return outcomes;
}

/** One outcome a state, in order. Throws only what reading organisations throws (UNAVAILABLE). */
export async function projectStates(deps: ProjectionDeps, states: readonly ListingState[]): Promise<WriteOutcome[]> {
  const organisations = await organisationsOf(deps, states);
  const projections = states.map((state) => projected(state, organisations));
  const outcomes = await write(
    deps.index,
    projections.flatMap((one) => ('result' in one ? [] : one)),
  );
  let next = 0;
  return projections.map((one) => {
    if ('result' in one) return one;
    next += one.length;
    return worst(outcomes.slice(next - one.length, next));
  });
}
