/** Takes back what was decided about a counterpart. */
import type { Ctx } from '../../context.ts';
import { requireCurrentVersion, requireSentVersion } from '../require-version.ts';
import { findOwnListingToMark } from './find-own-listing.ts';

export interface RemoveMarkInput {
  readonly id: string;
  readonly otherId: string;
  readonly ifMatchVersion?: number | undefined;
}

/** Nothing happens where there is no mark (any more). Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, PRECONDITION, CONFLICT. */
export async function removeMark(ctx: Ctx, { id, otherId, ifMatchVersion }: RemoveMarkInput): Promise<void> {
  await findOwnListingToMark(ctx, id);
  const stored = await ctx.deps.marks.get(id, otherId);
  if (!stored) return;
  requireSentVersion('mark', ifMatchVersion);
  requireCurrentVersion('mark', stored.version, ifMatchVersion);
  await ctx.deps.marks.remove(stored);
}
