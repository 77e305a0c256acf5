/** Shortlists or dismisses a counterpart of one of the organisation's own listings. */
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Mark, MarkContent, MarkState } from '../../../shared/schemas/mark.ts';
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';
import { findListing } from '../listing/find-listing.ts';
import { requireCurrentVersion, requireSentVersion } from '../require-version.ts';
import { findOwnListingToMark } from './find-own-listing.ts';

/** Marks of one state that one listing may have: as many as candidates are judged for one ranking. */
const MOST_OF_A_STATE = 200;

export interface SetMarkInput {
  readonly id: string;
  readonly otherId: string;
  readonly content: MarkContent;
  /** Needed to change a mark that says something else. */
  readonly ifMatchVersion?: number | undefined;
}

/**
 * The stored mark; one that says the same already stays as it is, so a request may be repeated. Throws UNAUTHENTICATED,
 * NOT_FOUND (either listing), FORBIDDEN, VALIDATION for a listing of the same side or organisation, PRECONDITION, CONFLICT.
 */
export async function setMark(ctx: Ctx, input: SetMarkInput): Promise<Mark> {
  const { id, otherId, content, ifMatchVersion } = input;
  const listing = await findOwnListingToMark(ctx, id);
  const marks = await ctx.deps.marks.listByListing(id);
  const stored = marks.find((mark) => mark.otherId === otherId);
  if (stored && isDeepStrictEqual(stored.content, content)) return stored;
  if (stored) {
    requireSentVersion('mark', ifMatchVersion);
    requireCurrentVersion('mark', stored.version, ifMatchVersion);
  } else {
    if (ifMatchVersion !== undefined) throw new AppError('CONFLICT', 'This mark does not exist any more.');
    await requireCounterpart(ctx, listing, otherId);
  }
  if (stored?.content.state !== content.state) requireRoom(marks, content.state);
  const mark = nextMark(ctx, input, stored);
  await ctx.deps.marks.write(mark);
  return mark;
}

function nextMark(ctx: Ctx, { id, otherId, content }: SetMarkInput, stored: Mark | undefined): Mark {
  const updatedAt = ctx.deps.now();
  return {
    listingId: id,
    otherId,
    version: (stored?.version ?? 0) + 1,
    content,
    createdAt: stored?.createdAt ?? updatedAt,
    updatedAt,
    updatedBy: personOf(ctx).subject,
  };
}

async function requireCounterpart(ctx: Ctx, listing: Listing, otherId: string): Promise<void> {
  const { listing: other } = await findListing(ctx, otherId);
  const message =
    other.organisationId === listing.organisationId
      ? 'it is a listing of the same organisation'
      : isNeed(other) === isNeed(listing) && 'give an offer for a need, a need for an offer';
  if (message) throw new AppError('VALIDATION', 'These two are no match.', [{ path: 'otherId', message }]);
}

const isNeed = ({ content }: Listing): boolean => content.kind === 'need';

function requireRoom(marks: readonly Mark[], state: MarkState): void {
  if (marks.filter(({ content }) => content.state === state).length < MOST_OF_A_STATE) return;
  throw new AppError('CONFLICT', `At most ${MOST_OF_A_STATE} can be ${state} for one listing; remove some first.`);
}
