/** Cursors of searches: where a page ended, opaque to clients and bound to the query it came from. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';
import type { ListingQuery } from '../../../../shared/schemas/search.ts';
import type { VisibilityClass } from '../../../ports/listing-index.ts';

/** The sort values of the last hit, as the engine gave them. */
export type SortValues = readonly (string | number | null)[];

const shape = z.strictObject({
  of: z.string(),
  after: z
    .array(z.union([z.string().max(200), z.number(), z.null()]))
    .min(1)
    .max(4),
});

/** What a cursor belongs to: the query without its page, and the index it searched. */
function fingerprint({ cursor: _, limit: __, ...query }: ListingQuery, visibility: VisibilityClass): string {
  const parts = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([visibility, parts]))
    .digest('base64url')
    .slice(0, 16);
}

/** The cursor of the page behind the hit with these sort values. */
export const cursorAfter = (query: ListingQuery, visibility: VisibilityClass, after: SortValues): string =>
  Buffer.from(JSON.stringify({ of: fingerprint(query, visibility), after })).toString('base64url');

/** The sort values to go on after; throws VALIDATION for a cursor that is damaged or of another search. */
export function sortValuesOf(
  query: ListingQuery,
  visibility: VisibilityClass,
  sortFields: number,
): SortValues | undefined {
  if (query.cursor === undefined) return undefined;
  const parsed = shape.safeParse(jsonOf(query.cursor));
  if (parsed.success && parsed.data.of === fingerprint(query, visibility) && parsed.data.after.length === sortFields)
    return parsed.data.after;
  throw new AppError('VALIDATION', 'This cursor is not one of this search; start again without it.', [
    { path: 'cursor', message: 'send the nextCursor of the page before, unchanged, with the same query' },
  ]);
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
