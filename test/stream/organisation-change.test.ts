import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectListing } from '../../functions/projector/project-listing.ts';
import type { Organisation, OrganisationProfile } from '../../shared/schemas/organisation.ts';
import { aListing, aNeed, anOrganisation } from '../helpers/builders.ts';
import { Projection, recordsOf } from './projection.ts';

let at: Projection;

beforeAll(async () => {
  at = await Projection.start();
});
afterAll(() => at.drop());

const change = async (organisation: Organisation, profile: Partial<OrganisationProfile>): Promise<Organisation> => {
  const changed = {
    ...organisation,
    version: organisation.version + 1,
    profile: { ...organisation.profile, ...profile },
  };
  await at.table.organisations.write(changed);
  return changed;
};
const publish = (organisationId: string, content = aNeed()) =>
  at.write(aListing({ organisationId, status: 'published', content }));
const ownerOf = async (id: string) => (await at.entry('public', id))?.source.owner;

describe('a change of an organisation', () => {
  it('reaches all its listings in the index', async () => {
    const owner = await at.create(anOrganisation());
    const listings = await at.inTurn(105, () => publish(owner.id));
    await at.project(await at.records());
    await change(owner, { name: { zh: '宁波新名轴承有限公司' }, region: '3301' });
    expect(await at.project(await at.records())).toEqual({ batchItemFailures: [] });
    await at.refresh();
    const renamed = await at.search('public', { match_phrase: { 'ownerName.zh': '新名轴承' } });
    expect(renamed).toEqual(listings.map(({ id }) => id).sort());
    expect(await at.search('member', { term: { ownerRegion: '3301' } })).toEqual(renamed);
  }, 120_000);

  it('is not undone by an older change of a listing that comes late', async () => {
    const owner = await at.create(anOrganisation());
    const listing = await publish(owner.id);
    const [published] = recordsOf(await at.records(), listing.id);
    await change(owner, { name: { zh: '改名后' } });
    await at.project(await at.records());
    await at.project([published!]);
    expect(await ownerOf(listing.id)).toMatchObject({ name: { zh: '改名后' } });
    // A slower projector that had read the organisation before the change writes only now.
    const late = await at.writer.apply(projectListing(listing, owner));
    expect(late).toEqual([{ result: 'superseded' }, { result: 'superseded' }]);
    expect(await ownerOf(listing.id)).toMatchObject({ name: { zh: '改名后' } });
  });

  it('does not overtake a newer change of a listing', async () => {
    const owner = await at.create(anOrganisation());
    const listing = await publish(owner.id);
    const edited = await at.write({ ...listing, version: 2, content: aNeed({ title: { zh: '新标题' } }) });
    await change(owner, { name: { zh: '又改名' } });
    const records = await at.records();
    await at.project(recordsOf(records, owner.id));
    expect((await at.entry('public', edited.id))?.source).toMatchObject({
      version: 2,
      title: { zh: '新标题' },
      owner: { name: { zh: '又改名' } },
    });
    await at.project(recordsOf(records, listing.id));
    expect(await ownerOf(edited.id)).toMatchObject({ name: { zh: '又改名' } });
  });

  it('shows nothing but region, industries and size where the owner is hidden', async () => {
    const owner = await at.create(anOrganisation());
    const hidden = await publish(owner.id, aNeed({ ownerHidden: true }));
    const renamed = await change(owner, { name: { zh: '不可见的名字' }, sizeBand: 'medium' });
    await at.project(await at.records());
    const entry = await at.entry('member', hidden.id);
    expect(entry?.source.owner).toEqual({ hidden: true, region: '3302', industries: ['3451'], sizeBand: 'medium' });
    expect(JSON.stringify(entry)).not.toContain(renamed.id);
    await at.refresh();
    expect(await at.search('member', { match_phrase: { 'ownerName.zh': '不可见的名字' } })).toEqual([]);
  });
});
