import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../../functions/context.ts';
import { matchableFor } from '../../../functions/usecases/matching/seed.ts';
import { viewListing } from '../../../functions/usecases/view-listing.ts';
import { matchCard } from '../../../shared/matching/card.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { NeedListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../../shared/schemas/listing/listing-view.ts';
import type { MatchableNeed, MatchableOffer } from '../../../shared/schemas/matchable.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import {
  pairOfViews,
  type Trial,
  tried,
  triedNeed,
  withBudget,
  withDeadline,
} from '../../../web/src/features/match/what-if.ts';
import { aNeed, anOrganisation, aPublishedListing, aSolution, NOW } from '../../helpers/builders.ts';
import { anyNeed, anyOffer } from '../matching/arbitraries.ts';

const ENGINE = { engineScore: 7, topScore: 10 };
const sme = anOrganisation();
const vendor = anOrganisation({ profile: { name: { zh: '明视' }, type: 'vendor' } });

const published = (content: Listing['content'], { id }: Organisation) =>
  aPublishedListing({ organisationId: id, content });

/** What a person of `organisation` reads of a listing through the API. */
async function readBy(reader: Organisation, listing: Listing, owner: Organisation): Promise<ListingView> {
  const membership = {
    subject: 'p',
    organisationId: reader.id,
    role: 'owner' as const,
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
  };
  const deps = { now: () => NOW, organisations: { get: async () => reader, getMany: async () => [reader] } };
  const ctx = {
    actor: { kind: 'person', subject: 'p', memberships: [membership] },
    deps,
    requestId: 'r',
  } as unknown as Ctx;
  return (await viewListing(ctx, listing, owner))!;
}

/** The card as the server makes it. */
function serverCard(need: Listing, offer: Listing) {
  const seenNeed = matchableFor('member', { listing: need, owner: sme }) as MatchableNeed;
  const seenOffer = matchableFor('member', { listing: offer, owner: vendor }) as MatchableOffer;
  return matchCard(seenNeed, seenOffer, ENGINE, NOW);
}

const importance = fc.constantFrom('must', 'should', 'could', 'drop');
const anyTrial: fc.Arbitrary<Trial> = fc.record(
  {
    importance: fc.dictionary(fc.constantFrom('r0', 'r1', 'r2', 'r3', 'r4'), importance),
    budgetMaxFen: fc.integer({ min: 1, max: 300 }).map((wan) => wan * 1_000_000),
    deadline: fc
      .integer({ min: 1, max: 400 })
      .map((n) => new Date(Date.UTC(2026, 2, 2) + n * 86_400_000).toISOString().slice(0, 10)),
  },
  { requiredKeys: ['importance'] },
) as fc.Arbitrary<Trial>;

describe('what if', () => {
  fcTest.prop([anyNeed, anyOffer, anyTrial], { numRuns: 200 })(
    'gives the card that the server would give for the changed need',
    async (need, offer, trial) => {
      const storedNeed = published(need.content, sme);
      const storedOffer = published(offer.content, vendor);
      const card = serverCard(storedNeed, storedOffer);
      const views = [await readBy(sme, storedNeed, sme), await readBy(sme, storedOffer, vendor)] as const;
      const pair = pairOfViews(card, ...views)!;
      const changed = { ...storedNeed, content: triedNeed(storedNeed.content as NeedListingContent, trial) };
      expect(tried(pair, card, { importance: {} }, NOW)).toEqual({ ...card, lifts: [] });
      expect(tried(pair, card, trial, NOW)).toEqual({ ...serverCard(changed, storedOffer), lifts: [] });
    },
    30_000,
  );

  it('sees no more of one’s own need than the other side does, so that it cannot promise more', async () => {
    const need = published(aNeed({ tiers: { budget: 'partner' } }), sme);
    const offer = published(aSolution({ price: { minFen: 200_000_000 } }), vendor);
    const card = serverCard(need, offer);
    const pair = pairOfViews(card, await readBy(sme, need, sme), await readBy(sme, offer, vendor))!;
    expect(pair.need.content.budget).toBeUndefined();
    expect(tried(pair, card, { importance: {} }, NOW).score).toBe(card.score);
  });

  it('tries the need’s own budget and date again once nothing else is typed', () => {
    const own = aNeed();
    const trial = withDeadline(withBudget({ importance: { r1: 'could' } }, 30_000_000), '2027-01-31');
    expect(triedNeed(own, trial)).toMatchObject({ budget: { maxFen: 30_000_000 }, deadline: '2027-01-31' });
    const again = withDeadline(withBudget(trial, undefined), '');
    expect(again).toEqual({ importance: { r1: 'could' } });
    expect(triedNeed(own, again)).toMatchObject({ budget: own.budget, deadline: own.deadline });
  });

  it('softens and drops requirements', () => {
    const content = triedNeed(aNeed(), { importance: { r1: 'could', r2: 'drop' } });
    expect(content.requirements.map((line) => [line.id, line.importance])).toEqual([
      ['r1', 'could'],
      ['r3', 'should'],
    ]);
  });
});
