/** Replaces the content of a listing; of an approved one, what has substance waits for review. */
import { edit } from '../../../shared/lifecycle/ownership.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { Ctx } from '../../context.ts';
import { requireSentVersion } from '../require-version.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findListingToWrite, type ListingTarget } from './find-listing.ts';
import { refuseLeaks } from './refuse-leaks.ts';

export interface EditListingInput extends ListingTarget {
  readonly content: ListingContent;
  /** The owner means the contact details that the leak check finds in an edit that goes to review. */
  readonly acknowledgeLeaks?: boolean | undefined;
}

/** The stored listing, its edit applied or as `proposed`. Throws PRECONDITION without a version or in a state without edits, VALIDATION, CONFLICT. */
export async function editListing(ctx: Ctx, input: EditListingInput): Promise<Listing> {
  const { listing, owner } = await findListingToWrite(ctx, input);
  requireSentVersion('listing', input.ifMatchVersion);
  const change = edit(listing, input.content, actOf(ctx));
  if (change.audit.action === 'propose-edit') {
    refuseLeaks(input.content, owner, {
      acknowledged: input.acknowledgeLeaks ?? false,
      approved: listing.content,
    });
  }
  return commitChange(ctx, change);
}
