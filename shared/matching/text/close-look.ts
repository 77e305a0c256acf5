/** Reads one sentence against one asked sentence: which asked things it affirms, which it denies, whether its numbers suffice. */
import { meets, type Quantity } from '../../text/quantities.ts';
import type { Token } from '../../text/tokens.ts';
import type { IndexedSentence } from './indexed-sentence.ts';
import type { QueryPart } from './text-query.ts';

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
  readonly shortfall?: Shortfall;
}

/** One sentence, token by token; a quantity is compared with those of the same property before its key counts. */
export function closeLook(part: QueryPart, sentence: IndexedSentence): CloseLook {
  const found = tokensFound(part, sentence);
  const answered = new Set(found.keys());
  let affirmed = 0;
  let denied = 0;
  let short = 0;
  let shortfall: Shortfall | undefined;
  if (part.quantityWeight > 0) {
    for (const [at, { quantity, weight }] of part.tokens.entries()) {
      const compared = quantity && compare(quantity, sentence.quantities);
      if (!compared) continue;
      answered.add(at);
      found.delete(at);
      if (compared.met) affirmed += weight;
      else {
        short += weight;
        shortfall ??= { asked: quantity, offered: compared.offered };
      }
    }
  }
  for (const [at, { token, share }] of found) {
    const { weight, negated } = part.tokens[at]!;
    const deniedThere = sentence.denies(token);
    if (deniedThere === negated) affirmed += weight * share;
    else if (deniedThere) denied += weight * share;
  }
  return { affirmed, denied, short, answered, ...(shortfall && { shortfall }) };
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

/** The offered quantity that is a property of the same thing; one that meets the asked one before one that does not. */
function compare(asked: Quantity, offered: readonly Quantity[]): { met: boolean; offered: Quantity } | undefined {
  let failed: Quantity | undefined;
  for (const quantity of offered) {
    if (!sameProperty(asked, quantity)) continue;
    const met = meets(quantity, asked);
    if (met) return { met, offered: quantity };
    if (met === false) failed ??= quantity;
  }
  return failed && { met: false, offered: failed };
}

/** Two numbers of one dimension compare only when the word nearest to the one stands near the other: accuracy is not range. */
function sameProperty(asked: Quantity, offered: Quantity): boolean {
  if (asked.dimension !== offered.dimension) return false;
  const [nearestAsked] = asked.hints;
  const [nearestOffered] = offered.hints;
  if (nearestAsked === undefined || nearestOffered === undefined) return nearestAsked === nearestOffered;
  return offered.hints.includes(nearestAsked) || asked.hints.includes(nearestOffered);
}
