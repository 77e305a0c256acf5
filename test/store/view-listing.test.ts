import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editListing } from '../../functions/usecases/listing/edit-listing.ts';
import { getListing } from '../../functions/usecases/listing/get-listing.ts';
import { pauseListing } from '../../functions/usecases/listing/pause-listing.ts';
import { readerTierFor, renderListing } from '../../functions/usecases/view-listing.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { listingView } from '../../shared/schemas/listing/listing-view.ts';
import { aNeed, NOW } from '../helpers/builders.ts';
import { aWorld, type Who, type World } from '../helpers/world.ts';

/** One word a tier; none may reach someone below it. */
const WORDS = { public: 'kanarienvogel', member: 'nachtigall', partner: 'zaunkoenig', deal: 'rotkehlchen' } as const;
const tiered = aNeed({
  summary: { en: WORDS.public },
  description: { en: WORDS.member },
  elements: { method: { en: WORDS.partner } },
  requirements: [
    { id: 'r1', text: { zh: '漏检率低于 0.1%' }, importance: 'must' },
    { id: 'r2', text: { en: WORDS.deal }, importance: 'must', tier: 'deal' },
  ],
  tiers: { description: 'member', elements: 'partner', budget: 'partner' },
});

let world: World;
let online: Listing;
let hidden: Listing;
beforeAll(async () => {
  world = await aWorld();
  online = await world.published(tiered);
  hidden = await world.published(aNeed({ ownerHidden: true }));
});
afterAll(() => world.table.drop());

const seen = async (who: Who, { id }: Listing) => getListing(await world.as(who), { id });
const wordsSeen = async (who: Who) => {
  const text = JSON.stringify(await seen(who, online));
  return Object.values(WORDS).filter((word) => text.includes(word));
};

describe('what each reader sees of a published listing', () => {
  it.each([
    ['anonymous', 'public', [WORDS.public]],
    ['stranger', 'public', [WORDS.public]],
    ['newcomer-owner', 'public', [WORDS.public]],
    ['vendor-owner', 'member', [WORDS.public, WORDS.member]],
    ['moderator', 'deal', Object.values(WORDS)],
    ['operator', 'deal', Object.values(WORDS)],
    ['sme-viewer', 'deal', Object.values(WORDS)],
  ] as const)('%s reads at the tier %s', async (who, tier, words) => {
    expect(await readerTierFor(await world.as(who), online)).toBe(tier);
    expect(await wordsSeen(who)).toEqual(words);
    const view = await seen(who, online);
    expect(listingView.parse(view)).toEqual(view);
  });

  it('names what is locked, and the tier that unlocks it', async () => {
    expect((await seen('anonymous', online)).locked).toEqual(
      expect.arrayContaining([
        { field: 'description', tier: 'member' },
        { field: 'elements', tier: 'partner' },
        { field: 'budget', tier: 'partner' },
        { field: 'requirements.1', tier: 'deal' },
      ]),
    );
    expect((await seen('sme-viewer', online)).locked).toEqual([]);
  });

  it('keeps the tiers in what the owner reads, so that writing it back widens nothing', async () => {
    const view = await seen('sme-owner', online);
    expect(view.content).toEqual(tiered);
    expect((await seen('vendor-owner', online)).content.tiers).toEqual({});
  });

  it('is nothing at all where the title is for members', async () => {
    const members = await world.published(aNeed({ tiers: { title: 'member' } }));
    await expect(seen('anonymous', members)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await seen('vendor-owner', members)).toMatchObject({ id: members.id });
  });
});

describe('a hidden owner', () => {
  it.each(['anonymous', 'vendor-owner'] as const)('is region, industries and size to a %s', async (who) => {
    const view = await seen(who, hidden);
    expect(view.owner).toEqual({ hidden: true, region: '3302', industries: ['3451'], sizeBand: 'small' });
    const text = JSON.stringify(view);
    expect(text).not.toContain(world.sme.id);
    expect(text).not.toContain('华锐');
    expect(text).not.toContain('sme-owner');
  });

  it.each(['sme-viewer', 'moderator'] as const)('is known to a %s', async (who) => {
    expect((await seen(who, hidden)).owner).toMatchObject({ hidden: false, id: world.sme.id, verified: true });
  });
});

describe('what is not online', () => {
  it('is invisible to others when it is paused or expired', async () => {
    const paused = await world.published(aNeed());
    await pauseListing(await world.as('sme-owner'), { id: paused.id });
    const expiring = await world.published(aNeed({ expiresAt: '2026-03-02T09:00:00Z' }));
    expect(await seen('vendor-owner', expiring)).toMatchObject({ status: 'published' });
    world.table.clock.now = '2026-03-02T09:00:00.000Z';
    for (const listing of [paused, expiring]) {
      await expect(seen('vendor-owner', listing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await seen('sme-owner', expiring)).toMatchObject({ status: 'expired' });
    expect(await seen('moderator', paused)).toMatchObject({ status: 'paused' });
    world.table.clock.now = NOW;
  });

  it('shows a proposed edit and its reasons to the owner’s people and reviewers only', async () => {
    const { id, version } = await world.published(aNeed());
    const content = aNeed({ summary: { en: 'woodpecker' } });
    const edited = await editListing(await world.as('sme-owner'), { id, ifMatchVersion: version, content });
    for (const who of ['sme-viewer', 'moderator'] as const) {
      expect(JSON.stringify(await seen(who, edited))).toContain('woodpecker');
    }
    for (const who of ['anonymous', 'vendor-owner'] as const) {
      expect(JSON.stringify(await seen(who, edited))).not.toContain('woodpecker');
    }
  });

  it('renders a stored state for whoever may see it', async () => {
    expect(await renderListing(await world.as('sme-owner'), online)).toEqual(await seen('sme-owner', online));
    await expect(renderListing(await world.as('stranger'), { ...online, status: 'draft' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
