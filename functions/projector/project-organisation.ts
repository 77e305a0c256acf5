/** When an organisation changes, all its listings show it: they are projected again with the organisation as it is now. */
import type { WriteOutcome } from '../ports/listing-index.ts';
import type { ListingRepository } from '../ports/listing-repository.ts';
import { type ProjectionDeps, projectStates } from './project-states.ts';

/** Where the organisation's listings are read. */
export interface OrganisationProjectionDeps extends ProjectionDeps {
  readonly listings: Pick<ListingRepository, 'getMany' | 'listByOrganisation'>;
}

const LISTINGS_A_PAGE = 100;

/**
 * Projects every listing of the organisation; one that has to wait counts before one rejected, and that before success.
 * The list only names the listings: it may lag, so each is read again from the table itself.
 */
export async function projectOrganisation(
  deps: OrganisationProjectionDeps,
  organisationId: string,
): Promise<WriteOutcome> {
  let problem: WriteOutcome | undefined;
  let cursor: string | undefined;
  do {
    const page = await deps.listings.listByOrganisation(organisationId, {
      limit: LISTINGS_A_PAGE,
      ...(cursor !== undefined && { cursor }),
    });
    const listings = await deps.listings.getMany(page.items.map(({ id }) => id));
    for (const outcome of await projectStates(deps, listings)) {
      if (outcome.result === 'failed' || (outcome.result === 'rejected' && problem === undefined)) problem = outcome;
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return problem ?? { result: 'applied' };
}
