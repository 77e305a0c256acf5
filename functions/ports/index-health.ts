/** The search index as operators see it: what there is, and what was written last. Reading requests only. */
import type { IndexState } from '../../shared/schemas/operations.ts';
import type { VisibilityClass } from './listing-index.ts';

/** Throws UNAVAILABLE when the engine answers not at all or in part. */
export interface IndexHealth {
  /** One entry a class. */
  states(): Promise<IndexState[]>;
  /** The ids of up to 20 entries a class, the last written first. */
  lastWritten(): Promise<string[]>;
  /** Ids of searchable documents after `after`, ordered; fewer than `size` at the end. Tombstones are left out. */
  documentsAfter(visibility: VisibilityClass, after: string, size: number): Promise<string[]>;
}
