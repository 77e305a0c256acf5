/** Lists what an organisation has decided about the counterparts of one of its listings. */
import type { Mark, MarkList, MarkView } from '../../../shared/schemas/mark.ts';
import type { Ctx } from '../../context.ts';
import { findOwnListing } from './find-own-listing.ts';

/** Newest change first; for members only. Throws UNAUTHENTICATED, NOT_FOUND. */
export async function listMarks(ctx: Ctx, { id }: { readonly id: string }): Promise<MarkList> {
  await findOwnListing(ctx, id);
  const marks = await ctx.deps.marks.listByListing(id);
  return { items: marks.map(markViewOf).sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt)) };
}

/** The mark without who wrote it. */
export const markViewOf = ({ otherId, version, content, updatedAt }: Mark): MarkView => ({
  otherId,
  version,
  content,
  updatedAt,
});
