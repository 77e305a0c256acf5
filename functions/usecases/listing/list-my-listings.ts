/** Lists all listings of one organisation, in every state, for its own people. */
import type { ListingView } from '../../../shared/schemas/listing/listing-view.ts';
import type { Page, PageQuery } from '../../../shared/schemas/page.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isMemberOf, isReviewer, personOf } from '../access.ts';
import { findOrganisation } from '../organisation/find-organisation.ts';
import { viewListing } from '../view-listing.ts';

export interface ListMyListingsInput extends PageQuery {
  readonly organisationId: string;
}

/** Newest change first; for members of the organisation and reviewers. Throws NOT_FOUND, FORBIDDEN, VALIDATION (cursor). */
export async function listMyListings(ctx: Ctx, input: ListMyListingsInput): Promise<Page<ListingView>> {
  personOf(ctx);
  const { organisationId, ...query } = input;
  const owner = await findOrganisation(ctx, organisationId);
  if (!isMemberOf(ctx, organisationId) && !isReviewer(ctx)) {
    throw forbidden('Only members of the organisation can list what it has not published.');
  }
  const page = await ctx.deps.listings.listByOrganisation(organisationId, query);
  const views = await Promise.all(page.items.map((listing) => viewListing(ctx, listing, owner)));
  return { ...page, items: views.filter((view) => view !== undefined) };
}
