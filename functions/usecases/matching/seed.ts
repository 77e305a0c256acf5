/** The listing that matches are asked for: who may ask, and how each other side may see it. */
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Matchable } from '../../../shared/schemas/matchable.ts';
import type { Organisation, OwnerView } from '../../../shared/schemas/organisation.ts';
import { ownerViewOf, redact } from '../../../shared/visibility/redact.ts';
import type { Ctx } from '../../context.ts';
import type { VisibilityClass } from '../../ports/listing-index.ts';
import { forbidden, isMemberOf, isReviewer, personOf } from '../access.ts';
import { findListing } from '../listing/find-listing.ts';
import { requireRecommendations } from '../me/preferences-of.ts';

/** A listing with its owner, both from the table. */
export interface OwnedListing {
  readonly listing: Listing;
  readonly owner: Organisation;
}

/** For people of its organisation and of the zone office who want matches. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function findSeed(ctx: Ctx, id: string): Promise<OwnedListing> {
  personOf(ctx);
  const [{ listing, owner }] = await Promise.all([findListing(ctx, id), requireRecommendations(ctx)]);
  if (!isMemberOf(ctx, listing.organisationId) && !isReviewer(ctx)) {
    throw forbidden('Only the organisation that posted this listing sees its matches.');
  }
  return { listing, owner };
}

/** What an organisation sees of others' listings, and so where it looks for them. */
export const classOf = (owner: Pick<Organisation, 'verification'>): VisibilityClass =>
  owner.verification === 'verified' ? 'member' : 'public';

/** The same for an owner as the index shows it. A hidden owner was verified, or its need would not have been published. */
export const classOfView = (owner: OwnerView): VisibilityClass =>
  owner.hidden || owner.verified ? 'member' : 'public';

/**
 * The listing as the other side may see it, so that a card shows each side only what it may read of the other's; undefined
 * when that is nothing.
 */
export function matchableFor(other: VisibilityClass, { listing, owner }: OwnedListing): Matchable | undefined {
  const { id, version, publishedAt } = listing;
  const redaction = redact(listing.content, other);
  if (!redaction) return undefined;
  return {
    id,
    version,
    ...(publishedAt !== undefined && { publishedAt }),
    owner: ownerViewOf(owner, listing.content),
    content: redaction.content,
  } as Matchable;
}
