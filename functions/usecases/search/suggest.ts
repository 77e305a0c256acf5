/** Suggests while someone types: listings by title, and codes by name. */
import type { ListingKind } from '../../../shared/schemas/listing/listing-content.ts';
import type { SuggestResult } from '../../../shared/schemas/search.ts';
import type { Ctx } from '../../context.ts';
import { namesTyped } from './names-typed.ts';
import { suggestCodes } from './suggest-codes.ts';
import { visibilityOf } from './visibility-of.ts';

/** What to complete, and in which kinds to look; no kind means all. */
export interface SuggestInput {
  readonly q: string;
  readonly kind: readonly ListingKind[];
}

const LISTINGS = 8;

/**
 * Listings that the actor may see, and codes one can filter by. Letters that found few titles are read as the pinyin of names
 * of the field, whose listings follow. Throws UNAVAILABLE when the engine does not answer.
 */
export async function suggest(ctx: Ctx, { q, kind }: SuggestInput): Promise<SuggestResult> {
  const visibility = await visibilityOf(ctx);
  const inTitles = (text: string) => ctx.deps.search.suggest(text, kind, visibility);
  const asTyped = await inTitles(q);
  const meant = asTyped.length < LISTINGS ? await Promise.all(namesTyped(q).map(inTitles)) : [];
  const listings = new Map([...asTyped, ...meant.flat()].map((one) => [one.id, one]));
  return { listings: [...listings.values()].slice(0, LISTINGS), codes: suggestCodes(q) };
}
