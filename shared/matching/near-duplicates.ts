/** Collapses near-identical offers of one organisation into the one that suits best. */
import { NEAR_DUPLICATE_SHARE } from './fair-rules.ts';
import type { Ranked } from './order.ts';
import { ownerOf } from './owner-of.ts';

/** A ranked listing with the ids of those that stand behind it, best first. */
export interface Collapsed extends Ranked {
  readonly similar: readonly string[];
}

/**
 * `ranked`, best first, without offers that say nearly the same as a better one of the same organisation and kind. So the
 * variant that suits this need best is the one that is shown. Needs are never collapsed: each is a demand of its own.
 */
export function collapsed(ranked: readonly Ranked[]): Collapsed[] {
  const groups = new Map<string, { shown: Collapsed; similar: string[] }[]>();
  return ranked.flatMap((one) => {
    const similar: string[] = [];
    const shown: Collapsed = { ...one, similar };
    const owner = ownerOf(one);
    const { kind } = one.listing.content;
    if (owner === undefined || kind === 'need') return [shown];
    const group = groups.get(`${owner} ${kind}`) ?? [];
    const twin = group.find((other) => sayTheSame(other.shown, one));
    if (twin) {
      twin.similar.push(one.listing.id);
      return [];
    }
    groups.set(`${owner} ${kind}`, [...group, { shown, similar }]);
    return [shown];
  });
}

const tokensOf = ({ pair }: Ranked) => pair.offerProfile.text.postings;

/** Jaccard of the tokens of both texts (Broder, 1997), whatever language they are in. */
function sayTheSame(a: Ranked, b: Ranked): boolean {
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size < more.size * NEAR_DUPLICATE_SHARE) return false;
  let shared = 0;
  for (const key of fewer.keys()) if (more.has(key)) shared++;
  return shared >= NEAR_DUPLICATE_SHARE * (fewer.size + more.size - shared);
}
