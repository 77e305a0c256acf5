/**
 * Every key pattern of the single table.
 *
 * | item         | pk                    | sk             | gsi1pk / gsi1sk                          | gsi2pk / gsi2sk (sparse)         | ttl            |
 * |--------------|-----------------------|----------------|------------------------------------------|----------------------------------|----------------|
 * | listing      | `LISTING#<id>`        | `LISTING`      | `ORG#<org>#LISTINGS` / `<updatedAt>#<id>` | `REVIEW` / `<submittedAt>#<id>`  | when deleted   |
 * | audit        | `LISTING#<id>`        | `AUDIT#000007` |                                          |                                  |                |
 * | mark         | `LISTING#<id>`        | `MARK#<other>` |                                          |                                  |                |
 * | organisation | `ORG#<id>`            | `ORG`          |                                          | `VERIFY` / `<waitingSince>#<id>` |                |
 * | uscc         | `USCC#<code>`         | `USCC`         |                                          |                                  |                |
 * | membership   | `SUBJECT#<subject>`   | `ORG#<org>`    | `ORG#<org>#MEMBERS` / `<subject>`        |                                  |                |
 * | invitation   | `INVITE#<code hash>`  | `INVITE`       | `ORG#<org>#INVITATIONS` / `<createdAt>#<id>` |                                  | when expired   |
 * | member event | `ORG#<id>`            | `MEMBERS#<at>#<ulid>` |                                          |                                  |                |
 * | preferences  | `SUBJECT#<subject>`   | `PREFERENCES`  |                                          |                                  |                |
 * | receipt      | `RECEIPT#<principal>` | `KEY#<key>`    |                                          |                                  | after 24 hours |
 *
 * gsi1 is listed newest change first; gsi2 holds only what waits for the zone office, oldest first.
 */
import { AppError } from '../../../shared/errors.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { MemberEvent, StoredInvitation } from '../../../shared/schemas/member.ts';
import type { Membership } from '../../../shared/schemas/membership.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';

/** The primary key of one item. */
export interface PrimaryKey {
  readonly pk: string;
  readonly sk: string;
}

/** All key attributes of one item: primary, and those of the indexes it stands in. */
export interface ItemKeys extends PrimaryKey {
  readonly gsi1pk?: string;
  readonly gsi1sk?: string;
  readonly gsi2pk?: string;
  readonly gsi2sk?: string;
}

/** Index keys sort as text, so every instant is written with milliseconds. */
const sortable = (isoTime: string): string => new Date(isoTime).toISOString();

const LISTING_PREFIX = 'LISTING#';
export const listingKey = (id: string): PrimaryKey => ({ pk: `${LISTING_PREFIX}${id}`, sk: 'LISTING' });
/** The listing whose item (or audit entry) has this partition key. */
export const listingIdOf = (pk: string): string => pk.slice(LISTING_PREFIX.length);
export const organisationKey = (id: string): PrimaryKey => ({ pk: `ORG#${id}`, sk: 'ORG' });
/** Held by the organisation that uses the code, so no two can. */
export const usccKey = (uscc: string): PrimaryKey => ({ pk: `USCC#${uscc}`, sk: 'USCC' });
export const receiptKey = (principal: string, key: string): PrimaryKey => ({
  pk: `RECEIPT#${principal}`,
  sk: `KEY#${key}`,
});

/** What the audit entries of all listings begin with. */
export const AUDIT_PREFIX = 'AUDIT#';
/** One audit entry a version; versions sort as text up to 999,999. */
export function auditKey(listingId: string, version: number): PrimaryKey {
  if (version > 999_999) throw new AppError('LIMIT', 'This listing has been changed a million times; post a new one.');
  return { pk: listingKey(listingId).pk, sk: AUDIT_PREFIX + String(version).padStart(6, '0') };
}

/** What the marks of all listings begin with. */
export const MARK_PREFIX = 'MARK#';
/** The mark of a listing's organisation about another listing. */
export const markKey = (listingId: string, otherId: string): PrimaryKey => ({
  pk: listingKey(listingId).pk,
  sk: MARK_PREFIX + otherId,
});

/** gsi1 partition of an organisation's listings. */
export const listingsOf = (organisationId: string): string => `ORG#${organisationId}#LISTINGS`;
/** gsi1 partition of an organisation's members. */
export const membersOf = (organisationId: string): string => `ORG#${organisationId}#MEMBERS`;
/** Table partition of a person: memberships and preferences. */
export const membershipsOf = (subject: string): string => `SUBJECT#${subject}`;
/** What the sort keys of a person's memberships begin with. */
export const ORGANISATION_PREFIX = 'ORG#';
export const preferencesKey = (subject: string): PrimaryKey => ({ pk: membershipsOf(subject), sk: 'PREFERENCES' });
/** Found by what a person has in hand; the table knows no code, only its hash. */
export const invitationKey = (codeHash: string): PrimaryKey => ({ pk: `INVITE#${codeHash}`, sk: 'INVITE' });
/** gsi1 partition of an organisation's open invitations. */
export const invitationsOf = (organisationId: string): string => `ORG#${organisationId}#INVITATIONS`;
/** What the events of an organisation's members begin with, in its own partition. */
export const MEMBER_EVENTS = 'MEMBERS#';
export const memberEventKey = ({ organisationId, at, id }: MemberEvent): PrimaryKey => ({
  pk: organisationKey(organisationId).pk,
  sk: `${MEMBER_EVENTS}${sortable(at)}#${id}`,
});
/** gsi2 partition of the review queue. */
export const REVIEW_QUEUE = 'REVIEW';
/** gsi2 partition of the organisations nobody has vouched for yet. */
export const VERIFICATION_QUEUE = 'VERIFY';

/** Since when the listing, or an edit of it, waits for review; undefined when nothing waits. */
function waitingSince(listing: Listing): string | undefined {
  if (listing.status === 'in-review') return listing.submittedAt ?? listing.updatedAt;
  return listing.proposed?.status === 'in-review' ? listing.proposed.proposedAt : undefined;
}

/** A deleted listing keeps only its primary key: it is in no list. */
export function listingKeys(listing: Listing): ItemKeys {
  const primary = listingKey(listing.id);
  if (listing.status === 'deleted') return primary;
  const since = waitingSince(listing);
  return {
    ...primary,
    gsi1pk: listingsOf(listing.organisationId),
    gsi1sk: `${sortable(listing.updatedAt)}#${listing.id}`,
    ...(since !== undefined && { gsi2pk: REVIEW_QUEUE, gsi2sk: `${sortable(since)}#${listing.id}` }),
  };
}

/** Only one that waits for the zone office's word stands in a list. */
export function organisationKeys({ id, verification, waitingSince, createdAt }: Organisation): ItemKeys {
  const primary = organisationKey(id);
  if (verification !== 'unverified') return primary;
  return { ...primary, gsi2pk: VERIFICATION_QUEUE, gsi2sk: `${sortable(waitingSince ?? createdAt)}#${id}` };
}

export const membershipKeys = (membership: Membership): ItemKeys => ({
  pk: membershipsOf(membership.subject),
  sk: organisationKey(membership.organisationId).pk,
  gsi1pk: membersOf(membership.organisationId),
  gsi1sk: membership.subject,
});

export const invitationKeys = ({ id, organisationId, createdAt, codeHash }: StoredInvitation): ItemKeys => ({
  ...invitationKey(codeHash),
  gsi1pk: invitationsOf(organisationId),
  gsi1sk: `${sortable(createdAt)}#${id}`,
});
