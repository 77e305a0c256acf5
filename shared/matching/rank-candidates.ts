/** Judges and ranks the candidates of a need or an offer. */
import type { Matchable, MatchableNeed, MatchableOffer } from '../schemas/matchable.ts';
import { arranged, type Placed } from './arrange.ts';
import { judgeMatch, type Pair, pairOf } from './card.ts';
import { NeedProfile } from './need-profile.ts';
import { OfferProfile } from './offer-profile.ts';
import type { Ranked } from './order.ts';
import type { ProfileCache } from './profile-cache.ts';

/** A found listing and the engine's score of it. */
export interface FoundListing {
  readonly listing: Matchable;
  readonly engineScore: number;
}

/** `now` is ISO 8601 UTC; `topScore` the best of the query over the whole index; `cache` keeps profiles between calls. */
export interface RankOptions {
  readonly now: string;
  readonly topScore: number;
  readonly cache?: ProfileCache;
}

/** Ranked cards without lifts, in an order that depends on the set of candidates only, not on how they come in. */
export const rankCandidates = (seed: Matchable, found: readonly FoundListing[], options: RankOptions): Placed[] =>
  arranged(judgeCandidates(seed, found, options), { seedId: seed.id, now: options.now });

/** As {@link rankCandidates}, in the order given. Listings of the seed's own side are left out. */
export function judgeCandidates(seed: Matchable, found: readonly FoundListing[], options: RankOptions): Ranked[] {
  const { now, topScore, cache } = options;
  const pairWith = pairingOf(seed, cache);
  return found.flatMap(({ listing, engineScore }) => {
    const pair = pairWith(listing);
    return pair ? [{ listing, engineScore, pair, card: judgeMatch(pair, { engineScore, topScore }, now) }] : [];
  });
}

/** Whether the listing is a need; else it is an offer. */
export const isNeed = (listing: Matchable): listing is MatchableNeed => listing.content.kind === 'need';
const isOffer = (listing: Matchable): listing is MatchableOffer => !isNeed(listing);

/** Pairs listings with the seed, whose own content is made ready once; undefined for listings of its side. */
export function pairingOf(seed: Matchable, cache?: ProfileCache): (listing: Matchable) => Pair | undefined {
  const needProfileOf = (need: MatchableNeed) => cache?.need(need) ?? new NeedProfile(need.content);
  const offerProfileOf = (offer: MatchableOffer) => cache?.offer(offer) ?? new OfferProfile(offer.content);
  if (isNeed(seed)) {
    const profile = new NeedProfile(seed.content);
    return (listing) => (isOffer(listing) ? pairOf(seed, listing, profile, offerProfileOf(listing)) : undefined);
  }
  const offer = seed as MatchableOffer;
  const profile = new OfferProfile(offer.content);
  return (listing) => (isNeed(listing) ? pairOf(listing, offer, needProfileOf(listing), profile) : undefined);
}
