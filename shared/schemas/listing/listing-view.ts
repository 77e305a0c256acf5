/** A listing as one reader sees it: redacted to the reader's tier, with what is locked and what may be done. */
import { z } from 'zod';
import { listingId } from '../../ids.ts';
import { ownerView } from '../organisation.ts';
import { isoTime } from '../quantity.ts';
import { tier } from '../tier.ts';
import { LISTING_STATUSES, proposedEdit, rejectionReason } from './listing.ts';
import { listingKind } from './listing-content.ts';

/** `content` has the shape of the kind's content, less the fields named in `locked`. */
export const listingView = z
  .object({
    id: listingId,
    kind: listingKind,
    version: z.int(),
    status: z.enum(LISTING_STATUSES),
    owner: ownerView,
    content: z.record(z.string(), z.unknown()),
    locked: z.array(z.object({ field: z.string(), tier })),
    createdAt: isoTime,
    updatedAt: isoTime,
    publishedAt: isoTime.optional(),
    proposed: proposedEdit.optional(),
    reasons: z.array(rejectionReason).optional(),
  })
  .meta({ id: 'ListingView' });
export type ListingView = z.infer<typeof listingView>;
