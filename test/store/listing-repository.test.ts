import { PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingItem } from '../../functions/adapters/dynamodb/codec.ts';
import { listingKey } from '../../functions/adapters/dynamodb/keys.ts';
import { type ListingChange, MOST_CHANGES } from '../../functions/ports/listing-repository.ts';
import { ReceiptExists, type ReceiptToStore } from '../../functions/ports/receipt.ts';
import { AppError } from '../../shared/errors.ts';
import type { AuditEntry, Listing } from '../../shared/schemas/listing/listing.ts';
import { LISTING_KINDS } from '../../shared/schemas/listing/listing-content.ts';
import { aContentOf, aListing, aNeed, aSolution, NOW, newListingId, newOrganisationId } from '../helpers/builders.ts';
import { aTable, type TestTable } from '../helpers/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await aTable();
});
afterAll(() => table.drop());

const auditOf = (listing: Listing, overrides: Partial<AuditEntry> = {}): AuditEntry => ({
  listingId: listing.id,
  version: listing.version,
  action: listing.version === 1 ? 'create' : 'edit',
  by: 'person-1',
  at: NOW,
  to: listing.status,
  ...overrides,
});
const change = (listing: Listing, receipt?: ReceiptToStore): ListingChange => ({
  listing,
  audit: auditOf(listing),
  receipt,
});
const written = async (listing: Listing): Promise<Listing> => {
  await table.listings.write(change(listing));
  return listing;
};
const aReceipt = (overrides: Partial<ReceiptToStore> = {}): ReceiptToStore => ({
  principal: 'person-1',
  key: newListingId(),
  requestHash: 'a'.repeat(64),
  status: 201,
  ...overrides,
});
const codeOf = (error: unknown) => (error instanceof AppError ? error.code : error);

