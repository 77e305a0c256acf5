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

/** Related concepts below this share of the asked one are not looked for. */
export const LEAST_RELATED = 0.5;

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
/** A sentence that denies at least this share of what is asked, and more than it affirms, is contrary evidence. */
export const LEAST_DENIAL = 0.3;
/** Degrees at the thresholds of partial and hit; between them and up to full coverage they rise linearly. */
export const TEXT_PARTIAL_DEGREE = 0.3;
export const TEXT_HIT_DEGREE = 0.8;
