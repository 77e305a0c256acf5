/** What the indexes are to hold of one listing: the same answer for the projector, the reindexer and the audit. */
import { AppError } from '../../shared/errors.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { ownerViewOf, redact } from '../../shared/visibility/redact.ts';
import {
  type IndexWrite,
  type ListingDocument,
  VISIBILITY_CLASSES,
  type VisibilityClass,
} from '../ports/listing-index.ts';

/** Versions of one organisation that fit below one listing version. */
const ORGANISATION_VERSIONS = 2 ** 20;

/**
 * The order of all that was ever projected of one listing: listing version × 2^20 + organisation version. Both only rise,
 * so a newer state of either always wins. Exact up to listing version 2^33.
 */
export function revisionOf(listingVersion: number, organisationVersion: number): number {
  if (organisationVersion >= ORGANISATION_VERSIONS)
    throw new AppError('LIMIT', 'This organisation has been changed a million times.');
  return listingVersion * ORGANISATION_VERSIONS + organisationVersion;
}

const tombstone = (visibility: VisibilityClass, id: string, version: number): IndexWrite => ({
  visibility,
  // Whether a listing is shown depends on its own version alone, so tombstones need no organisation.
  revision: revisionOf(version, 0),
  entry: { id, version, deleted: true },
});

/** Tombstones for both classes: `version` is one above the last the listing had. */
export const projectRemoval = (id: string, version: number): IndexWrite[] =>
  VISIBILITY_CLASSES.map((visibility) => tombstone(visibility, id, version));

/** Whether {@link projectListing} has to know the organisation. */
export const needsOrganisation = (listing: Listing): boolean => listing.status === 'published';

/**
 * One write a class: the document as that class may see it when the listing is published and its title is for the
 * class, else a tombstone. Expiry is left to the reader, who knows the time. INTERNAL when the organisation is missing
 * where {@link needsOrganisation}.
 */
export function projectListing(listing: Listing, organisation: Organisation | undefined): IndexWrite[] {
  const { id, version } = listing;
  if (!needsOrganisation(listing)) return projectRemoval(id, version);
  if (organisation?.id !== listing.organisationId)
    throw new AppError('INTERNAL', 'A listing can only be shown with its own organisation.');
  const owner = ownerViewOf(organisation, listing.content);
  const publishedAt = listing.publishedAt ?? listing.updatedAt;
  const revision = revisionOf(version, organisation.version);
  const shown = { id, version, kind: listing.content.kind, owner, publishedAt };
  let whole: ListingDocument | undefined;
  return VISIBILITY_CLASSES.map((visibility) => {
    const redaction = redact(listing.content, visibility);
    if (redaction === undefined) return tombstone(visibility, id, version);
    if (redaction.locked.length > 0) return { visibility, revision, entry: { ...shown, content: redaction.content } };
    // Classes that may see all of it see the same document, so that a writer need arrange it only once.
    whole ??= { ...shown, content: redaction.content };
    return { visibility, revision, entry: whole };
  });
}
