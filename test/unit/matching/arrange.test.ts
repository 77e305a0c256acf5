import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arranged } from '../../../shared/matching/arrange.ts';
import { judgeMatch, pairOf } from '../../../shared/matching/card.ts';
import { attentionAt, Exposure } from '../../../shared/matching/exposure.ts';
import { FAIR_RULES } from '../../../shared/matching/fair-rules.ts';
import { compareRanked, type Ranked } from '../../../shared/matching/order.ts';
import type { OwnerView } from '../../../shared/schemas/organisation.ts';
import { NOW, newListingId } from '../../helpers/builders.ts';
import { aBareNeed, aBareSolution, aMatchableOffer, anOwner } from './matchables.ts';

const NEED = aBareNeed();
const OLD = '2025-06-01T00:00:00.000Z';
const OCCASION = { seedId: NEED.id, now: NOW };
const { turnPoints, newPoints, newDays, furtherPoints, mostPerOwner, depth, capPoints } = FAIR_RULES;
const BAND = turnPoints + newPoints + furtherPoints * mostPerOwner;

interface Standing {
  readonly score: number;
  readonly tier?: 0 | 1 | 2;
  readonly owner?: OwnerView;
  readonly publishedAt?: string | undefined;
}

let made = 0;
/** A judged offer that scores what is given; its title is its own, so that it is no copy of another. */
function standing({ score, tier = 0, owner = anOwner(), publishedAt = OLD }: Standing): Ranked {
  const offer = aMatchableOffer(aBareSolution({ title: { en: `offer${++made}` } }), { owner, publishedAt });
  const pair = pairOf(NEED, offer);
  const card = judgeMatch(pair, { engineScore: 1, topScore: 1 }, NOW);
  return { listing: offer, engineScore: 1, pair, card: { ...card, score, rankTier: tier } };
}

const VENDORS = ['A', 'B', 'C', 'D', 'E'].map((letter) => anOwner({ id: `org_01JN8Z5QG0TEST00000000000${letter}` }));
const HIDDEN: OwnerView = { hidden: true, region: '33', industries: [], sizeBand: 'small' };
const anyStanding = fc
  .record({
    score: fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 6_900, max: 7_100 })),
    tier: fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const),
    owner: fc.constantFrom(...VENDORS, HIDDEN),
    publishedAt: fc.constantFrom(OLD, '2026-02-25T00:00:00.000Z', NOW, undefined),
  })
  .map(standing);
const someStandings = fc.array(anyStanding, { maxLength: 40 });

const idsOf = (ranked: readonly Pick<Ranked, 'listing'>[]) => ranked.map(({ listing }) => listing.id);
const isNotHidden = ({ listing }: Ranked) => !listing.owner.hidden;
const ownerIdOf = ({ listing: { owner } }: Ranked) => (owner.hidden ? undefined : owner.id);

