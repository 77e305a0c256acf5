/** The search index as its writers (projector, reindex, audit) see it. */
import type { ListingContent, ListingKind } from '../../shared/schemas/listing/listing-content.ts';
import type { Language } from '../../shared/schemas/localized-text.ts';
import type { OwnerView } from '../../shared/schemas/organisation.ts';

/** One physical index for each class, because scoring statistics leak across documents. */
export const VISIBILITY_CLASSES = ['public', 'member'] as const;
export type VisibilityClass = (typeof VISIBILITY_CLASSES)[number];

/** A listing as one class may see it. Where the owner is hidden, `owner` holds region, industries and size only. */
export interface ListingDocument {
  readonly id: string;
  readonly version: number;
  readonly kind: ListingKind;
  readonly owner: OwnerView;
  /** Redacted to the class's tier. */
  readonly content: ListingContent;
  readonly publishedAt: string;
}

/** Keeps a deleted, paused, closed or no longer visible listing away for good: a late replay cannot bring it back. */
export interface Tombstone {
  readonly id: string;
  readonly version: number;
  readonly deleted: true;
}

/** Names text and model of a document's vectors, by the languages it is written in: equal keys mean equal vectors. */
export type VectorKeys = Readonly<Partial<Record<Language, string>>>;

/** `revision` orders the writes of one listing: it rises with the listing's version and with its organisation's. */
export interface IndexWrite {
  readonly visibility: VisibilityClass;
  readonly revision: number;
  readonly entry: ListingDocument | Tombstone;
}

/**
 * applied: written; superseded: the index already has this version or a newer one (success);
 * rejected: the engine will never take it (mapping, size): a poison record; failed: try again later.
 */
export type WriteOutcome =
  | { readonly result: 'applied' | 'superseded' }
  | { readonly result: 'rejected' | 'failed'; readonly reason: string };

export interface ListingIndexWriter {
  /** One outcome per write, in order. Versioned: older writes never win, so replays and reordering change nothing. */
  apply(writes: readonly IndexWrite[]): Promise<WriteOutcome[]>;
}
