import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReceiptExists } from '../../functions/ports/receipt.ts';
import type { Membership } from '../../shared/schemas/membership.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aMembership, anOrganisation, newOrganisationId, newUscc } from '../helpers/builders.ts';
import { aTable, type TestTable } from '../helpers/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await aTable();
});
afterAll(() => table.drop());

const ownerOf = (organisation: Organisation, overrides: Partial<Membership> = {}): Membership =>
  aMembership({ organisationId: organisation.id, subject: `owner-of-${organisation.id}`, ...overrides });
const created = async (organisation: Organisation): Promise<Organisation> => {
  await table.organisations.create(organisation, ownerOf(organisation));
  return organisation;
};
const withUscc = (uscc: string) => anOrganisation({ profile: { uscc } });
const aReceipt = () => ({ principal: 'person-1', key: newOrganisationId(), requestHash: 'b'.repeat(64), status: 201 });

describe('creating an organisation', () => {
  it('stores it together with its first owner', async () => {
    const organisation = await created(anOrganisation());
    expect(await table.organisations.get(organisation.id)).toEqual(organisation);
    expect(await table.memberships.listByOrganisation(organisation.id)).toEqual([ownerOf(organisation)]);
  });

  it('refuses an id that exists', async () => {
    const organisation = await created(anOrganisation());
    await expect(created(organisation)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses a credit code in use, and leaves no owner behind', async () => {
    const uscc = newUscc();
    await created(withUscc(uscc));
    const second = withUscc(uscc);
    await expect(created(second)).rejects.toMatchObject({ code: 'CONFLICT', issues: [{ path: 'profile.uscc' }] });
    expect(await table.organisations.get(second.id)).toBeUndefined();
    expect(await table.memberships.listByOrganisation(second.id)).toEqual([]);
  });

  it('lets one of five that want the same credit code at once have it', async () => {
    const uscc = newUscc();
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => created(withUscc(uscc))));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'CONFLICT' });
    }
  });

  it('is done once for each idempotency key', async () => {
    const receipt = aReceipt();
    const [first, second] = [anOrganisation(), anOrganisation()];
    await table.organisations.create(first, ownerOf(first), receipt);
    await expect(table.organisations.create(second, ownerOf(second), receipt)).rejects.toBeInstanceOf(ReceiptExists);
    expect(await table.organisations.get(second.id)).toBeUndefined();
    expect((await table.receipts.find(receipt.principal, receipt.key))?.result).toEqual(first);
  });
});

describe('writing an organisation', () => {
  it('refuses a stale version', async () => {
    const organisation = await created(anOrganisation());
    await table.organisations.write({ ...organisation, version: 2 });
    await expect(table.organisations.write({ ...organisation, version: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('at version 2 now, not at 1'),
    });
  });

  it('gives a credit code free when another takes its place', async () => {
    const [old, next] = [newUscc(), newUscc()];
    const organisation = await created(withUscc(old));
    await table.organisations.write({
      ...organisation,
      version: 2,
      profile: { ...organisation.profile, uscc: next },
    });
    await expect(created(withUscc(next))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await created(withUscc(old))).toBeDefined();
  });

  it('keeps the credit code over other edits', async () => {
    const uscc = newUscc();
    const organisation = await created(withUscc(uscc));
    await table.organisations.write({
      ...organisation,
      version: 2,
      profile: { ...organisation.profile, sizeBand: 'large' },
    });
    await expect(created(withUscc(uscc))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses to take a credit code in use, and changes nothing then', async () => {
    const taken = newUscc();
    await created(withUscc(taken));
    const organisation = await created(withUscc(newUscc()));
    const profile = { ...organisation.profile, uscc: taken };
    await expect(table.organisations.write({ ...organisation, version: 2, profile })).rejects.toMatchObject({
      code: 'CONFLICT',
      issues: [{ path: 'profile.uscc' }],
    });
    expect(await table.organisations.get(organisation.id)).toEqual(organisation);
    await expect(created(withUscc(organisation.profile.uscc!))).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('reading organisations and memberships', () => {
  it('gives many at once and leaves out unknown ones', async () => {
    const organisations = await Promise.all([created(anOrganisation()), created(anOrganisation())]);
    const ids = organisations.map(({ id }) => id);
    const found = await table.organisations.getMany([...ids, newOrganisationId(), ids[0]!]);
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('lists a person’s memberships and an organisation’s members', async () => {
    const [one, two] = [await created(anOrganisation()), await created(anOrganisation())];
    const joined = [
      ownerOf(one, { subject: 'joiner', role: 'editor' }),
      ownerOf(two, { subject: 'joiner', role: 'viewer' }),
    ];
    for (const membership of joined) await table.memberships.write(membership);
    const bySubject = await table.memberships.listBySubject('joiner');
    expect(bySubject).toHaveLength(2);
    expect(bySubject).toEqual(expect.arrayContaining(joined));
    expect((await table.memberships.listByOrganisation(one.id)).map(({ subject }) => subject).sort()).toEqual(
      ['joiner', ownerOf(one).subject].sort(),
    );
    expect(await table.memberships.listBySubject('nobody')).toEqual([]);
  });

  it('writes a membership under its version', async () => {
    const organisation = await created(anOrganisation());
    const membership = ownerOf(organisation, { subject: 'changing' });
    await table.memberships.write(membership);
    await expect(table.memberships.write(membership)).rejects.toMatchObject({ code: 'CONFLICT' });
    await table.memberships.write({ ...membership, role: 'viewer', version: 2 });
    expect(await table.memberships.listBySubject('changing')).toMatchObject([{ role: 'viewer', version: 2 }]);
  });
});
