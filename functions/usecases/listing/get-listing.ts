/** Shows one listing. */
import type { ListingView } from '../../../shared/schemas/listing/listing-view.ts';
import type { Ctx } from '../../context.ts';
import { findListing } from './find-listing.ts';

/** What the actor may see of it; throws NOT_FOUND where that is nothing. */
export async function getListing(ctx: Ctx, { id }: { readonly id: string }): Promise<ListingView> {
  return (await findListing(ctx, id)).view;
}
