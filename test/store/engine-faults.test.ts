import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dynamodbClient } from '../../functions/adapters/dynamodb/client.ts';
import { listingRepository } from '../../functions/adapters/dynamodb/listing-repository.ts';
import type { AuditEntry, Listing } from '../../shared/schemas/listing/listing.ts';
import { aListing, aNeed, NOW, newOrganisationId } from '../helpers/builders.ts';
import { aTable, type TestTable } from '../helpers/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await aTable();
});
afterAll(() => table.drop());

const auditOf = (listing: Listing): AuditEntry => ({
  listingId: listing.id,
  version: listing.version,
  action: 'create',
  by: 'person-1',
  at: NOW,
  to: listing.status,
});

/** A repository on the real table whose connection does what `disturb` says at each request, given the real answer's promise. */
function disturbed(disturb: (request: number, send: () => Promise<unknown>) => Promise<unknown>) {
  const client = dynamodbClient({ region: 'local', endpoint: inject('dynamodbEndpoint') });
  let requests = 0;
  client.middlewareStack.add(
    (next) => async (args) => (await disturb(++requests, () => next(args))) as Awaited<ReturnType<typeof next>>,
    { step: 'deserialize', priority: 'high', name: 'disturb' },
  );
  return {
    listings: listingRepository({ client, tableName: table.tableName, now: () => NOW }),
    requests: () => requests,
  };
}

const lost = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const busy = () =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
  });

describe('when the connection is lost', () => {
  it('after the engine wrote, the repeated request is no conflict', async () => {
    const { listings, requests } = disturbed(async (request, send) => {
      const answer = await send();
      if (request === 1) throw lost();
      return answer;
    });
    const listing = aListing();
    await listings.write({ listing, audit: auditOf(listing) });
    expect(requests()).toBe(2);
    expect(await table.listings.get(listing.id)).toEqual(listing);
    expect(await table.listings.history(listing.id)).toHaveLength(1);
  });

  it('for good, the write is UNAVAILABLE', async () => {
    const { listings } = disturbed(async () => {
      throw lost();
    });
    const listing = aListing();
    await expect(listings.write({ listing, audit: auditOf(listing) })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await table.listings.get(listing.id)).toBeUndefined();
  });
});

describe('when another transaction holds the items', () => {
  it('the write waits and comes through', async () => {
    const { listings, requests } = disturbed(async (request, send) => {
      if (request <= 2) throw busy();
      return send();
    });
    const listing = aListing();
    await listings.write({ listing, audit: auditOf(listing) });
    expect(requests()).toBe(3);
    expect(await table.listings.get(listing.id)).toEqual(listing);
  });

  it('for good, the write is UNAVAILABLE', async () => {
    const { listings } = disturbed(async () => {
      throw busy();
    });
    const listing = aListing();
    await expect(listings.write({ listing, audit: auditOf(listing) })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('answers larger than the engine gives at once', () => {
  const organisationId = newOrganisationId();
  const large = Array.from({ length: 72 }, (_, i) =>
    aListing({
      organisationId,
      updatedAt: `2026-03-02T08:${String(i % 60).padStart(2, '0')}:00.000Z`,
      content: aNeed({
        description: { zh: '检'.repeat(20_000), en: 'x'.repeat(20_000) },
        requirements: Array.from({ length: 45 }, (_, line) => ({
          id: `r${line}`,
          text: { zh: '漏'.repeat(1_000), en: 'y'.repeat(900) },
          importance: 'could' as const,
        })),
      }),
    }),
  );
  const ids = large.map(({ id }) => id).sort();
  beforeAll(async () => {
    for (let at = 0; at < large.length; at += 12) {
      const some = large.slice(at, at + 12);
      await Promise.all(some.map((listing) => table.listings.write({ listing, audit: auditOf(listing) })));
    }
  });

  it('are read to the end by key (above 16 MB), by organisation and by scan (above 1 MB)', async () => {
    let gets = 0;
    const counting = disturbed(async (_request, send) => {
      gets++;
      return send();
    });
    const many = await counting.listings.getMany(ids);
    expect(many.map(({ id }) => id).sort()).toEqual(ids);
    expect(gets).toBeGreaterThan(1);
    const page = await table.listings.listByOrganisation(organisationId, { limit: 100 });
    expect(page.items.map(({ id }) => id).sort()).toEqual(ids);
    const scanned: string[] = [];
    for await (const items of table.listings.scan(0, 1)) scanned.push(...items.map(({ id }) => id));
    expect(scanned.filter((id) => ids.includes(id)).sort()).toEqual(ids);
  }, 120_000);
});