describe('the fair order', () => {
  fcTest.prop([someStandings, fc.infiniteStream(fc.nat())], { numRuns: 100 })(
    'is the same, byte by byte, however the candidates come in',
    (judged, lots) => {
      const shuffled = judged
        .map((one) => ({ one, lot: lots.next().value }))
        .sort((a, b) => a.lot - b.lot)
        .map(({ one }) => one);
      const bytes = (list: readonly Ranked[]) =>
        JSON.stringify(arranged(list, OCCASION).map(({ listing, placing, card }) => [listing.id, placing, card]));
      expect(bytes(shuffled)).toBe(bytes(judged));
    },
  );

  fcTest.prop([someStandings])('loses none, and leaves every card as it was', (judged) => {
    const order = arranged(judged, OCCASION);
    expect(idsOf(order).sort()).toEqual(idsOf(judged).sort());
    for (const { listing, card } of order) expect(card).toBe(judged.find((one) => one.listing === listing)?.card);
  });

  fcTest.prop([someStandings])('never puts who misses a must above who misses none', (judged) => {
    const tiers = arranged(judged, OCCASION).map(({ card }) => card.rankTier);
    expect(tiers).toEqual([...tiers].sort());
  });

  fcTest.prop([someStandings])('lets nobody pass another that scores more than the band above', (judged) => {
    const order = arranged(judged, { ...OCCASION, rules: { ...FAIR_RULES, depth: 0 } });
    for (const [i, above] of order.entries()) {
      const below = order.slice(i + 1).filter(({ card }) => card.rankTier === above.card.rankTier);
      for (const { card } of below) expect(card.score - above.card.score).toBeLessThanOrEqual(BAND);
    }
  });

  fcTest.prop([someStandings])(
    'with the cap, lets nobody pass another by more than cap and band together',
    (judged) => {
      const order = arranged(judged, OCCASION);
      for (const [i, above] of order.entries()) {
        const below = order.slice(i + 1).filter(({ card }) => card.rankTier === above.card.rankTier);
        for (const { card } of below) expect(card.score - above.card.score).toBeLessThanOrEqual(BAND + capPoints);
      }
    },
  );

  fcTest.prop([someStandings])('has no more of one organisation near the top while others come near', (judged) => {
    const order = arranged(judged, OCCASION);
    const countBefore = (one: Ranked, place: number) =>
      order.slice(0, place).filter((other) => isNotHidden(one) && ownerIdOf(other) === ownerIdOf(one)).length;
    for (const [place, one] of order.slice(0, depth).entries()) {
      if (countBefore(one, place) < mostPerOwner) continue;
      const others = order.slice(place + 1).filter((other) => countBefore(other, place) < mostPerOwner);
      const near = others.filter(
        ({ card }) => card.rankTier === one.card.rankTier && card.score >= one.card.score - capPoints,
      );
      expect(idsOf(near)).toEqual([]);
    }
  });

  fcTest.prop([someStandings])('is not moved by what is paid, or by who the vendor is', (judged) => {
    const other = judged.map((one): Ranked => {
      const { listing } = one;
      const owner = listing.owner.hidden
        ? listing.owner
        : { ...listing.owner, type: 'bank', sizeBand: 'large', verified: false, name: { en: 'Another' } };
      const content = { ...listing.content, chargingModel: 'subscription', price: { minFen: 1, maxFen: 1 } };
      return { ...one, listing: { ...listing, owner, content } as Ranked['listing'] };
    });
    expect(idsOf(arranged(other, OCCASION))).toEqual(idsOf(arranged(judged, OCCASION)));
  });

  fcTest.prop([someStandings, anyStanding])(
    'moves no two against each other for the sake of a third of another organisation',
    (judged, another) => {
      const third = { ...another, listing: { ...another.listing, owner: anOwner() } } as Ranked;
      const occasion = { ...OCCASION, rules: { ...FAIR_RULES, depth: 0 } };
      const withThird = idsOf(arranged([...judged, third], occasion)).filter((id) => id !== third.listing.id);
      expect(withThird).toEqual(idsOf(arranged(judged, occasion)));
    },
  );

  fcTest.prop([someStandings])('says why of those, and only those, that leave the place of their score', (judged) => {
    const byScore = idsOf([...judged].sort(compareRanked));
    for (const [place, { listing, placing }] of arranged(judged, OCCASION).entries()) {
      expect(placing === undefined).toBe(byScore[place] === listing.id);
    }
  });
});

describe('turns', () => {
  it('are shared by equals over many needs, and kept by one need', () => {
    const equals = Array.from({ length: 4 }, () => standing({ score: 7000 }));
    const leads = new Map<string, number>();
    for (let i = 0; i < 1000; i++) {
      const [first] = idsOf(arranged(equals, { seedId: newListingId(), now: NOW }));
      leads.set(first!, (leads.get(first!) ?? 0) + 1);
    }
    expect(leads.size).toBe(4);
    for (const count of leads.values()) expect(Math.abs(count - 250)).toBeLessThan(60);
    expect(idsOf(arranged(equals, OCCASION))).toEqual(idsOf(arranged(equals, OCCASION)));
  });

  it('are not taken from one that scores more than a lot can lift', () => {
    const [better, worse] = [standing({ score: 7000 + turnPoints + 1 }), standing({ score: 7000 })];
    for (let i = 0; i < 200; i++) {
      expect(idsOf(arranged([worse, better], { seedId: newListingId(), now: NOW }))[0]).toBe(better.listing.id);
    }
  });
});

