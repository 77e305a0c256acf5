/** Keeps what was made ready of the listings judged last, so that the next match need not read their text again. */
import type { MatchableNeed, MatchableOffer } from '../schemas/matchable.ts';
import { NeedProfile } from './need-profile.ts';
import { OfferProfile } from './offer-profile.ts';

/** One cache serves listings redacted to one tier only: the same version reads otherwise at another. Least recently used goes first. */
export class ProfileCache {
  readonly #needs: Recent<NeedProfile>;
  readonly #offers: Recent<OfferProfile>;

  /** `capacity` listings of either side. */
  constructor(capacity: number) {
    this.#needs = new Recent(capacity);
    this.#offers = new Recent(capacity);
  }

  /** The profile of this version, made at the first call. */
  need({ id, version, content }: MatchableNeed): NeedProfile {
    return this.#needs.get(`${id}@${version}`, () => new NeedProfile(content));
  }

  /** As {@link need}, for offers. */
  offer({ id, version, content }: MatchableOffer): OfferProfile {
    return this.#offers.get(`${id}@${version}`, () => new OfferProfile(content));
  }
}

/** A map that forgets what was not asked for longest. */
class Recent<T> {
  readonly #capacity: number;
  readonly #items = new Map<string, T>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string, make: () => T): T {
    const item = this.#items.get(key) ?? make();
    // Taken out and put back, it stands last: the map's order is the order of use.
    this.#items.delete(key);
    this.#items.set(key, item);
    if (this.#items.size > this.#capacity) this.#items.delete(this.#items.keys().next().value!);
    return item;
  }
}
