/** Suggests while someone types: listings by title, and codes by name. */
import type { ListingKind } from '../../../shared/schemas/listing/listing-content.ts';
import type { SuggestResult } from '../../../shared/schemas/search.ts';
import type { Ctx } from '../../context.ts';
import { suggestCodes } from './suggest-codes.ts';
import { visibilityOf } from './visibility-of.ts';

/** What to complete, and in which kinds to look; no kind means all. */
export interface SuggestInput {
  readonly q: string;
  readonly kind: readonly ListingKind[];
}

/** Listings that the actor may see, and codes one can filter by. Throws UNAVAILABLE when the engine does not answer. */
export async function suggest(ctx: Ctx, { q, kind }: SuggestInput): Promise<SuggestResult> {
  const listings = await ctx.deps.search.suggest(q, kind, await visibilityOf(ctx));
  return { listings, codes: suggestCodes(q) };
}
