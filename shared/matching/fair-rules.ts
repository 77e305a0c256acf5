/** Every constant of the fair order in one place. They move places, never scores. */

/** How far the order of a list may leave the order of its scores; distances are points of the card's score. */
export interface FairRules {
  /** The most by which a lot drawn for each list may lift a listing over a better one. */
  readonly turnPoints: number;
  /** The most by which little exposure so far may do so, where exposure is counted; then no lots are drawn. */
  readonly exposurePoints: number;
  /** The most by which a new listing may stand above its score, on top of that. */
  readonly newPoints: number;
  /** Days after its first publication in which a listing is new; its head start shrinks day by day. */
  readonly newDays: number;
  /** The second of an organisation's listings stands back by so much, the third by twice as much, further ones by thrice. */
  readonly furtherPoints: number;
  /** Listings of one organisation among the first `depth` of one rank tier. */
  readonly mostPerOwner: number;
  readonly depth: number;
  /** A listing beyond `mostPerOwner` gives way to others that score at most this much less, and to none below. */
  readonly capPoints: number;
}

/**
 * Chosen by `npm run simulate -- --sweep` (2,000 needs, 5,000 offers) and by nDCG@10 on test/relevance/judged with the
 * simulation's index. `turnPoints`: what equals need to share places; even the worst lots cost .0034 on the judged set, drawn
 * ones .0001, and 100 points could cost .0071. `newPoints`: a new offer has 1.35× the attention of an average one instead of
 * 1.23×, for .0002. `furtherPoints`: takes 0.7 points off the share of the largest 1 % of vendors, costs nothing on the judged
 * set; at 200 it costs .0004. `capPoints`: at 1,000 no loss on the judged set, at 2,000 and without bound .0006.
 * `exposurePoints`: would raise accepted matches by 6 % for .002; the product does not count exposure yet.
 */
export const FAIR_RULES: FairRules = {
  turnPoints: 25,
  exposurePoints: 400,
  newPoints: 200,
  newDays: 14,
  furtherPoints: 100,
  mostPerOwner: 3,
  depth: 20,
  capPoints: 1000,
};

/**
 * Two offers of one organisation are near-duplicates when they share this much of their tokens (Jaccard). A choice with room:
 * no two of the demo data share .6, copies under another title .95 and more.
 */
export const NEAR_DUPLICATE_SHARE = 0.9;
