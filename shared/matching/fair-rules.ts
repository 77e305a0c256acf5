/** Every constant of the fair order in one place. They move places, never scores. */

/** How far the order of a list may leave the order of its scores; distances are points of the card's score. */
export interface FairRules {
  /** The most by which lot, or little exposure so far, may lift a listing over a better one. */
  readonly turnPoints: number;
  /** The most by which a new listing may stand above its score, on top of `turnPoints`. */
  readonly newPoints: number;
  /** Days after its first publication in which a listing is new; its head start shrinks day by day. */
  readonly newDays: number;
  /** Listings of one organisation among the first `depth` of one rank tier. */
  readonly mostPerOwner: number;
  readonly depth: number;
  /** A listing beyond `mostPerOwner` gives way to others that score at most this much less, and to none below. */
  readonly capPoints: number;
}

export const FAIR_RULES: FairRules = {
  turnPoints: 100,
  newPoints: 100,
  newDays: 14,
  mostPerOwner: 3,
  depth: 20,
  capPoints: 2000,
};

/** Two offers of one organisation are near-duplicates when they share this much of their tokens (Jaccard). */
export const NEAR_DUPLICATE_SHARE = 0.9;
