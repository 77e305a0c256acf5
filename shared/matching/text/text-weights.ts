/** Constants of text evidence, with where they come from. */
import type { Dimension } from '../../text/units.ts';

/** Names that may hold a word before it counts as common, what each doubling takes off its weight, and what remains at least. */
export const COMMON_FROM = 8;
export const RARITY_LOSS = 0.16;
export const LEAST_RARITY = 0.3;

/** A bare number of up to four digits says little; a quantity, or a model number, says more. */
export const PLAIN_NUMBER_WEIGHT = 0.5;
/** Dimensions whose quantities are codes: IP67, SIL2, TRL 6. */
export const CODE_DIMENSIONS: ReadonlySet<Dimension> = new Set(['ip-code', 'ik-code', 'sil', 'trl', 'mlps']);

/** Words that only say how a number bounds: the comparison says it already. */
export const COMPARING_WORDS: ReadonlySet<string> = new Set(
  'less more most least maximum minimum max min lower higher below above exceed 低于 高于 以上 以下 以内 不低 不少 少于 至少 不超 超过 大于 小于 不大 不小 优于'.split(
    ' ',
  ),
);

/** Concepts that stand beside numbers of any property. */
export const GENERAL_PROPERTIES: ReadonlySet<string> = new Set([
  'time',
  'rate',
  'number',
  'value',
  'level',
  'capacity',
  'speed',
]);

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
export const UNTRANSLATABLE_SHARE = 0.5;
/** A quoted sentence covers at least this itself. */
export const LEAST_IN_SENTENCE = 0.2;
/** How near text comes to what is asked: coverage from which a line is a hit, and from which it is partly met. */
export const TEXT_HIT_COVERAGE = 0.64;
export const TEXT_PARTIAL_COVERAGE = 0.4;

/** Texts that ask for less than this weight cannot be met by words alone: there is too little to go by. */
export const LEAST_WEIGHT_FOR_HIT = 3;
/** What a concept counts for in a sentence that does not name the code which the asking text names by it. */
export const UNNAMED_SHARE = 0.5;
/** A number that falls short is contrary evidence where the sentence affirms this share of the words that were asked. */
export const LEAST_FOR_SHORTFALL = 0.6;
/** Beyond this ratio two numbers are hardly of the same thing, unless the sentence says nearly all that was asked. */
export const WILD_RATIO = 10;
export const NEARLY_ALL = 0.9;
/** A denied code weighs this much more than another denied word: to name it and deny it is no accident. */
export const DENIED_CODE_FACTOR = 2;
/** What coverage counts for where the asking text names a code (PROFINET, CNAS) and the offer names none of those. */
export const NO_CODE_NAMED_SHARE = 0.7;
/** Words next to a duration that make it a time of delivery; installing and starting up are only parts of it. */
export const DELIVERY_CONCEPTS: ReadonlySet<string> = new Set(['delivery-time', 'delivery']);

/** A sentence that denies at least this share of what is asked, and more than it affirms, is contrary evidence. */
export const LEAST_DENIAL = 0.5;
/** Degrees at the thresholds of partial and hit; between them and up to full coverage they rise linearly. */
export const TEXT_PARTIAL_DEGREE = 0.3;
export const TEXT_HIT_DEGREE = 0.8;
