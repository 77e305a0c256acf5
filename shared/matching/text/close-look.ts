/** Reads one sentence against one asked sentence: which asked things it affirms, which it denies, whether its numbers suffice. */
import { isNegated } from '../../text/negation.ts';
import { meets, type Quantity, quantities } from '../../text/quantities.ts';
import { type Token, tokens } from '../../text/tokens.ts';
import type { QueryPart, SoughtToken } from './text-query.ts';

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

/** Spares the closer test for sentences that cannot deny anything. */
const MAY_DENY =
  /[不无無未没沒缺除禁拒]|排除|\b(?:not?|cannot|without|except|exclud|lack|never|neither|nor|unable|fail|unsupported|unavailable|out of|other than|rather than|instead of|apart from)|n't/iu;
const DIGIT = /[\d一二三四五六七八九十]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

/** `sentence` is read on its own, so a denial in its neighbour does not reach it. */
export function closeLook(part: QueryPart, sentence: string): CloseLook {
  const there = new Map<string, Token>();
  for (const token of tokens(sentence)) if (!there.has(token.key)) there.set(token.key, token);
  const mayDeny = MAY_DENY.test(sentence);
  const offered = part.tokens.some((token) => token.quantity) && DIGIT.test(sentence) ? quantities(sentence) : [];
  const answered = new Set<number>();
  let affirmed = 0;
  let denied = 0;
  let short = 0;
  let shortfall: Shortfall | undefined;
  for (const [i, sought] of part.tokens.entries()) {
    const compared = sought.quantity && compare(sought.quantity, offered);
    const found = compared ? { share: 1 } : foundIn(there, sought);
    if (!found) continue;
    answered.add(i);
    if (compared?.met === false) {
      short += sought.weight;
      shortfall ??= { asked: sought.quantity!, offered: compared.offered };
      continue;
    }
    const negated = 'token' in found && mayDeny && isNegated(sentence, found.token.start, found.token.end);
    if (negated === sought.negated) affirmed += sought.weight * found.share;
    else if (negated) denied += sought.weight * found.share;
  }
  return { affirmed, denied, short, answered, ...(shortfall && { shortfall }) };
}

function foundIn(there: ReadonlyMap<string, Token>, { key, related }: SoughtToken) {
  const same = there.get(key);
  if (same) return { token: same, share: 1 };
  for (const near of related) {
    const token = there.get(near.key);
    if (token) return { token, share: near.share };
  }
  return undefined;
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
