/** What the owner does with a listing: draft, edit, submit, pause, resume, close, delete. */
import { AppError } from '../errors.ts';
import { fieldIssue } from '../issues/field-issue.ts';
import type { Listing } from '../schemas/listing/listing.ts';
import type { ListingContent } from '../schemas/listing/listing-content.ts';
import { type Act, type Change, nextVersion, without } from './change.ts';
import { minimalContent } from './minimal-content.ts';
import { isSubstantial, withOperationalChanges } from './substance.ts';
import { requirePossible } from './transitions.ts';

/** A new listing at version 1, seen by its owner only. */
export function draft(id: string, organisationId: string, content: ListingContent, { by, at }: Act): Change {
  return {
    listing: {
      id,
      organisationId,
      version: 1,
      status: 'draft',
      content,
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
    },
    audit: { listingId: id, version: 1, action: 'create', by, at, to: 'draft' },
  };
}

/**
 * Replaces the content. Before approval it becomes a draft (again). Of an approved listing, what has no substance goes
 * online at once, and the rest waits as `proposed`; without any substance a proposal that waited is withdrawn.
 * Throws VALIDATION where the kind would change, PRECONDITION where no edit is possible.
 */
export function edit(listing: Listing, content: ListingContent, act: Act): Change {
  requirePossible(listing, 'edit');
  if (content.kind !== listing.content.kind) {
    throw new AppError('VALIDATION', `A ${listing.content.kind} cannot become a ${content.kind}: post a new listing.`, [
      fieldIssue('kind', 'kind-stays', { kind: listing.content.kind }),
    ]);
  }
  if (listing.status !== 'published' && listing.status !== 'paused') {
    return nextVersion(listing, { ...listing, status: 'draft', content }, 'edit', act);
  }
  if (!isSubstantial(listing.content, content)) {
    return nextVersion(listing, { ...without(listing, 'proposed'), content }, 'edit', act);
  }
  const live = withOperationalChanges(listing.content, content);
  const proposed = { content, status: 'in-review' as const, proposedAt: act.at, proposedBy: act.by };
  return nextVersion(listing, { ...listing, content: live, proposed }, 'propose-edit', act);
}

/** Asks for review: of a draft or a rejected listing, or again of a rejected edit. */
export function submit(listing: Listing, act: Act): Change {
  requirePossible(listing, 'submit');
  if (listing.proposed) {
    const proposed = { ...without(listing.proposed, 'reasons'), status: 'in-review' as const, proposedAt: act.at };
    return nextVersion(listing, { ...listing, proposed }, 'submit', act);
  }
  return nextVersion(
    listing,
    { ...without(listing, 'reasons'), status: 'in-review', submittedAt: act.at },
    'submit',
    act,
  );
}

/** Takes a published listing offline for a while; an edit that waits goes on waiting. */
export function pause(listing: Listing, act: Act): Change {
  requirePossible(listing, 'pause');
  return nextVersion(listing, { ...listing, status: 'paused' }, 'pause', act);
}

/** Puts a paused listing online again, as it was approved. */
export function resume(listing: Listing, act: Act): Change {
  requirePossible(listing, 'resume');
  return nextVersion(listing, { ...listing, status: 'published' }, 'resume', act);
}

/** Ends a listing for good; an edit that waited is dropped. */
export function close(listing: Listing, act: Act): Change {
  requirePossible(listing, 'close');
  return nextVersion(listing, { ...without(listing, 'proposed'), status: 'closed' }, 'close', act);
}

/** Leaves a tombstone: a further version without content, so that copies elsewhere learn of the deletion. */
export function remove(listing: Listing, act: Act): Change {
  requirePossible(listing, 'delete');
  const { id, organisationId, createdAt, createdBy } = listing;
  const content = minimalContent(listing.content);
  const next = { id, organisationId, createdAt, createdBy, status: 'deleted' as const, content };
  return nextVersion(listing, next, 'delete', act);
}
