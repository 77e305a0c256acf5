/** Asks the zone office to review a listing, or once more a rejected edit. */
import { submit } from '../../../shared/lifecycle/ownership.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { actOf, commitChange } from './commit-change.ts';
import { findListingToWrite, type ListingTarget } from './find-listing.ts';
import { refuseLeaks } from './refuse-leaks.ts';

export interface SubmitListingInput extends ListingTarget {
  /** The owner means the contact details that the leak check finds. */
  readonly acknowledgeLeaks?: boolean | undefined;
}

/** The stored listing. Throws PRECONDITION unless there is something to submit, VALIDATION naming the fields that leak. */
export async function submitListing(ctx: Ctx, input: SubmitListingInput): Promise<Listing> {
  const { listing, owner } = await findListingToWrite(ctx, input);
  const change = submit(listing, actOf(ctx));
  const acknowledged = input.acknowledgeLeaks ?? false;
  if (listing.proposed) refuseLeaks(listing.proposed.content, owner, { acknowledged, approved: listing.content });
  else refuseLeaks(listing.content, owner, { acknowledged });
  return commitChange(ctx, change);
}
