import { fc, it as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { projectListing, projectRemoval, revisionOf } from '../../../functions/projector/project-listing.ts';
import { STORED_STATUSES } from '../../../shared/schemas/listing/listing.ts';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { aListing, aNeed, anOrganisation, aPublishedListing, aSolution } from '../../helpers/builders.ts';

const owner = anOrganisation({ version: 4 });
const published = (content = aSolution()) => aPublishedListing({ organisationId: owner.id, content });
const entries = (content = aSolution()) => projectListing(published(content), owner).map(({ entry }) => entry);

describe('the projection of a listing', () => {
  it('is a document for both classes when it is published', () => {
    const listing = published();
    const [forPublic, forMembers] = projectListing(listing, owner);
    expect(forPublic).toMatchObject({
      visibility: 'public',
      revision: 3 * 2 ** 20 + 4,
      entry: { id: listing.id, version: 3, kind: 'solution', publishedAt: listing.publishedAt },
    });
    expect(forMembers?.visibility).toBe('member');
    expect(forMembers?.entry).toBe(forPublic?.entry);
  });

  it.each(STORED_STATUSES.filter((status) => status !== 'published'))('is a tombstone when it is %s', (status) => {
    const listing = aListing({ status, version: 5 });
    expect(projectListing(listing, undefined)).toEqual(projectRemoval(listing.id, 5));
  });

  it('leaves out of each class what is above it', () => {
    const [forPublic, forMembers] = entries(
      aSolution({ description: { zh: '会员可见' }, tiers: { description: 'member', price: 'partner' } }),
    );
    expect(forPublic).not.toHaveProperty('content.description');
    expect(forMembers).toHaveProperty('content.description', { zh: '会员可见' });
    expect(forMembers).not.toHaveProperty('content.price');
  });

  it('is a tombstone for the class that may not see the title', () => {
    const [forPublic, forMembers] = entries(aSolution({ tiers: { title: 'member' } }));
    expect(forPublic).toMatchObject({ deleted: true, version: 3 });
    expect(forMembers).toHaveProperty('content.title');
  });

  it('knows only region, industries and size of an owner that is hidden', () => {
    for (const entry of entries(listingContent.parse(aNeed({ ownerHidden: true })) as never)) {
      expect(JSON.stringify(entry)).not.toContain(owner.id);
      expect(entry).toHaveProperty('owner', { hidden: true, region: '3302', industries: ['3451'], sizeBand: 'small' });
    }
  });

  it('is refused with an organisation that is not its own', () => {
    expect(() => projectListing(published(), anOrganisation())).toThrow('its own organisation');
    expect(() => projectListing(published(), undefined)).toThrow('its own organisation');
  });
});

describe('the revision', () => {
  const version = fc.integer({ min: 1, max: 2 ** 33 - 1 });
  const ownerVersion = fc.integer({ min: 0, max: 2 ** 20 - 1 });

  prop.prop([version, ownerVersion, ownerVersion])('of a newer listing is above every one of an older', (v, a, b) => {
    expect(revisionOf(v + 1, a)).toBeGreaterThan(revisionOf(v, b));
  });
  prop.prop([version, fc.integer({ min: 0, max: 2 ** 20 - 2 })])('rises with the organisation, exactly', (v, o) => {
    expect(revisionOf(v, o + 1) - revisionOf(v, o)).toBe(1);
  });
  it('refuses an organisation version that would reach into the listing version', () => {
    expect(() => revisionOf(1, 2 ** 20)).toThrow('a million times');
  });
});
