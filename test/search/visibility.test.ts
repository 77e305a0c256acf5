/** What no search, match or suggestion may show: deleted, expired and member-only listings, hidden owners. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisibilityClass } from '../../functions/ports/listing-index.ts';
import { aNeed, anOrganisation, aPublishedListing, aSolution, NOW } from '../helpers/builders.ts';
import { aCandidateQuery, aQuery } from './queries.ts';
import { aSearchIndex, type SearchIndex, VENDOR } from './search-index.ts';

const TITLE = { zh: '视觉质检工位' };
let index: SearchIndex;

beforeAll(async () => {
  index = await aSearchIndex();
});
afterAll(() => index.drop());

const soughtBy = async (visibility: VisibilityClass, now = NOW) => ({
  found: (await index.search.search(aQuery({ q: '视觉质检' }), visibility, now)).items.map(({ id }) => id),
  matched: (await index.search.candidates(aCandidateQuery({ visibility, now, text: TITLE }))).candidates.map(
    ({ listing }) => listing.id,
  ),
  suggested: (await index.search.suggest('视觉质', [], visibility)).map(({ id }) => id),
});

describe('a deleted listing', () => {
  it('is gone from every answer', async () => {
    const listing = aPublishedListing({ organisationId: VENDOR.id, content: aSolution({ title: TITLE }) });
    await index.put([listing]);
    expect((await soughtBy('public')).found).toContain(listing.id);
    await index.put([{ ...listing, version: listing.version + 1, status: 'deleted' }]);
    expect(await soughtBy('public')).toEqual({ found: [], matched: [], suggested: [] });
    const { facets, total } = await index.search.search(aQuery(), 'public', NOW);
    expect({ total, kinds: facets.kind }).toEqual({ total: 0, kinds: [] });
  });
});

describe('an expired listing', () => {
  it('is gone from the instant of its expiry on', async () => {
    const expiresAt = '2099-03-02T08:00:00.000Z';
    const [listing] = await index.publish([aSolution({ title: TITLE, expiresAt })]);
    const before = await soughtBy('public', '2099-03-02T07:59:59.999Z');
    expect(before).toMatchObject({ found: [listing!.id], matched: [listing!.id] });
    expect(await soughtBy('public', expiresAt)).toMatchObject({ found: [], matched: [] });
  });

  it('is not suggested', async () => {
    const [listing] = await index.publish([aSolution({ title: TITLE, expiresAt: '2020-01-01T00:00:00Z' })]);
    expect(await index.search.suggest('视觉质', [], 'public')).not.toContainEqual(
      expect.objectContaining({ id: listing!.id }),
    );
  });
});

describe('a listing whose title is for members', () => {
  it('stands in the members’ index only', async () => {
    const [listing] = await index.publish([
      aSolution({ title: { en: 'Quiet offer of gauges' }, tiers: { title: 'member' } }),
    ]);
    const query = aQuery({ q: 'quiet gauges' });
    expect((await index.search.search(query, 'public', NOW)).items).toEqual([]);
    expect((await index.search.search(query, 'member', NOW)).items.map(({ id }) => id)).toEqual([listing!.id]);
  });
});

describe('a need that hides its owner', () => {
  it('is not found by its owner’s name or id, and shows region, industries and size only', async () => {
    const shy = anOrganisation({ profile: { name: { zh: '绍兴隐名织造厂' } } });
    const [need] = await index.publish([aNeed({ title: { zh: '织机疵点检测' }, ownerHidden: true })], shy);
    expect((await index.search.search(aQuery({ q: '隐名织造' }), 'member', NOW)).items).toEqual([]);
    expect((await index.search.search(aQuery({ organisationId: shy.id }), 'member', NOW)).items).toEqual([]);
    const { items } = await index.search.search(aQuery({ q: '织机疵点' }), 'member', NOW);
    expect(items.map(({ id, owner }) => ({ id, owner }))).toEqual([
      { id: need!.id, owner: { hidden: true, region: '3302', industries: ['3451'], sizeBand: 'small' } },
    ]);
  });
});
