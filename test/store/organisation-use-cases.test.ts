import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReceiptExists } from '../../functions/ports/receipt.ts';
import { createListing } from '../../functions/usecases/listing/create-listing.ts';
import { getMe } from '../../functions/usecases/me/get-me.ts';
import { createOrganisation } from '../../functions/usecases/organisation/create-organisation.ts';
import { editOrganisation } from '../../functions/usecases/organisation/edit-organisation.ts';
import { getOrganisation } from '../../functions/usecases/organisation/get-organisation.ts';
import { verifyOrganisation } from '../../functions/usecases/organisation/verify-organisation.ts';
import { me } from '../../shared/schemas/me.ts';
import { aNeed, anOrganisation, newUscc } from '../helpers/builders.ts';
import { aWorld, type World } from '../helpers/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.table.drop());

const profile = (overrides = {}) => ({ ...anOrganisation().profile, ...overrides });

describe('registering an organisation', () => {
  it('makes who does it its owner; it is not verified yet', async () => {
    const created = await createOrganisation(await world.as('stranger'), { profile: profile() });
    expect(created).toMatchObject({ version: 1, verification: 'unverified' });
    const asOwner = await world.as('stranger');
    expect(await getOrganisation(asOwner, { id: created.id })).toEqual(created);
    expect(await getMe(asOwner)).toMatchObject({ organisations: [{ role: 'owner', organisation: created }] });
  });

  it('needs a person', async () => {
    await expect(createOrganisation(await world.as('anonymous'), { profile: profile() })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('is done once for each idempotency key', async () => {
    const ctx = await world.as('stranger', { key: 'org-1' });
    const first = await createOrganisation(ctx, { profile: profile() });
    await expect(createOrganisation(ctx, { profile: profile() })).rejects.toBeInstanceOf(ReceiptExists);
    expect(await world.table.receipts.find('stranger', 'org-1')).toMatchObject({ status: 201, result: first });
  });

  it('refuses a credit code in use', async () => {
    const create = createOrganisation(await world.as('stranger'), {
      profile: profile({ uscc: world.sme.profile.uscc }),
    });
    await expect(create).rejects.toMatchObject({ code: 'CONFLICT', issues: [{ path: 'profile.uscc' }] });
  });
});

describe('editing an organisation', () => {
  it('keeps the verification where its identity stays, and loses it with another name', async () => {
    const { id } = world.vendor;
    const ctx = await world.as('vendor-owner');
    const bigger = { ...world.vendor.profile, sizeBand: 'large' };
    expect(await editOrganisation(ctx, { id, ifMatchVersion: 1, profile: bigger })).toMatchObject({
      verification: 'verified',
      version: 2,
    });
    const renamed = { ...bigger, name: { zh: '苏州别名科技有限公司' } };
    expect(await editOrganisation(ctx, { id, ifMatchVersion: 2, profile: renamed })).toMatchObject({
      verification: 'unverified',
      version: 3,
    });
    await verifyOrganisation(await world.as('operator'), { id, verification: 'verified' });
    const coded = { ...renamed, uscc: newUscc() };
    expect(await editOrganisation(ctx, { id, ifMatchVersion: 4, profile: coded })).toMatchObject({
      verification: 'unverified',
    });
  });

  it('wants the current version', async () => {
    const { id, profile: own } = world.sme;
    const ctx = await world.as('sme-owner');
    const edit = (ifMatchVersion: number | undefined) => editOrganisation(ctx, { id, ifMatchVersion, profile: own });
    await expect(edit(undefined)).rejects.toMatchObject({ code: 'PRECONDITION' });
    await expect(edit(7)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('version 1') });
  });
});

describe('verifying an organisation', () => {
  it('is recorded, and a refused one cannot post', async () => {
    const { id } = world.newcomer;
    const operator = await world.as('operator');
    const newcomer = await world.as('newcomer-owner');
    await createListing(newcomer, { organisationId: id, content: aNeed() });
    expect(await verifyOrganisation(operator, { id, verification: 'refused' })).toMatchObject({
      verification: 'refused',
      version: 2,
    });
    await expect(createListing(newcomer, { organisationId: id, content: aNeed() })).rejects.toMatchObject({
      code: 'PRECONDITION',
    });
    await expect(
      verifyOrganisation(operator, { id, verification: 'verified', ifMatchVersion: 1 }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await verifyOrganisation(operator, { id, verification: 'verified', ifMatchVersion: 2 });
    expect(await createListing(newcomer, { organisationId: id, content: aNeed() })).toMatchObject({ status: 'draft' });
  });
});

describe('who I am', () => {
  it('lists the organisations I act for and what I am in the zone', async () => {
    const operator = await getMe(await world.as('operator'));
    expect(me.parse(operator)).toEqual(operator);
    expect(operator).toMatchObject({
      subject: 'operator',
      organisations: [{ role: 'operator', organisation: { id: world.zone.id } }],
      reviewer: true,
      operator: true,
    });
    expect(await getMe(await world.as('moderator'))).toMatchObject({ reviewer: true, operator: false });
    expect(await getMe(await world.as('sme-owner'))).toMatchObject({ reviewer: false, operator: false });
    await expect(getMe(await world.as('anonymous'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
