/**
 * Items and entities: how an entity is stored, and how it is read back and checked.
 *
 * Every item has the key attributes of keys.ts and
 *   `type`    'listing' | 'audit' | 'mark' | 'organisation' | 'uscc' | 'membership' | 'preferences' |
 *             'invitation' | 'member-event' | 'receipt'
 *   `version` number, the entity's version (not on uscc, invitation, member-event and receipt items)
 *   `data`    map, the entity as its zod schema has it
 *   `ttl`     number, epoch seconds, where the item goes away by itself
 * So a stream image of a listing reads { type: 'listing', version: 7, data: { id, organisationId, status, content, … } }.
 * A deletion is such an image too (`data.status` = 'deleted', the next version); the removal of the item itself,
 * 60 days later, says nothing new.
 */
import type { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { type AuditEntry, auditEntry, type Listing, listing } from '../../../shared/schemas/listing/listing.ts';
import { type Mark, mark } from '../../../shared/schemas/mark.ts';
import {
  type MemberEvent,
  memberEvent,
  type StoredInvitation,
  storedInvitation,
} from '../../../shared/schemas/member.ts';
import { type Membership, membership } from '../../../shared/schemas/membership.ts';
import { type Organisation, organisation } from '../../../shared/schemas/organisation.ts';
import { type Preferences, preferences } from '../../../shared/schemas/preferences.ts';
import {
  auditKey,
  type ItemKeys,
  invitationKeys,
  listingKeys,
  markKey,
  memberEventKey,
  membershipKeys,
  organisationKeys,
  preferencesKey,
} from './keys.ts';

export type ItemType =
  | 'listing'
  | 'audit'
  | 'mark'
  | 'organisation'
  | 'uscc'
  | 'membership'
  | 'preferences'
  | 'invitation'
  | 'member-event'
  | 'receipt';

/** An item as the document client takes and gives it. */
export interface Item extends ItemKeys {
  readonly type: ItemType;
  readonly version?: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly ttl?: number;
}

/** How long a deleted listing stays as a tombstone: longer than any stream, replay or reindex reaches back. */
const TOMBSTONE_DAYS = 60;

/** Epoch seconds `seconds` after an ISO 8601 instant. */
export const epochSecondsAfter = (isoTime: string, seconds: number): number =>
  Math.floor(Date.parse(isoTime) / 1000) + seconds;

export const listingItem = (entity: Listing): Item => ({
  ...listingKeys(entity),
  type: 'listing',
  version: entity.version,
  data: entity,
  ...(entity.status === 'deleted' && { ttl: epochSecondsAfter(entity.updatedAt, TOMBSTONE_DAYS * 86_400) }),
});

export const auditItem = (entity: AuditEntry): Item => ({
  ...auditKey(entity.listingId, entity.version),
  type: 'audit',
  version: entity.version,
  data: entity,
});

export const organisationItem = (entity: Organisation): Item => ({
  ...organisationKeys(entity),
  type: 'organisation',
  version: entity.version,
  data: entity,
});

export const membershipItem = (entity: Membership): Item => ({
  ...membershipKeys(entity),
  type: 'membership',
  version: entity.version,
  data: entity,
});

export const markItem = (entity: Mark): Item => ({
  ...markKey(entity.listingId, entity.otherId),
  type: 'mark',
  version: entity.version,
  data: entity,
});

export const preferencesItem = (entity: Preferences): Item => ({
  ...preferencesKey(entity.subject),
  type: 'preferences',
  version: entity.version,
  data: entity,
});

export const invitationItem = (entity: StoredInvitation): Item => ({
  ...invitationKeys(entity),
  type: 'invitation',
  data: entity,
  ttl: epochSecondsAfter(entity.expiresAt, 0),
});

export const memberEventItem = (entity: MemberEvent): Item => ({
  ...memberEventKey(entity),
  type: 'member-event',
  data: entity,
});

/** The entity of a stored item. One that no longer parses throws INTERNAL, whose cause names the key and the paths, never the content. */
export function decoded<S extends z.ZodType>(schema: S, item: Readonly<Record<string, unknown>>): z.infer<S> {
  const result = schema.safeParse(item.data);
  if (result.success) return result.data;
  const paths = result.error.issues.map((issue) => issue.path.join('.') || '(root)');
  const cause = new Error(`the stored item ${item.pk} ${item.sk} does not parse at ${[...new Set(paths)].join(', ')}`);
  throw new AppError('INTERNAL', 'A stored record cannot be read.', [], { cause });
}

type StoredItem = Readonly<Record<string, unknown>>;
export const listingOf = (item: StoredItem): Listing => decoded(listing, item);
export const auditOf = (item: StoredItem): AuditEntry => decoded(auditEntry, item);
export const organisationOf = (item: StoredItem): Organisation => decoded(organisation, item);
export const membershipOf = (item: StoredItem): Membership => decoded(membership, item);
export const markOf = (item: StoredItem): Mark => decoded(mark, item);
export const preferencesOf = (item: StoredItem): Preferences => decoded(preferences, item);
export const invitationOf = (item: StoredItem): StoredInvitation => decoded(storedInvitation, item);
export const memberEventOf = (item: StoredItem): MemberEvent => decoded(memberEvent, item);