describe('a new listing', () => {
  const rival = standing({ score: 7000 });

  it('stands above a slightly better one, and says so', () => {
    const fresh = standing({ score: 7000 - newPoints + turnPoints + 1, publishedAt: NOW });
    const [first, second] = arranged([rival, fresh], OCCASION);
    expect([first?.listing.id, first?.placing]).toEqual([fresh.listing.id, 'new-listing']);
    expect([second?.listing.id, second?.placing]).toEqual([rival.listing.id, 'near-tie']);
  });

  it('does not when it is worse by more, or no longer new, or was never published', () => {
    const day = (n: number) => new Date(Date.parse(NOW) - n * 86_400_000).toISOString();
    const score = 7000 - newPoints + turnPoints + 1;
    const late = [standing({ score, publishedAt: day(newDays) }), standing({ score, publishedAt: undefined })];
    const worse = standing({ score: 7000 - newPoints - turnPoints - 1, publishedAt: NOW });
    for (const one of [...late, worse]) expect(arranged([one, rival], OCCASION)[0]?.listing).toBe(rival.listing);
  });

  it('is no newer for a publication that lies ahead', () => {
    const ahead = standing({ score: 7000 - newPoints - turnPoints - 1, publishedAt: '2027-01-01T00:00:00.000Z' });
    expect(arranged([ahead, rival], OCCASION)[0]?.listing).toBe(rival.listing);
  });
});

describe('counted exposure', () => {
  const [seen, unseen] = VENDORS as [OwnerView, OwnerView];
  const idOf = (owner: OwnerView) => (owner.hidden ? '' : owner.id);
  const counts = new Map([[idOf(seen), 90]]);

  it('puts who was shown less above who scores a little more', () => {
    const often = standing({ score: 7100, owner: seen });
    const never = standing({ score: 7000, owner: unseen });
    const exposure = new Exposure(counts, 10);
    expect(arranged([often, never], { ...OCCASION, exposure })[0]?.listing).toBe(never.listing);
    expect(arranged([often, never], OCCASION)[0]?.listing).toBe(often.listing);
  });

  it('ends the head start of a new listing whose organisation was shown as much as others', () => {
    const exposure = new Exposure(counts, 10);
    const fresh = standing({ score: 7000, owner: seen, publishedAt: NOW });
    const rival = standing({ score: 7010, owner: seen });
    expect(arranged([fresh, rival], { ...OCCASION, exposure })[0]?.listing).toBe(rival.listing);
  });

  it('is held against the average: one for none, a half at it, nobody knows of hidden ones', () => {
    const exposure = new Exposure(
      new Map([
        ['a', 10],
        ['b', 30],
        ['c', 0],
      ]),
      4,
    );
    expect(['a', 'b', 'c', 'd', undefined].map((id) => exposure.lackOf(id))).toEqual([0.5, 0.25, 1, 1, 0.5]);
    expect(['a', 'b', 'd', undefined].map((id) => exposure.isFilled(id))).toEqual([true, true, false, false]);
    expect([attentionAt(0), attentionAt(2)]).toEqual([1, 0.5]);
    expect(new Exposure(new Map(), 0).lackOf('a')).toBe(1);
  });
});

describe('several listings of one organisation', () => {
  const [vendor] = VENDORS as [OwnerView];

  it('stand back a little behind nearly as good ones of others', () => {
    const own = [7000, 6990, 6980].map((score) => standing({ score, owner: vendor }));
    const others = [6960, 6950].map((score) => standing({ score }));
    const order = arranged([...own, ...others], { ...OCCASION, rules: { ...FAIR_RULES, turnPoints: 0 } });
    expect(idsOf(order)).toEqual(idsOf([own[0]!, others[0]!, others[1]!, own[1]!, own[2]!]));
    expect(order.map(({ placing }) => placing)).toEqual([
      undefined,
      'near-tie',
      'near-tie',
      'further-listing',
      'further-listing',
    ]);
  });

  it('say that the cap put one lower, and another higher', () => {
    const own = [9000, 8800, 8600, 8400].map((score) => standing({ score, owner: vendor }));
    const other = standing({ score: 7800 });
    const order = arranged([...own, other], OCCASION);
    expect(order.map(({ placing }) => placing)).toEqual([
      undefined,
      undefined,
      undefined,
      'others-capped',
      'owner-cap',
    ]);
  });
});
