/** One step in a listing's life: the next version and the audit entry that goes with it. */
import type { AuditEntry, Listing, RejectionReason } from '../schemas/listing/listing.ts';

/** Both are written in one transaction. */
export interface Change {
  readonly listing: Listing;
  readonly audit: AuditEntry;
}

/** Who acts (the subject of the token), and when (ISO 8601 UTC). */
export interface Act {
  readonly by: string;
  readonly at: string;
}

/** Everything of a listing that a step decides; what it leaves out is gone. */
type NextState = Omit<Listing, 'version' | 'updatedAt' | 'updatedBy'>;

/** The version after `before`, stamped with who and when, and its audit entry. */
export function nextVersion(
  before: Listing,
  next: NextState,
  action: AuditEntry['action'],
  { by, at }: Act,
  reasons?: readonly RejectionReason[],
): Change {
  const version = before.version + 1;
  return {
    listing: { ...next, version, updatedAt: at, updatedBy: by },
    audit: {
      listingId: before.id,
      version,
      action,
      by,
      at,
      from: before.status,
      to: next.status,
      ...(reasons && { reasons: [...reasons] }),
    },
  };
}

/** `entity` without the named optional fields. */
export function without<T extends object, K extends keyof T>(entity: T, ...fields: readonly K[]): Omit<T, K> {
  const rest = { ...entity };
  for (const field of fields) delete rest[field];
  return rest;
}
