import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRanked } from '../../../shared/matching/order.ts';
import { ProfileCache } from '../../../shared/matching/profile-cache.ts';
import { judgeCandidates, rankCandidates } from '../../../shared/matching/rank-candidates.ts';
import type { Matchable } from '../../../shared/schemas/matchable.ts';
import { aSolution, NOW, newOrganisationId } from '../../helpers/builders.ts';
import { anyNeed, anyOffer } from './arbitraries.ts';
import { aBareNeed, aBareSolution, aMatchableNeed, aMatchableOffer, anOwner } from './matchables.ts';

const OPTIONS = { now: NOW, topScore: 30 };
const found = (listings: readonly Matchable[]) =>
  listings.map((listing, i) => ({ listing, engineScore: (i * 7) % 31 }));
const idsOf = (ranked: readonly { listing: Matchable }[]) => ranked.map(({ listing }) => listing.id);
const offers = fc.array(anyOffer, { minLength: 1, maxLength: 30 });

describe('a ranking', () => {
  fcTest.prop([anyNeed, offers, fc.integer()], { numRuns: 25 })(
    'does not depend on the order of its candidates',
    (need, listings, seed) => {
      const candidates = found(listings);
      const shuffled = [...candidates]
        .sort((a, b) => ((a.listing.id.charCodeAt(29) * seed) % 7) - ((b.listing.id.charCodeAt(29) * seed) % 7))
        .reverse();
      expect(idsOf(rankCandidates(need, shuffled, OPTIONS))).toEqual(idsOf(rankCandidates(need, candidates, OPTIONS)));
    },
  );

  fcTest.prop([anyNeed, offers], { numRuns: 25 })(
    'puts whoever misses a must below all who miss none',
    (need, listings) => {
      const tiers = rankCandidates(need, found(listings), OPTIONS).map(({ card }) => card.rankTier);
      expect(tiers).toEqual([...tiers].sort());
      for (const { card } of rankCandidates(need, found(listings), OPTIONS)) {
        expect(card.rankTier === 2).toBe(card.forNeed.missedMusts > 0);
      }
    },
  );

  fcTest.prop([anyNeed, offers, anyOffer], { numRuns: 25 })(
    'judges a pair alike, whatever else is there',
    (need, listings, other) => {
      const alone = judgeCandidates(need, found(listings), OPTIONS);
      const withOther = judgeCandidates(need, [...found(listings), { listing: other, engineScore: 3 }], OPTIONS);
      const cards = new Map(withOther.map(({ listing, card }) => [listing.id, JSON.stringify(card)]));
      for (const { listing, card } of alone) expect(cards.get(listing.id)).toBe(JSON.stringify(card));
    },
  );

  fcTest.prop([anyNeed, offers], { numRuns: 15 })(
    'is byte-identical with profiles kept from before',
    (need, listings) => {
      const cache = new ProfileCache(10);
      const cards = (options: Parameters<typeof rankCandidates>[2]) =>
        JSON.stringify(rankCandidates(need, found(listings), options).map(({ card }) => card));
      const fresh = cards(OPTIONS);
      expect(cards({ ...OPTIONS, cache })).toBe(fresh);
      expect(cards({ ...OPTIONS, cache })).toBe(fresh);
    },
  );

  it('leaves out listings of the seed’s own side', () => {
    const need = aMatchableNeed();
    const offer = aMatchableOffer();
    expect(judgeCandidates(need, found([aMatchableNeed(), offer]), OPTIONS)).toHaveLength(1);
    expect(judgeCandidates(offer, found([need, aMatchableOffer()]), OPTIONS)).toHaveLength(1);
  });

  it('of a need that asks nothing is the engine’s', () => {
    const listings = Array.from({ length: 12 }, () => aMatchableOffer(aBareSolution()));
    const ranked = rankCandidates(aBareNeed(), found(listings), OPTIONS);
    const scores = ranked.map(({ engineScore }) => engineScore);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('has the newer publication first among equals, then the lower id, before turns are taken', () => {
    const at = (publishedAt: string | undefined) => ({ ...aMatchableOffer(aBareSolution()), publishedAt });
    const [old, recent, same, never] = [at('2026-01-01'), at('2026-02-01'), at('2026-02-01'), at(undefined)];
    const equal = [never, same, old, recent].map((listing) => ({ listing, engineScore: 1 }));
    const byScore = judgeCandidates(aBareNeed(), equal, OPTIONS).sort(compareRanked);
    expect(idsOf(byScore)).toEqual([recent, same, old, never].map(({ id }) => id));
  });
});

describe('the top of a ranking', () => {
  const by = (
    owner: ReturnType<typeof anOwner>,
    engineScore: number,
    content = aBareSolution({ title: { zh: `供给 ${engineScore}` } }),
  ) => ({
    listing: aMatchableOffer(content, { owner }),
    engineScore,
  });

  it('holds at most three of one organisation where others of the tier can stand there', () => {
    const big = anOwner({ id: newOrganisationId() });
    const candidates = [
      ...Array.from({ length: 10 }, (_, i) => by(big, 30 - i)),
      ...Array.from({ length: 20 }, (_, i) => by(anOwner(), 29.5 - i / 3)),
    ];
    const ranked = rankCandidates(aBareNeed(), candidates, OPTIONS);
    const owners = ranked.map(
      ({ listing }) => !listing.owner.hidden && listing.owner.id === (big as { id: string }).id,
    );
    expect(owners.slice(0, 20).filter(Boolean)).toHaveLength(3);
    expect(ranked).toHaveLength(30);
    expect(owners.filter(Boolean)).toHaveLength(10);
  });

  it('is not given to others that score far less', () => {
    const big = anOwner({ id: newOrganisationId() });
    const candidates = [
      ...Array.from({ length: 6 }, (_, i) => by(big, 30 - i)),
      ...Array.from({ length: 6 }, (_, i) => by(anOwner(), 9 - i)),
    ];
    const ranked = rankCandidates(aBareNeed(), candidates, OPTIONS);
    expect(ranked.map(({ engineScore }) => engineScore)).toEqual(candidates.map(({ engineScore }) => engineScore));
  });

  it('keeps its order where all are of one organisation, or of hidden ones', () => {
    const one = anOwner({ id: newOrganisationId() });
    const hidden = { hidden: true, region: '33', industries: [], sizeBand: 'small' } as const;
    for (const owner of [one, { ...hidden, industries: [] }]) {
      const candidates = Array.from({ length: 25 }, (_, i) => by(owner, 30 - i));
      expect(rankCandidates(aBareNeed(), candidates, OPTIONS).map(({ engineScore }) => engineScore)).toEqual(
        candidates.map(({ engineScore }) => engineScore),
      );
    }
  });

  const DIFFERENT = ['视觉质检', '能耗监测', '刀具寿命预测', '仓储调度', '热处理工艺'];

  it('never lifts who misses a must above who misses none', () => {
    const one = anOwner({ id: newOrganisationId() });
    const need = aBareNeed({
      requirements: [{ id: 'r', text: { zh: '安全' }, importance: 'must', ask: { facet: 'security-level', min: 3 } }],
    });
    const candidates = [
      ...Array.from({ length: 5 }, (_, i) =>
        by(
          one,
          30 - i,
          aSolution({ title: { zh: DIFFERENT[i]! }, securityLevel: 3, summary: undefined, capabilities: [] }),
        ),
      ),
      ...Array.from({ length: 5 }, () => by(anOwner(), 30, aSolution({ securityLevel: 1 }))),
    ];
    expect(rankCandidates(need, candidates, OPTIONS).map(({ card }) => card.rankTier)).toEqual([
      0, 0, 0, 0, 0, 2, 2, 2, 2, 2,
    ]);
  });
});

describe('a profile cache', () => {
  it('hands out the same profile for the same version, and forgets what was not asked for longest', () => {
    const cache = new ProfileCache(2);
    const [a, b, c] = [aMatchableOffer(), aMatchableOffer(), aMatchableOffer()];
    const first = cache.offer(a);
    expect(cache.offer(a)).toBe(first);
    expect(cache.offer({ ...a, version: a.version + 1 })).not.toBe(first);
    cache.offer(a);
    cache.offer(b);
    expect(cache.offer(a)).toBe(first);
    cache.offer(c);
    cache.offer(b);
    expect(cache.offer(a)).not.toBe(first);
    const need = aMatchableNeed();
    expect(cache.need(need)).toBe(cache.need(need));
  });
});
