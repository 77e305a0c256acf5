/** Identifiers: a three-letter prefix that names the noun, and a ULID (sortable by creation). */
import { z } from 'zod';

const ULID = '[0-9A-HJKMNP-TV-Z]{26}';

/** `lst_` + ULID. */
export const listingId = z.string().regex(new RegExp(`^lst_${ULID}$`), 'a listing id is lst_ and 26 characters');
/** `org_` + ULID. */
export const organisationId = z
  .string()
  .regex(new RegExp(`^org_${ULID}$`), 'an organisation id is org_ and 26 characters');

/** `inv_` + ULID. */
export const invitationId = z.string().regex(new RegExp(`^inv_${ULID}$`), 'an invitation id is inv_ and 26 characters');

/** Puts the prefix before a ULID made at the edge (shared has no clock and no randomness). */
export const asListingId = (ulid: string): string => `lst_${ulid}`;
/** As {@link asListingId}, for organisations. */
export const asOrganisationId = (ulid: string): string => `org_${ulid}`;
/** As {@link asListingId}, for invitations. */
export const asInvitationId = (ulid: string): string => `inv_${ulid}`;
