/** Marks and preferences in the real table, beside what already stands in their partitions. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../shared/schemas/mark.ts';
import { aListing, aMembership, NOW, newListingId, newOrganisationId } from '../helpers/builders.ts';
import { aTable, type TestTable } from '../helpers/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await aTable();
});
afterAll(() => table.drop());

const aMark = (overrides: Partial<Mark> = {}): Mark => ({
  listingId: newListingId(),
  otherId: newListingId(),
  version: 1,
  content: { state: 'shortlisted', note: 'worth a visit' },
  createdAt: NOW,
  updatedAt: NOW,
  updatedBy: 'person-1',
  ...overrides,
});
const sorted = (marks: readonly Mark[]) => marks.map(({ otherId }) => otherId).sort();

describe('a mark', () => {
  it('is read as it was written, and only with its own listing', async () => {
    const mark = aMark();
    await table.marks.write(mark);
    await table.marks.write(aMark());
    expect(await table.marks.get(mark.listingId, mark.otherId)).toEqual(mark);
    expect(await table.marks.listByListing(mark.listingId)).toEqual([mark]);
    expect(await table.marks.get(mark.otherId, mark.listingId)).toBeUndefined();
  });

  it('is replaced and removed at its version alone', async () => {
    const mark = aMark();
    await table.marks.write(mark);
    const next: Mark = { ...mark, version: 2, content: { state: 'dismissed', reason: 'too-late' } };
    await table.marks.write(next);
    await expect(table.marks.write(next)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(table.marks.write(mark)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(table.marks.remove(mark)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await table.marks.get(mark.listingId, mark.otherId)).toEqual(next);
    await table.marks.remove(next);
    expect(await table.marks.get(mark.listingId, mark.otherId)).toBeUndefined();
    await expect(table.marks.remove(next)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('leaves its listing’s item and history alone, and goes with all others of the listing', async () => {
    const listing = aListing();
    const { id, version, status, updatedBy, updatedAt } = listing;
    const audit = { listingId: id, version, action: 'create', by: updatedBy, at: updatedAt, to: status } as const;
    await table.listings.write({ listing, audit });
    const marks = Array.from({ length: 30 }, () => aMark({ listingId: id }));
    await Promise.all(marks.map((mark) => table.marks.write(mark)));
    expect(sorted(await table.marks.listByListing(id))).toEqual(sorted(marks));
    expect(await table.listings.history(id)).toEqual([audit]);
    await table.marks.removeAll(id);
    expect(await table.marks.listByListing(id)).toEqual([]);
    expect(await table.listings.get(id)).toEqual(listing);
    expect(await table.listings.history(id)).toEqual([audit]);
  });
});

describe('preferences', () => {
  it('stand beside the person’s memberships without being one', async () => {
    const membership = aMembership({ organisationId: newOrganisationId(), subject: 'chooser' });
    await table.memberships.write(membership);
    expect(await table.preferences.get('chooser')).toBeUndefined();
    const chosen = { subject: 'chooser', version: 1, choice: { recommendations: false }, updatedAt: NOW };
    await table.preferences.write(chosen);
    expect(await table.preferences.get('chooser')).toEqual(chosen);
    expect(await table.memberships.listBySubject('chooser')).toEqual([membership]);
    await expect(table.preferences.write(chosen)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
