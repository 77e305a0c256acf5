/** Finds, among the quantities of a sentence, the one that answers an asked quantity, and whether it suffices. */
import { type Comparator, meets, type Quantity } from '../../text/quantities.ts';
import { termBase } from '../../text/term-base.ts';
import type { Dimension } from '../../text/units.ts';
import { COMPARING_WORDS, GENERAL_PROPERTIES } from './text-weights.ts';

/** A number asked for without "at least" or "at most" in these dimensions means at least. */
const MORE_IS_BETTER: ReadonlySet<Dimension> = new Set([
  'units',
  'people',
  'seats',
  'channels',
  'points',
  'data-rate',
  'data-size',
  'frame-rate',
  'pixels',
  'ip-code',
  'ik-code',
  'sil',
  'mlps',
  'trl',
]);
/** Properties of which less is better, by their concept, and those of which more is. */
const LESS_WANTED: ReadonlySet<string> = new Set(
  'latency jitter packet-loss changeover cycle-time downtime false-positive-rate missed-detection-rate failure-rate scrap-rate delivery-time delivery response-time cost price interest-rate error loss unit-energy-consumption'.split(
    ' ',
  ),
);
const MORE_WANTED: ReadonlySet<string> = new Set(
  'reliability availability throughput bandwidth production-capacity recognition-rate yield-rate capacity seat-capacity'.split(
    ' ',
  ),
);
/** Words this near to the number say what it is a property of. */
const PROPERTY_HINTS = 2;

/** The offered quantity of the same property; one that suffices stands before one that does not. Undefined: nothing compares. */
export function compareQuantities(
  asked: Quantity,
  offered: readonly Quantity[],
): { readonly met: boolean; readonly offered: Quantity } | undefined {
  const bound = withDirection(asked);
  let failed: Quantity | undefined;
  for (const quantity of offered) {
    const same = sameness(asked, quantity);
    if (same === 'other') continue;
    const met = meets(quantity, bound);
    if (met) return { met, offered: quantity };
    // Another plain number than the plain one asked for may be better or worse: that is for people to say.
    if (met === false && same === 'same' && isBound(bound.comparator)) failed ??= quantity;
  }
  return failed && { met: false, offered: failed };
}

const isBound = (comparator: Comparator): boolean => comparator === '<=' || comparator === '>=';

/** An asked plain number as a bound, where it is known in which direction better lies. */
function withDirection(asked: Quantity): Quantity {
  if (isBound(asked.comparator) || asked.low !== asked.high) return asked;
  const hints = asked.hints.slice(0, PROPERTY_HINTS);
  if (hints.some((hint) => LESS_WANTED.has(hint)) || isTolerance(asked)) return { ...asked, comparator: '<=' };
  const more = MORE_IS_BETTER.has(asked.dimension) || hints.some((hint) => MORE_WANTED.has(hint));
  return more ? { ...asked, comparator: '>=' } : asked;
}

/** An accuracy in millimetres is a tolerance; one in percent is a rate. */
const isTolerance = ({ dimension, hints }: Quantity): boolean =>
  dimension === 'length' && hints.slice(0, PROPERTY_HINTS).includes('machine-accuracy');

/**
 * Two numbers of one dimension are properties of the same when the word nearest to the asked one stands near the offered one
 * (accuracy is not range); the other way round, or where both words are related, they may be: enough to agree, not to contradict.
 */
function sameness(asked: Quantity, offered: Quantity): 'same' | 'maybe' | 'other' {
  if (asked.dimension !== offered.dimension) return 'other';
  const askedOf = propertyWords(asked);
  const offeredOf = propertyWords(offered);
  const [nearestAsked] = askedOf;
  const [nearestOffered] = offeredOf;
  if (nearestAsked === undefined && nearestOffered === undefined) return 'same';
  if (nearestAsked === undefined || nearestOffered === undefined) return 'other';
  if (offeredOf.includes(nearestAsked)) return 'same';
  return askedOf.includes(nearestOffered) || termBase.related(nearestAsked, nearestOffered) > 0 ? 'maybe' : 'other';
}

/** The words near a number but for those that bound it and those that stand beside any number. */
const propertyWords = ({ hints }: Quantity): string[] =>
  hints.filter((hint) => !COMPARING_WORDS.has(hint) && !GENERAL_PROPERTIES.has(hint));
