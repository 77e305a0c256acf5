/** One entry of the review queue: the listing, and for an edit what it changes. */
import { z } from 'zod';
import { fieldChange } from '../../lifecycle/difference.ts';
import { VERIFICATIONS } from '../organisation.ts';
import { listingView } from './listing-view.ts';

/** With `changes` it is an edit of an approved listing, whose new text is `listing.proposed`. */
export const reviewItem = z
  .object({
    listing: listingView,
    ownerVerification: z.enum(VERIFICATIONS),
    changes: z.array(fieldChange).optional(),
  })
  .meta({ id: 'ReviewItem' });
export type ReviewItem = z.infer<typeof reviewItem>;
