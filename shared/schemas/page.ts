/** Pages of results: how many, and where the next one starts. */
import { z } from 'zod';

/** Page size and the opaque cursor of the page before. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(8192).optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** One page; without `nextCursor` it is the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}
