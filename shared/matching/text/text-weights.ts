/** Constants of text evidence, with where they come from. */

/** Concepts that stand in nearly every posting of this market, so that finding them says little: the fixed prior of rarity. */
export const UBIQUITOUS_CONCEPTS: ReadonlySet<string> = new Set([
  '5g',
  'network',
  'industrial-internet',
  'factory',
  'production-line',
  'workshop',
  'equipment',
  'platform',
  'automation',
  'digitalization',
  'digital-transformation',
  'smart-manufacturing',
  'manufacturing',
  'data',
  'software',
  'sensor',
  'monitoring',
  'training',
]);
export const UBIQUITOUS_WEIGHT = 1;

/** What a concept below, two below, or above the asked one in the term base counts for. */
export const NARROWER_SHARE = 0.8;
export const GRANDCHILD_SHARE = 0.65;
export const BROADER_SHARE = 0.5;

/** Sentences looked at closely (negation, quantities) after the quick count. */
export const CLOSE_LOOKS = 4;

/** What a token counts for that stands in the offer, but not in the quoted sentence. */
export const ELSEWHERE_SHARE = 0.35;
/** What a token counts for that stands in a second sentence of the same text. */
export const SECOND_SENTENCE_SHARE = 0.85;
/** How much of a token that cannot cross languages is expected of a sentence in the other language. */
export const UNTRANSLATABLE_SHARE = 0.35;
/** A quoted sentence covers at least this itself. */
export const LEAST_IN_SENTENCE = 0.2;
/** How near text comes to what is asked: coverage from which a line is a hit, and from which it is partly met. */
export const TEXT_HIT_COVERAGE = 0.68;
export const TEXT_PARTIAL_COVERAGE = 0.34;

/** A sentence that denies at least this share of what is asked, and more than it affirms, is contrary evidence. */
export const LEAST_DENIAL = 0.3;
/** Degrees at the thresholds of partial and hit; between them and up to full coverage they rise linearly. */
export const TEXT_PARTIAL_DEGREE = 0.3;
export const TEXT_HIT_DEGREE = 0.8;
