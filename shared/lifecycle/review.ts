/** What the zone office does with a listing, or with an edit of a published one: approve, or reject with reasons. */
import { AppError } from '../errors.ts';
import type { Listing, RejectionReason } from '../schemas/listing/listing.ts';
import { type Act, type Change, nextVersion, without } from './change.ts';
import { requirePossible } from './transitions.ts';

/** Whether what waits is an edit of an approved listing. */
const isEditInReview = (listing: Listing): boolean => listing.proposed?.status === 'in-review';

/** Publishes what waits: the listing, or the edit in place of the text that was online. */
export function approve(listing: Listing, act: Act): Change {
  requirePossible(listing, 'approve');
  return isEditInReview(listing) ? approveEdit(listing, act) : approveListing(listing, act);
}

/** Sends back what waits; a listing becomes rejected, an edit too while the old text stays online. At least one reason. */
export function reject(listing: Listing, reasons: readonly RejectionReason[], act: Act): Change {
  requirePossible(listing, 'reject');
  if (reasons.length === 0) {
    throw new AppError('VALIDATION', 'Say why, so that the owner can act on it.', [
      { path: 'reasons', message: 'give at least one reason' },
    ]);
  }
  return isEditInReview(listing) ? rejectEdit(listing, reasons, act) : rejectListing(listing, reasons, act);
}

function approveListing(listing: Listing, act: Act): Change {
  return nextVersion(listing, { ...listing, status: 'published', publishedAt: act.at }, 'approve', act);
}

/** `publishedAt` stays that of the first publication: an edit does not make a listing new. */
function approveEdit(listing: Listing, act: Act): Change {
  const content = listing.proposed?.content ?? listing.content;
  return nextVersion(listing, { ...without(listing, 'proposed'), content }, 'approve-edit', act);
}

function rejectListing(listing: Listing, reasons: readonly RejectionReason[], act: Act): Change {
  return nextVersion(listing, { ...listing, status: 'rejected', reasons: [...reasons] }, 'reject', act, reasons);
}

function rejectEdit(listing: Listing, reasons: readonly RejectionReason[], act: Act): Change {
  const proposed = listing.proposed && { ...listing.proposed, status: 'rejected' as const, reasons: [...reasons] };
  return nextVersion(
    listing,
    { ...without(listing, 'proposed'), ...(proposed && { proposed }) },
    'reject-edit',
    act,
    reasons,
  );
}