describe('writing a listing', () => {
  it.each(LISTING_KINDS)('gives a %s back as it was written', async (kind) => {
    const listing = await written(aListing({ content: aContentOf(kind) }));
    expect(await table.listings.get(listing.id)).toEqual(listing);
  });

  it('knows nothing of an id that was never written', async () => {
    expect(await table.listings.get(newListingId())).toBeUndefined();
  });

  it('refuses version 1 of an id that exists', async () => {
    const listing = await written(aListing());
    await expect(written({ ...listing, status: 'closed' })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await table.listings.get(listing.id)).toEqual(listing);
  });

  it('refuses a stale version and says which one is there', async () => {
    const listing = await written(aListing());
    await written({ ...listing, version: 2 });
    await written({ ...listing, version: 3 });
    await expect(written({ ...listing, version: 2 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      table.listings.write({
        listing: { ...listing, version: 3 },
        audit: auditOf({ ...listing, version: 9 }),
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('at version 3 now, not at 2') });
  });

  it('refuses to skip a version', async () => {
    const listing = await written(aListing());
    await expect(written({ ...listing, version: 3 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses a later version of an id that does not exist', async () => {
    await expect(written(aListing({ version: 2 }))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'This listing does not exist.',
    });
  });

  it('lets exactly one of ten parallel edits win, round after round', async () => {
    let current = await written(aListing());
    for (let round = 0; round < 5; round++) {
      const next = { ...current, version: current.version + 1 };
      const writers = Array.from({ length: 10 }, (_, i) => ({ ...next, updatedBy: `writer-${i}` }));
      const results = await Promise.allSettled(writers.map(written));
      const won = results.flatMap((result, i) => (result.status === 'fulfilled' ? [writers[i]!] : []));
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [codeOf(result.reason)] : []));
      expect(won).toHaveLength(1);
      expect(lost).toEqual(Array(9).fill('CONFLICT'));
      current = won[0]!;
      expect(await table.listings.get(current.id)).toEqual(current);
    }
    expect(await table.listings.history(current.id)).toHaveLength(6);
  });

  it('refuses what the engine cannot hold with VALIDATION', async () => {
    const requirements = Array.from({ length: 100 }, (_, i) => ({
      id: `r${i}`,
      text: { zh: '漏'.repeat(1000), en: 'x'.repeat(1000) },
      importance: 'must' as const,
    }));
    const listing = aListing({ content: aNeed({ requirements, description: { zh: '检'.repeat(20_000) } }) });
    await expect(written(listing)).rejects.toMatchObject({ code: 'VALIDATION' });
    expect(await table.listings.history(listing.id)).toEqual([]);
  });
});

describe('the transaction of a change', () => {
  it('keeps who did what when, oldest first, beyond nine versions', async () => {
    const listing = await written(aListing());
    for (let version = 2; version <= 12; version++) await written({ ...listing, version });
    const history = await table.listings.history(listing.id);
    expect(history.map((entry) => entry.version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(history[0]).toEqual(auditOf(listing));
  });

  it('writes nothing at all when the receipt is refused', async () => {
    const receipt = aReceipt();
    await table.listings.write(change(aListing(), receipt));
    const second = aListing();
    await expect(table.listings.write(change(second, receipt))).rejects.toBeInstanceOf(ReceiptExists);
    expect(await table.listings.get(second.id)).toBeUndefined();
    expect(await table.listings.history(second.id)).toEqual([]);
  });

  it('writes neither audit nor receipt when the version is stale', async () => {
    const listing = await written(aListing());
    const receipt = aReceipt();
    const stale = { ...listing, version: 5 };
    await expect(table.listings.write(change(stale, receipt))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await table.listings.history(listing.id)).toHaveLength(1);
    expect(await table.receipts.find(receipt.principal, receipt.key)).toBeUndefined();
  });

  it('refuses an audit entry that would overwrite another', async () => {
    const listing = await written(aListing());
    const bad = { listing: { ...listing, version: 2 }, audit: auditOf(listing, { by: 'someone-else' }) };
    await expect(table.listings.write(bad)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await table.listings.history(listing.id)).toEqual([auditOf(listing)]);
    expect(await table.listings.get(listing.id)).toEqual(listing);
  });

  it('answers a repeated edit as repeated, not as stale', async () => {
    const listing = await written(aListing());
    const edit = change({ ...listing, version: 2 }, aReceipt({ status: 200 }));
    await table.listings.write(edit);
    await expect(table.listings.write(edit)).rejects.toBeInstanceOf(ReceiptExists);
  });
});

describe('the transaction of many changes', () => {
  const many = (count: number) => Array.from({ length: count }, () => aListing({ version: 1 }));

  it('holds as many as the port says, with a receipt that keeps their ids', async () => {
    const listings = many(MOST_CHANGES);
    const receipt = aReceipt();
    await table.listings.writeAll(
      listings.map((one) => change(one)),
      receipt,
    );
    const ids = listings.map(({ id }) => id);
    expect(new Set((await table.listings.getMany(ids)).map(({ id }) => id))).toEqual(new Set(ids));
    expect(await table.listings.history(ids[0]!)).toEqual([auditOf(listings[0]!)]);
    expect((await table.receipts.find(receipt.principal, receipt.key))?.result).toEqual(ids);
  });

  it('writes none where one of them stands there already, and none for a receipt that does', async () => {
    const known = await written(aListing({ version: 1 }));
    const [first] = many(1);
    const clash = table.listings.writeAll([change(first!), change(known)]);
    await expect(clash).rejects.toMatchObject({ code: 'CONFLICT' });
    const receipt = aReceipt();
    await table.listings.writeAll(
      many(1).map((one) => change(one)),
      receipt,
    );
    await expect(table.listings.writeAll([change(first!)], receipt)).rejects.toBeInstanceOf(ReceiptExists);
    expect(await table.listings.get(first!.id)).toBeUndefined();
  });

  it('refuses more', async () => {
    const listings = many(MOST_CHANGES + 1);
    await expect(table.listings.writeAll(listings.map((one) => change(one)))).rejects.toMatchObject({ code: 'LIMIT' });
  });
});

describe('a receipt', () => {
  it('is found with what the request produced', async () => {
    const receipt = aReceipt();
    const listing = aListing();
    await table.listings.write(change(listing, receipt));
    expect(await table.receipts.find(receipt.principal, receipt.key)).toEqual({ ...receipt, result: listing });
  });

  it('lets one of two parallel creates with the same key through', async () => {
    const receipt = aReceipt();
    const organisationId = newOrganisationId();
    const both = [aListing({ organisationId }), aListing({ organisationId })];
    const results = await Promise.allSettled(both.map((listing) => table.listings.write(change(listing, receipt))));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toBeInstanceOf(ReceiptExists);
    const { items } = await table.listings.listByOrganisation(organisationId, { limit: 10 });
    expect(items).toHaveLength(1);
    expect((await table.receipts.find(receipt.principal, receipt.key))?.result).toEqual(items[0]);
  });

  it('of one principal means nothing to another', async () => {
    const receipt = aReceipt();
    await table.listings.write(change(aListing(), receipt));
    expect(await table.receipts.find('person-2', receipt.key)).toBeUndefined();
    await table.listings.write(change(aListing(), { ...receipt, principal: 'person-2' }));
    expect(await table.receipts.find('person-2', receipt.key)).toBeDefined();
  });

  it('is forgotten after 24 hours, also where the engine has not removed it yet', async () => {
    const receipt = aReceipt();
    await table.listings.write(change(aListing(), receipt));
    table.clock.now = '2026-03-03T07:59:59.000Z';
    expect(await table.receipts.find(receipt.principal, receipt.key)).toBeDefined();
    await expect(table.listings.write(change(aListing(), receipt))).rejects.toBeInstanceOf(ReceiptExists);
    table.clock.now = '2026-03-03T08:00:00.000Z';
    expect(await table.receipts.find(receipt.principal, receipt.key)).toBeUndefined();
    const again = aListing();
    await table.listings.write(change(again, receipt));
    expect((await table.receipts.find(receipt.principal, receipt.key))?.result).toEqual(again);
    table.clock.now = NOW;
  });
});

describe('an organisation’s listings', () => {
  const at = (second: number) => `2026-03-02T08:00:${String(second).padStart(2, '0')}.000Z`;

  it('come newest change first, page by page, each once', async () => {
    const organisationId = newOrganisationId();
    for (let i = 0; i < 7; i++) await written(aListing({ organisationId, updatedAt: at(i) }));
    await written(aListing({ updatedAt: at(3) }));
    const seen: string[] = [];
    let cursor: string | undefined;
    const sizes: number[] = [];
    do {
      const page = await table.listings.listByOrganisation(organisationId, { limit: 3, cursor });
      sizes.push(page.items.length);
      seen.push(...page.items.map((listing) => listing.updatedAt));
      cursor = page.nextCursor;
    } while (cursor);
    expect(sizes).toEqual([3, 3, 1]);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map(at));
  });

  it('promise no next page where the last one is full', async () => {
    const organisationId = newOrganisationId();
    for (let i = 0; i < 4; i++) await written(aListing({ organisationId, updatedAt: at(i) }));
    const page = await table.listings.listByOrganisation(organisationId, { limit: 4 });
    expect(page.items).toHaveLength(4);
    expect(page).not.toHaveProperty('nextCursor');
  });

  it('sort times with and without milliseconds together', async () => {
    const organisationId = newOrganisationId();
    const times = ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00.500Z', '2026-03-02T08:00:01Z'];
    for (const updatedAt of times) await written(aListing({ organisationId, updatedAt }));
    const { items } = await table.listings.listByOrganisation(organisationId, { limit: 10 });
    expect(items.map((listing) => listing.updatedAt)).toEqual([...times].reverse());
  });

  it.each([
    ['damaged', 'not-a-cursor'],
    ['empty of keys', Buffer.from('{}').toString('base64url')],
    ['of other types', Buffer.from('{"pk":1,"sk":2,"gsi1pk":3,"gsi1sk":4}').toString('base64url')],
    ['a list', Buffer.from('[]').toString('base64url')],
  ])('refuse a cursor that is %s', async (_what, cursor) => {
    const list = table.listings.listByOrganisation(newOrganisationId(), { limit: 3, cursor });
    await expect(list).rejects.toMatchObject({ code: 'VALIDATION', issues: [{ path: 'cursor' }] });
  });

  it('refuse a cursor of another organisation and of the review queue', async () => {
    const [mine, theirs] = [newOrganisationId(), newOrganisationId()];
    for (let i = 0; i < 2; i++) {
      await written(aListing({ organisationId: theirs, status: 'in-review', submittedAt: at(i), updatedAt: at(i) }));
    }
    const { nextCursor } = await table.listings.listByOrganisation(theirs, { limit: 1 });
    const queue = await table.listings.listInReview({ limit: 1 });
    for (const cursor of [nextCursor, queue.nextCursor]) {
      expect(cursor).toBeDefined();
      const list = table.listings.listByOrganisation(mine, { limit: 1, cursor });
      await expect(list).rejects.toMatchObject({ code: 'VALIDATION' });
    }
  });
});

describe('the review queue', () => {
  it('holds submissions and edits that wait, oldest first, and lets go of what was decided', async () => {
    const queueTable = await aTable();
    const write = (listing: Listing) => queueTable.listings.write(change(listing));
    const edit = { content: aSolution(), status: 'in-review' as const, proposedBy: 'person-1' };
    const late = aListing({ status: 'in-review', submittedAt: '2026-03-02T10:00:00.000Z' });
    const early = aListing({ status: 'in-review', submittedAt: '2026-03-02T08:00:00.000Z' });
    const edited = aListing({ status: 'published', proposed: { ...edit, proposedAt: '2026-03-02T09:00:00.000Z' } });
    const refused = aListing({
      status: 'published',
      proposed: { ...edit, status: 'rejected', proposedAt: '2026-03-02T07:00:00.000Z' },
    });
    for (const listing of [late, early, edited, refused, aListing(), aListing({ status: 'published' })]) {
      await write(listing);
    }
    const ids = async () => (await queueTable.listings.listInReview({ limit: 10 })).items.map((item) => item.id);
    expect(await ids()).toEqual([early.id, edited.id, late.id]);
    const first = await queueTable.listings.listInReview({ limit: 2 });
    const second = await queueTable.listings.listInReview({ limit: 2, cursor: first.nextCursor });
    expect(second.items.map((item) => item.id)).toEqual([late.id]);
    await write({ ...early, version: 2, status: 'published', publishedAt: NOW });
    expect(await ids()).toEqual([edited.id, late.id]);
    await queueTable.drop();
  });
});

describe('reading many and scanning', () => {
  it('gives 150 of 151 known ids at once, each once', async () => {
    const listings = Array.from({ length: 150 }, () => aListing());
    await Promise.all(listings.map(written));
    const ids = listings.map((listing) => listing.id);
    const found = await table.listings.getMany([...ids, newListingId(), ids[0]!]);
    expect(found.map((listing) => listing.id).sort()).toEqual([...ids].sort());
    expect(await table.listings.getMany([])).toEqual([]);
  });

  it('refuses more than 200 ids', async () => {
    const ids = Array.from({ length: 201 }, newListingId);
    await expect(table.listings.getMany(ids)).rejects.toMatchObject({ code: 'LIMIT' });
  });

  it('covers every listing exactly once over all segments, and nothing but listings', async () => {
    const scanned = await aTable();
    const listings = Array.from({ length: 60 }, () => aListing());
    listings.push(aListing({ status: 'deleted' }));
    await Promise.all(listings.map((listing) => scanned.listings.write(change(listing, aReceipt()))));
    const segments = await Promise.all(
      Array.from({ length: 4 }, async (_, segment) => {
        const ids: string[] = [];
        for await (const page of scanned.listings.scan(segment, 4)) ids.push(...page.map((listing) => listing.id));
        return ids;
      }),
    );
    expect(segments.flat().sort()).toEqual(listings.map((listing) => listing.id).sort());
    expect(segments.filter((ids) => ids.length > 0).length).toBeGreaterThan(1);
    await scanned.drop();
  });
});

describe('a deleted listing', () => {
  it('is returned as deleted, stands in no list and goes away 60 days later', async () => {
    const organisationId = newOrganisationId();
    const listing = await written(aListing({ organisationId }));
    const tombstone = await written({ ...listing, version: 2, status: 'deleted', updatedAt: NOW });
    expect(await table.listings.get(listing.id)).toEqual(tombstone);
    expect((await table.listings.listByOrganisation(organisationId, { limit: 10 })).items).toEqual([]);
    const { Items } = await table.client.send(
      new QueryCommand({
        TableName: table.tableName,
        KeyConditionExpression: 'pk = :pk AND sk = :sk',
        ExpressionAttributeValues: { ':pk': listingKey(listing.id).pk, ':sk': 'LISTING' },
      }),
    );
    expect(Items).toEqual([
      {
        pk: listingKey(listing.id).pk,
        sk: 'LISTING',
        type: 'listing',
        version: 2,
        data: tombstone,
        ttl: 1_777_622_400,
      },
    ]);
  });
});

describe('a stored item that does not parse', () => {
  it('throws INTERNAL whose cause names key and path but no content', async () => {
    const listing = aListing();
    const Item = { ...listingItem(listing), data: { ...listing, status: 'secret-word' } };
    await table.client.send(new PutCommand({ TableName: table.tableName, Item }));
    const error = await table.listings.get(listing.id).catch((thrown: unknown) => thrown as AppError);
    expect(error).toMatchObject({ code: 'INTERNAL', message: 'A stored record cannot be read.' });
    const cause = String((error as AppError).cause);
    expect(cause).toContain(listing.id);
    expect(cause).toContain('status');
    expect(cause).not.toContain('secret-word');
  });
});

it('keeps what another transaction wrote when a condition of its own fails', async () => {
  const listing = await written(aListing());
  const Put = { TableName: table.tableName, Item: listingItem({ ...listing, version: 2 }) };
  await table.client.send(new TransactWriteCommand({ TransactItems: [{ Put: { ...Put, Item: { ...Put.Item } } }] }));
  await expect(written({ ...listing, version: 2, status: 'closed' })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect((await table.listings.get(listing.id))?.status).toBe('draft');
});
