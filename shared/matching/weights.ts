/** Every constant of the score in one place, with where it comes from. */
import { FULL_SCORE } from '../schemas/match.ts';
import type { Importance } from '../schemas/requirement.ts';

/**
 * Share of a line among the lines of its direction: a must counts twice a should and three times a could. Chosen among a few
 * round ratios on test/relevance/judged (nDCG@10 differs by 0.01 at most between neighbours), as are the constants below.
 */
export const IMPORTANCE_WEIGHTS: Readonly<Record<Importance, number>> = { must: 6, should: 3, could: 2 };

/**
 * Weight of the engine's text relevance beside the lines of the need, in the units above (three shoulds), and the least share
 * of the direction it keeps: with many lines it becomes a tie-breaker among them, without lines it earns everything.
 */
export const RELEVANCE_WEIGHT = 9;
export const LEAST_RELEVANCE_SHARE = 0.25;

/** Weight of the need's direction in the card's score; the rest is the offer's. Conditions are few and coarse, so they steer less. */
export const NEED_SIDE_SHARE = 0.75;

/**
 * Added to both directions before their harmonic mean and taken off after it, so that one coarse condition that is
 * missed pulls a good match down but not to nothing.
 */
export const MEAN_OFFSET = FULL_SCORE / 2;

/**
 * What an unknown condition of the offer counts for in the combination (never in the direction's own score): the need has not
 * said it yet, and asking costs less than losing the match.
 */
export const CONDITION_BENEFIT_OF_DOUBT = 0.5;

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
