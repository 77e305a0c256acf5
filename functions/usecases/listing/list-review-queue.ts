/** Lists what waits for review: new listings, and edits of published ones with what they change. */
import { difference } from '../../../shared/lifecycle/difference.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { ReviewItem } from '../../../shared/schemas/listing/review-item.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Page, PageQuery } from '../../../shared/schemas/page.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isReviewer, personOf } from '../access.ts';
import { viewListing } from '../view-listing.ts';

/** Oldest submission first; for reviewers only (FORBIDDEN). Throws VALIDATION for a bad cursor. */
export async function listReviewQueue(ctx: Ctx, query: PageQuery): Promise<Page<ReviewItem>> {
  personOf(ctx);
  if (!isReviewer(ctx)) throw forbidden('Only the zone office sees what waits for review.');
  const page = await ctx.deps.listings.listInReview(query);
  const owners = await ctx.deps.organisations.getMany(page.items.map((listing) => listing.organisationId));
  const ownerOf = new Map(owners.map((owner) => [owner.id, owner]));
  const items = await Promise.all(
    page.items.map((listing) => reviewItem(ctx, listing, ownerOf.get(listing.organisationId))),
  );
  return { ...page, items: items.filter((item) => item !== undefined) };
}

async function reviewItem(ctx: Ctx, item: Listing, owner: Organisation | undefined): Promise<ReviewItem | undefined> {
  const listing = owner && (await viewListing(ctx, item, owner));
  if (!listing) return undefined;
  return {
    listing,
    ownerVerification: owner.verification,
    ...(item.proposed?.status === 'in-review' && { changes: difference(item.content, item.proposed.content) }),
  };
}
