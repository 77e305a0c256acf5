/** The search index as reindex and audit see it: what stands in it by id and revision, and how it is rebuilt. */
import type { ListingIndexWriter, VectorKeys, VisibilityClass } from './listing-index.ts';

/** One entry of an index, without its text. */
export interface IndexRow {
  readonly id: string;
  readonly revision: number;
  /** A tombstone. */
  readonly deleted: boolean;
  /** Of the vectors it holds. */
  readonly vectorKeys: VectorKeys;
}

/** Reads one generation of the index of each class; throws UNAVAILABLE when the engine answers not at all or in part. */
export interface ListingIndexReader {
  /** Every entry, ordered by id, in batches: a frozen view of what was searchable when it began. */
  rows(visibility: VisibilityClass): AsyncIterable<readonly IndexRow[]>;
  /** These entries as last written, searchable yet or not; unknown ids left out. */
  rowsOf(visibility: VisibilityClass, ids: readonly string[]): Promise<IndexRow[]>;
}

/** A new generation of both indexes. Searches do not see it before `swap`; the projector writes to it from the start. */
export interface IndexRebuild {
  /** Writes to the new generation only. */
  readonly writer: ListingIndexWriter;
  readonly reader: ListingIndexReader;
  /** Says that the rebuild is alive; to be called every few seconds, or the next rebuild takes it for crashed. */
  keepAlive(): Promise<void>;
  /** Makes all that was written searchable. */
  refresh(): Promise<void>;
  /** Searches and writes go to the new generation only, for both classes in one step; the old one stands by. */
  swap(): Promise<void>;
  /** After `swap`: deletes the old generation. */
  dropOld(): Promise<void>;
  /** Instead of `swap`: deletes the new generation; never an index that searches read. */
  discard(): Promise<void>;
}

export interface ListingIndexCatalog {
  /** What searches read now. */
  readonly live: ListingIndexReader;
  /** Creates the indexes and aliases that are missing; changes nothing that is there. */
  ensure(): Promise<void>;
  /** Makes what was written to the live generation searchable. */
  refresh(): Promise<void>;
  /** Clears away what crashed rebuilds left and starts one; throws CONFLICT while another is alive. */
  beginRebuild(): Promise<IndexRebuild>;
}
