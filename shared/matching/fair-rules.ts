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
 * Chosen by `npm run simulate -- --sweep` (2,000 needs, 5,000 offers; losses of nDCG@10 are against the order of scores) and
 * on test/relevance/judged with the simulation's index. `turnPoints`: enough for equals to share places; on the judged set
 * the worst lots cost .0004 at 25, .0034 at 50, .0071 at 100. `newPoints`: a new offer has 1.35× the attention of an average
 * one instead of 1.23×, for .0001; at 400 it has 1.48×, for .0007. `furtherPoints`: the largest 1 % of vendors have 23.8 % of
 * the attention instead of 24.5 %, for .0002 and nothing on the judged set, where 200 costs .001. `capPoints`: 2,000 or no
 * bound cost .0006 more on the judged set. `exposurePoints`: 6 % more accepted matches for .002, but nothing counts exposure yet.
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
