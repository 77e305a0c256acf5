/** Ranks the listings of the other side for one listing, each with the card that says why. */
import { arranged, type Placed } from '../../../shared/matching/arrange.ts';
import { withLifts } from '../../../shared/matching/card.ts';
import { compareRanked, type Ranked } from '../../../shared/matching/order.ts';
import { type KeptPlace, keptPlaceOf, placementOf } from '../../../shared/matching/placement.ts';
import type { Mark, MarkState } from '../../../shared/schemas/mark.ts';
import type { MatchPage } from '../../../shared/schemas/match.ts';
import type { PageQuery } from '../../../shared/schemas/page.ts';
import type { Ctx } from '../../context.ts';
import { isMemberOf } from '../access.ts';
import { findCandidates } from './find-candidates.ts';
import { judgeFound } from './judge-found.ts';
import { judgeNeeds } from './judge-needs.ts';
import { decodeRanking, encodeRanking, type FrozenRanking } from './ranking-cursor.ts';
import { type ReaderSelection, readerSelection, selectedPlaces } from './reader-selection.ts';
import { findSeed, type OwnedListing } from './seed.ts';

export interface MatchListingInput extends PageQuery {
  readonly id: string;
  /** Only counterparts that the organisation has marked so; without it all but the dismissed. */
  readonly mark?: MarkState | undefined;
}

/** What is shown of a ranking and what is to be said of its places, and what is left of it. */
interface Slice {
  readonly shown: readonly Ranked[];
  readonly placed: readonly KeptPlace[];
  readonly rest: FrozenRanking;
  readonly degraded: readonly string[];
}

/**
 * A page of the ranking, frozen when its first page was asked for. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for others
 * than the listing's organisation, VALIDATION for a foreign cursor, UNAVAILABLE when the engine does not answer.
 */
export async function matchListing(ctx: Ctx, { id, limit, cursor, mark }: MatchListingInput): Promise<MatchPage> {
  const now = ctx.deps.now();
  const [seed, marks] = await Promise.all([findSeed(ctx, id), ctx.deps.marks.listByListing(id)]);
  const selection = readerSelection(readableMarks(ctx, seed, marks), mark);
  const slice =
    cursor === undefined
      ? await firstSlice(ctx, seed, selection, limit, now)
      : await nextSlice(ctx, seed, thawed(cursor, id, selection), limit, now);
  const { shown, placed, rest, degraded } = slice;
  const placements = placed.flatMap(placementOf);
  return {
    items: shown.map(({ card, pair }) => withLifts(card, pair, now)),
    ...(placements.length > 0 && { placements }),
    considered: rest.considered,
    ...(selection.dismissed > 0 && { dismissed: selection.dismissed }),
    degraded: [...degraded],
    ...(rest.places.length > 0 && { nextCursor: encodeRanking(rest) }),
  };
}

/** What an organisation has decided is for its own people: the zone office reads the whole ranking. */
const readableMarks = (ctx: Ctx, { listing }: OwnedListing, marks: readonly Mark[]): readonly Mark[] =>
  isMemberOf(ctx, listing.organisationId) ? marks : [];

async function firstSlice(
  ctx: Ctx,
  seed: OwnedListing,
  selection: ReaderSelection,
  limit: number,
  now: string,
): Promise<Slice> {
  const { onlyIds } = selection;
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now, onlyIds);
  const judged = judgeFound(seed, candidates, topScore, now);
  const ranked = onlyIds ? inOrder(judged) : arranged(judged, { seedId: seed.listing.id, now });
  const places = selectedPlaces(ranked.map(keptPlaceOf), selection);
  const rest = { seedId: seed.listing.id, considered: judged.length, places: places.slice(limit) };
  const wanted = places.slice(0, limit);
  if (!isNeed(seed)) {
    const page = await asNeedsSeeIt(ctx, seed, idsOf(wanted), now);
    return { ...page, rest, degraded: [...new Set([...degraded, ...page.degraded])] };
  }
  const shown = ranked.filter(({ listing }) => selection.shows(listing.id)).slice(0, limit);
  return { shown, placed: wanted, rest, degraded };
}

/** Those that somebody has chosen stand as their scores have them, and none behind another. */
const inOrder = (judged: readonly Ranked[]): Placed[] =>
  [...judged].sort(compareRanked).map((one) => ({ ...one, similar: [] }));

/** The frozen ranking less what has been decided since. */
function thawed(cursor: string, id: string, selection: ReaderSelection): FrozenRanking {
  const frozen = decodeRanking(cursor, id);
  return { ...frozen, places: selectedPlaces(frozen.places, selection) };
}

/** What is no longer there, or not for the seed's owner any more, is not named either. */
async function nextSlice(
  ctx: Ctx,
  seed: OwnedListing,
  frozen: FrozenRanking,
  limit: number,
  now: string,
): Promise<Slice> {
  const wanted = frozen.places.slice(0, limit);
  const rest = { ...frozen, places: frozen.places.slice(limit) };
  if (!isNeed(seed)) return { ...(await asNeedsSeeIt(ctx, seed, idsOf(wanted), now)), rest };
  const asked = wanted.flatMap(({ id, similar }) => [id, ...similar]);
  const { candidates, topScore, degraded } = await findCandidates(ctx, seed, now, asked);
  const judged = new Map(judgeFound(seed, candidates, topScore, now).map((one) => [one.listing.id, one]));
  const shown = wanted.flatMap(({ id }) => judged.get(id) ?? []);
  const placed = wanted
    .filter(({ id }) => judged.has(id))
    .map((place) => ({ ...place, similar: place.similar.filter((id) => judged.has(id)) }));
  return { shown, placed, rest, degraded };
}

const idsOf = (places: readonly KeptPlace[]): string[] => places.map(({ id }) => id);
const isNeed = ({ listing }: OwnedListing): boolean => listing.content.kind === 'need';

/**
 * Needs are found and ranked by the offer's words, but shown with the card their own side sees, whose relevance is that of the
 * need's query; within the page those scores decide.
 */
async function asNeedsSeeIt(ctx: Ctx, offer: OwnedListing, ids: readonly string[], now: string) {
  const { cards, degraded } = await judgeNeeds(ctx, offer, ids, now);
  return { shown: [...cards].sort(compareRanked), placed: [], degraded };
}
