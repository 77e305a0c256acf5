/** Marks in the table: what an organisation has decided about counterparts of its listings. */
import type { Mark } from '../../shared/schemas/mark.ts';

export interface MarkRepository {
  /** Strongly consistent; undefined when there is none. */
  get(listingId: string, otherId: string): Promise<Mark | undefined>;
  /** All marks of one listing, strongly consistent, any order. */
  listByListing(listingId: string): Promise<Mark[]>;
  /** Version 1 creates; throws CONFLICT on a stale version. */
  write(mark: Mark): Promise<void>;
  /** Throws CONFLICT when another version of it, or none, is stored. */
  remove(mark: Pick<Mark, 'listingId' | 'otherId' | 'version'>): Promise<void>;
  /** All marks of one listing, for when the listing itself goes. */
  removeAll(listingId: string): Promise<void>;
}
