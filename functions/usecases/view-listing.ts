/** The one way in which a stored listing becomes what a reader sees. */
import { AppError } from '../../shared/errors.ts';
import { effectiveStatus, type Listing } from '../../shared/schemas/listing/listing.ts';
import type { ListingContent } from '../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import type { Tier } from '../../shared/schemas/tier.ts';
import { ownerViewOf, redact } from '../../shared/visibility/redact.ts';
import type { Ctx } from '../context.ts';
import { isMemberOf, isReviewer, notFound } from './access.ts';
import { visibilityOf } from './search/visibility-of.ts';

type Owned = Pick<Listing, 'organisationId'>;

/** The owner's own people and the zone's reviewers: they see the listing in every state, with all its fields. */
const isInsider = (ctx: Ctx, listing: Owned): boolean => isMemberOf(ctx, listing.organisationId) || isReviewer(ctx);

/** Up to which tier the actor reads the listing: all for insiders, member for people of verified organisations, else public. */
export async function readerTierFor(ctx: Ctx, listing: Owned): Promise<Tier> {
  return isInsider(ctx, listing) ? 'deal' : visibilityOf(ctx);
}

/**
 * What the actor sees of `listing`, owned by `owner`; undefined when nothing: others see only what is published and
 * not expired, less what lies above their tier, and a hidden owner as region, industries and size.
 */
export async function viewListing(ctx: Ctx, listing: Listing, owner: Organisation): Promise<ListingView | undefined> {
  const status = effectiveStatus(listing, ctx.deps.now());
  if (status === 'deleted') return undefined;
  if (isInsider(ctx, listing)) return insideView(listing, owner, status);
  const redaction = status === 'published' && redact(listing.content, await readerTierFor(ctx, listing));
  if (!redaction) return undefined;
  return {
    ...commonView(listing, status),
    owner: ownerViewOf(owner, listing.content),
    content: redaction.content,
    locked: [...redaction.locked],
  };
}

/** As {@link viewListing}, its owner read here. Throws NOT_FOUND where there is nothing to see. */
export async function renderListing(ctx: Ctx, listing: Listing): Promise<ListingView> {
  const owner = await ctx.deps.organisations.get(listing.organisationId);
  if (!owner) throw new AppError('INTERNAL', 'The listing has no owner.');
  const view = await viewListing(ctx, listing, owner);
  if (!view) throw notFound('listing');
  return view;
}

/** The content as it is, its tiers too, so that what is read can be edited and written back. */
function insideView(listing: Listing, owner: Organisation, status: ListingView['status']): ListingView {
  const { content, proposed, reasons } = listing;
  return {
    ...commonView(listing, status),
    owner: ownerViewOf(owner, ownerShown(content)),
    content,
    locked: [],
    ...(proposed && { proposed }),
    ...(reasons && { reasons }),
  };
}

const ownerShown = (content: ListingContent): ListingContent =>
  content.kind === 'need' ? { ...content, ownerHidden: false } : content;

function commonView(
  { id, content, version, createdAt, updatedAt, publishedAt }: Listing,
  status: ListingView['status'],
) {
  return {
    id,
    kind: content.kind,
    version,
    status,
    createdAt,
    updatedAt,
    ...(publishedAt !== undefined && { publishedAt }),
  };
}
