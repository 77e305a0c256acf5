/** Keeps one organisation from filling the top of a ranking. */
import type { Ranked } from './order.ts';
import { DIVERSE_DEPTH, MAX_PER_OWNER } from './weights.ts';

/**
 * At most MAX_PER_OWNER listings of one organisation among the first DIVERSE_DEPTH, as long as others of the same rank tier
 * can stand there instead; otherwise the order stays. Hidden owners are never grouped, so that grouping tells nothing of them.
 */
export function diversified(ranked: readonly Ranked[]): Ranked[] {
  const placed: Ranked[] = [];
  const perOwner = new Map<string, number>();
  const waiting = [...ranked];
  while (waiting.length > 0 && placed.length < DIVERSE_DEPTH) {
    const tier = waiting[0]!.card.rankTier;
    const free = waiting.findIndex((one) => one.card.rankTier === tier && countOf(one, perOwner) < MAX_PER_OWNER);
    const [next] = waiting.splice(Math.max(0, free), 1);
    placed.push(next!);
    const owner = ownerOf(next!);
    if (owner !== undefined) perOwner.set(owner, countOf(next!, perOwner) + 1);
  }
  return [...placed, ...waiting];
}

const ownerOf = ({ listing: { owner } }: Ranked): string | undefined => (owner.hidden ? undefined : owner.id);

const countOf = (one: Ranked, perOwner: ReadonlyMap<string, number>): number => perOwner.get(ownerOf(one) ?? '') ?? 0;
