/** Keeps one organisation from filling the top of a ranking. */
import { FAIR_RULES } from './fair-rules.ts';
import type { Ranked } from './order.ts';
import { ownerOf } from './owner-of.ts';

/**
 * At most `mostPerOwner` listings of one organisation among the first `depth`, as long as others of the same rank tier that
 * score at most `capPoints` less can stand there instead; otherwise the order stays. Hidden owners are never grouped.
 */
export function diversified<R extends Ranked>(ranked: readonly R[], rules = FAIR_RULES): R[] {
  const placed: R[] = [];
  const perOwner = new Map<string, number>();
  const countOf = (one: R): number => perOwner.get(ownerOf(one) ?? '') ?? 0;
  const waiting = [...ranked];
  while (waiting.length > 0 && placed.length < rules.depth) {
    const { rankTier, score } = waiting[0]!.card;
    const free = waiting.findIndex(
      ({ card }, i) =>
        card.rankTier === rankTier &&
        card.score >= score - rules.capPoints &&
        countOf(waiting[i]!) < rules.mostPerOwner,
    );
    const [next] = waiting.splice(Math.max(0, free), 1);
    placed.push(next!);
    const owner = ownerOf(next!);
    if (owner !== undefined) perOwner.set(owner, countOf(next!) + 1);
  }
  return [...placed, ...waiting];
}
