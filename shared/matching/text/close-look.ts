/** Reads one sentence against one asked sentence: which asked things it affirms, which it denies, whether its numbers suffice. */
import type { Quantity } from '../../text/quantities.ts';
import type { Token } from '../../text/tokens.ts';
import { type NamedCode, namesCode } from './code-names.ts';
import { compareQuantities } from './compare-quantities.ts';
import type { IndexedSentence } from './indexed-sentence.ts';
import type { QueryPart } from './text-query.ts';
import {
  DENIED_CODE_FACTOR,
  LEAST_FOR_SHORTFALL,
  LEAST_WEIGHT_FOR_HIT,
  NEARLY_ALL,
  UNNAMED_SHARE,
  WILD_RATIO,
} from './text-weights.ts';

/** A quantity that is stated and does not meet the asked one. */
export interface Shortfall {
  readonly asked: Quantity;
  readonly offered: Quantity;
}

/** Weights of asked tokens: those the sentence affirms, denies, or states too little of; `answered` holds their numbers. */
export interface CloseLook {
  readonly affirmed: number;
  readonly denied: number;
  readonly short: number;
  readonly answered: ReadonlySet<number>;
  /** Whether it names a code that was asked by name. */
  readonly names: boolean;
  readonly shortfall?: Shortfall;
}

/** One sentence, token by token. Quantities count only where one of the same property can be compared. */
export function closeLook(part: QueryPart, sentence: IndexedSentence): CloseLook {
  const found = tokensFound(part, sentence);
  const answered = new Set<number>();
  let affirmed = 0;
  let denied = 0;
  let names = false;
  for (const [at, { token, share }] of found) {
    const { weight, negated, quantity, codes } = part.tokens[at]!;
    if (quantity) continue;
    answered.add(at);
    const named = namesOneOf(codes, sentence);
    const counted = weight * share * (named || codes.length === 0 ? 1 : UNNAMED_SHARE);
    const deniedThere = sentence.denies(token);
    names ||= named;
    if (deniedThere === negated) affirmed += counted;
    else if (deniedThere && !part.denies) denied += counted * (named ? DENIED_CODE_FACTOR : 1);
  }
  const numbers = part.quantityWeight > 0 ? compareNumbers(part, sentence, affirmed) : NO_NUMBERS;
  for (const at of numbers.met) answered.add(at);
  return {
    affirmed: affirmed + numbers.metWeight,
    denied,
    short: numbers.shortWeight,
    answered,
    names,
    ...numbers.shortfall,
  };
}

const namesOneOf = (codes: readonly NamedCode[], sentence: IndexedSentence): boolean =>
  codes.some((code) => namesCode(sentence.text, code));

interface Numbers {
  readonly met: readonly number[];
  readonly metWeight: number;
  readonly shortWeight: number;
  readonly shortfall: { readonly shortfall?: Shortfall };
}

const NO_NUMBERS: Numbers = { met: [], metWeight: 0, shortWeight: 0, shortfall: {} };

/** A number that falls short counts only in a sentence that is about the same thing, so that it is worth a contradiction. */
function compareNumbers(part: QueryPart, { quantities }: IndexedSentence, affirmed: number): Numbers {
  const words = part.weight - part.quantityWeight;
  const aboutTheSame = affirmed >= LEAST_FOR_SHORTFALL * words;
  const saysNearlyAll = affirmed >= NEARLY_ALL * words && words >= LEAST_WEIGHT_FOR_HIT;
  const met: number[] = [];
  let metWeight = 0;
  let shortWeight = 0;
  let shortfall: Shortfall | undefined;
  for (const [at, { quantity, weight }] of part.tokens.entries()) {
    const compared = quantity && compareQuantities(quantity, quantities);
    if (compared?.met) {
      met.push(at);
      metWeight += weight;
    } else if (compared && aboutTheSame && (saysNearlyAll || !isWild(quantity, compared.offered))) {
      shortWeight += weight;
      shortfall ??= { asked: quantity, offered: compared.offered };
    }
  }
  return { met, metWeight, shortWeight, shortfall: shortfall ? { shortfall } : {} };
}

/** Two numbers too far apart to be told of the same thing. */
function isWild(asked: Quantity, offered: Quantity): boolean {
  const [small = 0, large = 0] = [asked.high, offered.high].sort((a, b) => a - b);
  return large > small * WILD_RATIO;
}

interface Found {
  readonly token: Token;
  readonly share: number;
}

/** By the number of the asked token: the first token that answers it best. */
function tokensFound({ matches }: QueryPart, { tokens }: IndexedSentence): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const token of tokens) {
    for (const { at, share } of matches.get(token.key) ?? []) {
      if (share > (found.get(at)?.share ?? 0)) found.set(at, { token, share });
    }
  }
  return found;
}
