/** What matching reads of a listing: content redacted to what both sides may see, and the owner as shown. */
import type { NeedListingContent, OfferContent } from './listing/listing-content.ts';
import type { OwnerView } from './organisation.ts';

interface MatchableOf<C> {
  /** A listing id, or `preview` for a need that is not saved. */
  readonly id: string;
  readonly version: number;
  readonly publishedAt?: string | undefined;
  readonly owner: OwnerView;
  readonly content: C;
}
export type MatchableNeed = MatchableOf<NeedListingContent>;
export type MatchableOffer = MatchableOf<OfferContent>;
export type Matchable = MatchableNeed | MatchableOffer;
