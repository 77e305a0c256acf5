/** Listings in the table: the truth. */
import type { AuditEntry, Listing } from '../../shared/schemas/listing/listing.ts';
import type { Page, PageQuery } from '../../shared/schemas/page.ts';
import type { ReceiptToStore } from './receipt.ts';

/** A whole-item write with its audit entry (and receipt), all in one transaction. */
export interface ListingChange {
  /** The new state; `version` is the old one plus 1, or 1 for a new listing. */
  readonly listing: Listing;
  readonly audit: AuditEntry;
  readonly receipt?: ReceiptToStore | undefined;
}

/** A transaction of the engine holds 100 items: each change has two, and the receipt is one. */
export const MOST_CHANGES = 49;

export interface ListingRepository {
  /** Strongly consistent. Deleted listings are returned as such (status `deleted`), unknown ids as undefined. */
  get(id: string): Promise<Listing | undefined>;
  /** Any order, unknown ids left out; up to 200 ids. */
  getMany(ids: readonly string[]): Promise<Listing[]>;
  /** Throws CONFLICT when the stored version is not `listing.version - 1` (or, for version 1, when the id exists); ReceiptExists. */
  write(change: ListingChange): Promise<void>;
  /**
   * All changes or none, in one transaction, at most {@link MOST_CHANGES}; the receipt keeps the ids of the listings. Throws
   * CONFLICT as `write` does, ReceiptExists, LIMIT for more.
   */
  writeAll(changes: readonly Omit<ListingChange, 'receipt'>[], receipt?: ReceiptToStore): Promise<void>;
  /** An organisation's listings, newest change first, deleted ones left out. */
  listByOrganisation(organisationId: string, page: PageQuery): Promise<Page<Listing>>;
  /** Listings and edits that wait for review, oldest submission first. */
  listInReview(page: PageQuery): Promise<Page<Listing>>;
  /** Who changed it when, oldest first. */
  history(id: string): Promise<AuditEntry[]>;
  /** Ids of all listings (deleted ones too) in no order, some hundred a page; throws VALIDATION for a cursor that is not its own. */
  listIds(cursor?: string): Promise<Page<string>>;
  /**
   * Every listing (deleted ones too) of one of `segments` parallel parts, for reindexing and audits. Strongly consistent.
   * `unreadable` is told the id of each that no longer parses and is left out; without it such a one throws INTERNAL.
   */
  scan(segment: number, segments: number, unreadable?: (id: string) => void): AsyncIterable<Listing[]>;
}
