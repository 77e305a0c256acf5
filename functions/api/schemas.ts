/** Bodies and pages that only the API knows: thin wrappers round the shared schemas. */
import { z } from 'zod';
import { organisationId } from '../../shared/ids.ts';
import { said } from '../../shared/issues/wrong.ts';
import { auditEntry, rejectionReason } from '../../shared/schemas/listing/listing.ts';
import { listingContent } from '../../shared/schemas/listing/listing-content.ts';
import { listingView } from '../../shared/schemas/listing/listing-view.ts';
import { reviewItem } from '../../shared/schemas/listing/review-item.ts';
import { markState } from '../../shared/schemas/mark.ts';
import { invitationNote } from '../../shared/schemas/member.ts';
import { role } from '../../shared/schemas/membership.ts';
import { organisation, organisationProfile, refusalReason } from '../../shared/schemas/organisation.ts';
import { pageQuery } from '../../shared/schemas/page.ts';

/** The leak check's findings that may be meant are let through. */
const acknowledgeLeaks = z.boolean().optional();

export const newListing = z.strictObject({ organisationId, content: listingContent }).meta({ id: 'NewListing' });
export const listingEdit = z.strictObject({ content: listingContent, acknowledgeLeaks }).meta({ id: 'ListingEdit' });
export const submission = z.strictObject({ acknowledgeLeaks }).meta({ id: 'Submission' });
export const rejection = z
  .strictObject({ reasons: z.array(rejectionReason).min(1, said('reasons')).max(20) })
  .meta({ id: 'Rejection' });
/** Its owners read the reason and act on it. */
export const refusal = z.strictObject({ reason: refusalReason.optional() }).meta({ id: 'Refusal' });
export const roleChange = z.strictObject({ role }).meta({ id: 'RoleChange' });
export const newInvitation = z
  .strictObject({ role, note: invitationNote.optional() })
  .meta({ id: 'InvitationRequest' });
export const redemption = z.strictObject({ code: z.string().trim().min(16).max(40) }).meta({ id: 'Redemption' });
export const organisationEdit = z.strictObject({ profile: organisationProfile }).meta({ id: 'OrganisationEdit' });

const pageOf = <S extends z.ZodType>(item: S, id: string) =>
  z.object({ items: z.array(item).readonly(), nextCursor: z.string().optional() }).meta({ id });

/** A list that is short by nature, whole. */
export const allOf = <S extends z.ZodType>(item: S, id: string) => z.object({ items: z.array(item) }).meta({ id });

export const listingPage = pageOf(listingView, 'ListingPage');
export const reviewPage = pageOf(reviewItem, 'ReviewPage');
export const organisationPage = pageOf(organisation, 'OrganisationPage');
export const history = z.object({ items: z.array(auditEntry) }).meta({ id: 'ListingHistory' });

/** `?limit=&cursor=`, and nothing else. */
export const strictPageQuery = z.strictObject(pageQuery.shape);
/** The same for matches, of one mark where it is named. */
export const matchQuery = z.strictObject({ ...pageQuery.shape, mark: markState.optional() });
/** The same for one organisation's listings. */
export const myListingsQuery = z.strictObject({ ...pageQuery.shape, organisationId });
