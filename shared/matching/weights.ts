/** The constants of verdicts by rule, with where they come from; what their points weigh stands in tuned-weights.ts. */

/** Below this share of a limit (budget ÷ price, time there is ÷ time it takes) a miss earns nothing. */
export const NEAR_MISS_FLOOR = 0.5;
/** The most a near miss earns; always less than the least a partial earns for the same facet. */
export const NEAR_MISS_CEILING = 0.4;

/** Degrees of a partial verdict by rule. */
export const DEGREE = {
  /** One readiness level below what is asked. */
  trlOneBelow: 0.5,
  /** The asked code lies below what is offered, but so far that the offer says little about it. */
  coveredVaguely: 0.5,
  /** What is offered is part of what is asked (one city of the province). */
  partOfAsked: 0.7,
  /** A more general code than the asked one. */
  moreGeneral: 0.6,
  /** Siblings under a narrow, a middle and a broad common parent. */
  siblingNarrow: 0.6,
  siblingMiddle: 0.4,
  siblingBroad: 0.3,
  /** The amount fits, the term is not said. */
  termUnsaid: 0.8,
  /** One seat is within the budget, how many are wanted is not said. */
  seatWithin: 0.6,
} as const;

/** The most that words alone earn for a typed requirement: said in the text, not stated as a value that can be checked. */
export const TEXT_FOR_TYPED_DEGREE = 0.8;
/** The most that words earn against a typed list that leaves the asked code out. */
export const TEXT_AGAINST_LIST_DEGREE = 0.6;

/** Single changes shown on a card. */
export const LIFTS_SHOWN = 5;

/** Open lines of one direction whose changes are tried: each is verified by judging the pair again, line by line. */
export const LINES_TO_LIFT = 12;
