/** The stored listing: content plus state, owner, version and review. */
import { z } from 'zod';
import { listingId, organisationId } from '../../ids.ts';
import { isoTime } from '../quantity.ts';
import { listingContent } from './listing-content.ts';

/** Stored states. `expired` is never stored: it is published past `content.expiresAt`, see {@link effectiveStatus}. */
export const STORED_STATUSES = ['draft', 'in-review', 'rejected', 'published', 'paused', 'closed', 'deleted'] as const;
export const LISTING_STATUSES = [...STORED_STATUSES, 'expired'] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** Why a reviewer said no, in words the owner can act on; `field` names the place. */
export const rejectionReason = z.strictObject({
  field: z.string().max(120).optional(),
  message: z.string().trim().min(3).max(1000),
});
export type RejectionReason = z.infer<typeof rejectionReason>;

/** An edit of a published listing that waits for review, or was rejected, while the old text stays online. */
export const proposedEdit = z.strictObject({
  content: listingContent,
  status: z.enum(['in-review', 'rejected']),
  proposedAt: isoTime,
  proposedBy: z.string(),
  reasons: z.array(rejectionReason).optional(),
});
export type ProposedEdit = z.infer<typeof proposedEdit>;

/** One row of the truth; `version` rises by one with each write. A deleted listing keeps no content. */
export const listing = z
  .strictObject({
    id: listingId,
    organisationId,
    version: z.int().min(1),
    status: z.enum(STORED_STATUSES),
    content: listingContent,
    proposed: proposedEdit.optional(),
    reasons: z.array(rejectionReason).optional(),
    createdAt: isoTime,
    createdBy: z.string(),
    updatedAt: isoTime,
    updatedBy: z.string(),
    submittedAt: isoTime.optional(),
    publishedAt: isoTime.optional(),
  })
  .meta({ id: 'Listing' });
export type Listing = z.infer<typeof listing>;

/** The state people see: a published listing past its expiry is expired. `now` is ISO 8601 UTC. */
export function effectiveStatus(item: Pick<Listing, 'status' | 'content'>, now: string): ListingStatus {
  const { expiresAt } = item.content;
  // As instants, not as text: one may carry milliseconds and the other not.
  const past = expiresAt !== undefined && Date.parse(expiresAt) <= Date.parse(now);
  return item.status === 'published' && past ? 'expired' : item.status;
}

/** What changed a listing, and who and when: one entry in the transaction of each write. */
export const AUDIT_ACTIONS = [
  'create',
  'edit',
  'propose-edit',
  'submit',
  'approve',
  'reject',
  'approve-edit',
  'reject-edit',
  'pause',
  'resume',
  'close',
  'delete',
] as const;
export const auditEntry = z
  .strictObject({
    listingId,
    version: z.int().min(1),
    action: z.enum(AUDIT_ACTIONS),
    by: z.string(),
    at: isoTime,
    from: z.enum(STORED_STATUSES).optional(),
    to: z.enum(STORED_STATUSES),
    reasons: z.array(rejectionReason).optional(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;
