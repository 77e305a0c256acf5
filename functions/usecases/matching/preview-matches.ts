/** Shows what a listing would find before it is saved; of a need, what it still leaves unsaid and which requirement costs most. */
import { AppError } from '../../../shared/errors.ts';
import { fieldIssue } from '../../../shared/issues/field-issue.ts';
import { arranged } from '../../../shared/matching/arrange.ts';
import { withLifts } from '../../../shared/matching/card.ts';
import { costliestOf, requirementCosts } from '../../../shared/matching/cost.ts';
import { missingElements } from '../../../shared/matching/elements.ts';
import { compareRanked } from '../../../shared/matching/order.ts';
import { keptPlaceOf, placementOf } from '../../../shared/matching/placement.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { ListingContent, NeedListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { PreviewRequest, PreviewResult } from '../../../shared/schemas/match.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, mayWriteFor, personOf } from '../access.ts';
import { requireRecommendations } from '../me/preferences-of.ts';
import { findCandidates } from './find-candidates.ts';
import { judgeFound } from './judge-found.ts';
import { judgeNeedsUnfound } from './judge-needs.ts';
import type { OwnedListing } from './seed.ts';

/** Cards shown; the costs are told from all candidates. */
const SHOWN = 20;

/**
 * Throws UNAUTHENTICATED, FORBIDDEN for people without an organisation to post for, VALIDATION for a listing of the other side,
 * CONFLICT for those who want no matches, UNAVAILABLE.
 */
export async function previewMatches(ctx: Ctx, { need, offer }: PreviewRequest): Promise<PreviewResult> {
  if (need) requireSide(need.kind === 'need', 'need');
  else requireSide(offer!.kind !== 'need', 'offer');
  const now = ctx.deps.now();
  const [poster] = await Promise.all([posterOf(ctx), requireRecommendations(ctx)]);
  return need
    ? previewNeed(ctx, asSeed(need, poster, now), need as NeedListingContent, now)
    : previewOffer(ctx, asSeed(offer!, poster, now), now);
}

async function previewNeed(
  ctx: Ctx,
  seed: OwnedListing,
  content: NeedListingContent,
  now: string,
): Promise<PreviewResult> {
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now);
  const judged = judgeFound(seed, candidates, topScore, now);
  const shown = arranged(judged, { seedId: seed.listing.id, now }).slice(0, SHOWN);
  const placements = shown.flatMap((one) => placementOf(keptPlaceOf(one)));
  const costs = requirementCosts(judged.map(({ card }) => card));
  const costliest = costliestOf(costs);
  return {
    matches: {
      items: shown.map(({ card, pair }) => withLifts(card, pair, now)),
      ...(placements.length > 0 && { placements }),
      considered: judged.length,
      degraded: [...degraded],
    },
    missingElements: missingElements(content),
    costs,
    ...(costliest !== undefined && { costliest }),
  };
}

/** Needs are found by the offer's words and shown with the card that their own side would see. */
async function previewOffer(ctx: Ctx, seed: OwnedListing, now: string): Promise<PreviewResult> {
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now);
  const judged = judgeFound(seed, candidates, topScore, now);
  const ids = arranged(judged, { seedId: seed.listing.id, now }).map(({ listing }) => listing.id);
  const cards = await judgeNeedsUnfound(ctx, seed, ids.slice(0, SHOWN), now);
  return {
    matches: {
      items: [...cards].sort(compareRanked).map(({ card, pair }) => withLifts(card, pair, now)),
      considered: judged.length,
      degraded: [...degraded],
    },
    missingElements: [],
    costs: [],
  };
}

function requireSide(isRight: boolean, side: 'need' | 'offer'): void {
  if (isRight) return;
  throw new AppError('VALIDATION', `This is not ${side === 'need' ? 'a need' : 'an offer'}.`, [
    fieldIssue(`${side}.kind`, side === 'need' ? 'preview-need' : 'preview-offer'),
  ]);
}

/** The organisation the person would post for: the first that they may write for. */
async function posterOf(ctx: Ctx): Promise<Organisation> {
  const membership = personOf(ctx).memberships.find(({ organisationId }) => mayWriteFor(ctx, organisationId));
  const organisation = membership && (await ctx.deps.organisations.get(membership.organisationId));
  if (!organisation) throw forbidden('Join an organisation, or register one, to preview matches.');
  return organisation;
}

function asSeed(content: ListingContent, owner: Organisation, now: string): OwnedListing {
  const by = { createdAt: now, createdBy: 'preview', updatedAt: now, updatedBy: 'preview' };
  const listing: Listing = { id: 'preview', organisationId: owner.id, version: 0, status: 'draft', content, ...by };
  return { listing, owner };
}
