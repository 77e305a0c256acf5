/** Searches the published listings that the actor may see. */
import type { ListingQuery, SearchResult } from '../../../shared/schemas/search.ts';
import type { Ctx } from '../../context.ts';
import { visibilityOf } from './visibility-of.ts';

/** Hits with facet counts and the exact total. Throws VALIDATION for a foreign cursor, UNAVAILABLE when the engine does not answer. */
export async function searchListings(ctx: Ctx, query: ListingQuery): Promise<SearchResult> {
  return ctx.deps.search.search(query, await visibilityOf(ctx), ctx.deps.now());
}
