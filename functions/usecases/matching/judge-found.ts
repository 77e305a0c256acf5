/** Judges listings found in the index against a seed, each seeing of the other what it may. */
import type { Ranked } from '../../../shared/matching/order.ts';
import { type FoundListing, judgeCandidates } from '../../../shared/matching/rank-candidates.ts';
import type { VisibilityClass } from '../../ports/listing-index.ts';
import { PROFILE_CACHES } from './profile-caches.ts';
import { classOf, classOfView, matchableFor, type OwnedListing } from './seed.ts';

const CLASSES: readonly VisibilityClass[] = ['member', 'public'];

/** Cards without lifts, in the order given; candidates whose owner may not see the seed at all are left out. */
export function judgeFound(
  seed: OwnedListing,
  found: readonly FoundListing[],
  topScore: number,
  now: string,
): Ranked[] {
  const cache = PROFILE_CACHES[classOf(seed.owner)];
  const judged = CLASSES.flatMap((seenAs) => {
    const group = found.filter(({ listing }) => classOfView(listing.owner) === seenAs);
    const matchable = group.length > 0 ? matchableFor(seenAs, seed) : undefined;
    return matchable ? judgeCandidates(matchable, group, { now, topScore, cache }) : [];
  });
  const byId = new Map(judged.map((one) => [one.listing.id, one]));
  return found.flatMap(({ listing }) => byId.get(listing.id) ?? []);
}
