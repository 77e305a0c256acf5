/** What operators see of the machinery over HTTP, on real engines: honest figures, found differences, and nobody else's business. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderDeadLetterQueue } from '../../functions/adapters/folder/dead-letter-queue.ts';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { readAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { listingIndexWriter } from '../../functions/adapters/opensearch/listing-index-writer.ts';
import { liveWriteTargets } from '../../functions/adapters/opensearch/write-targets.ts';
import { createApp } from '../../functions/api/app.ts';
import { apiDeps } from '../../functions/deps.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { ComparisonStep, SystemHealth } from '../../shared/schemas/operations.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import type { Page } from '../../shared/schemas/page.ts';
import { type Answer, problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aPublishedListing, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';

const SETTINGS = {
  log: { error: () => {} },
  corsOrigins: [],
  issuer: 'https://issuer.example',
  clientAddress: () => '192.0.2.1',
};

let api: TestApi;
let zone: Zone;

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  await publish();
  await publish();
  await api.searchable();
});
afterAll(() => api.drop());

const write = (listing: Listing) =>
  api.deps.listings.write({
    listing,
    audit: {
      listingId: listing.id,
      version: listing.version,
      action: 'create',
      by: 'x',
      at: listing.updatedAt,
      to: listing.status,
    },
  });
async function publish(): Promise<Listing> {
  const listing = aPublishedListing({ organisationId: zone.vendor.id, version: 1, content: aSolution() });
  await write(listing);
  return listing;
}
const health = async () => (await api.ask<SystemHealth>('GET', '/v1/operations/health', { as: PEOPLE.operator })).json;

/** All steps of one comparison added up. */
async function comparison() {
  const sum = { steps: 0, compared: 0, missing: 0, stale: 0, extra: 0, examples: [] as string[], lackingSince: '' };
  for (let cursor: string | undefined = ''; cursor !== undefined; sum.steps++) {
    const query: string = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const { status, json }: Answer<ComparisonStep> = await api.ask<ComparisonStep>(
      'GET',
      `/v1/operations/comparison${query}`,
      {
        as: PEOPLE.operator,
      },
    );
    expect(status).toBe(200);
    for (const kind of ['missing', 'stale', 'extra'] as const) sum[kind] += json.differences[kind];
    sum.compared += json.compared;
    sum.examples.push(...json.examples.map(({ kind, id }) => `${kind} ${id}`));
    sum.lackingSince = json.lackingSince ?? sum.lackingSince;
    cursor = json.nextCursor;
  }
  return sum;
}

describe('the state of the system', () => {
  it.each(['/v1/operations/health', '/v1/operations/comparison', '/v1/verifications'])(
    'is for operators alone (%s)',
    async (path) => {
      expect((await api.ask('GET', path)).status).toBe(401);
      for (const as of [PEOPLE.smeOwner, PEOPLE.moderator, PEOPLE.nobody]) {
        const refused = await api.ask('GET', path, { as });
        expect([refused.status, problemOf(refused).code]).toEqual([403, 'FORBIDDEN']);
      }
    },
  );

  it('names the indexes with what is in them, and what of the aids is there', async () => {
    const { indexes, embedder, dictionary, deadLetters, unreachable } = await health();
    expect(indexes?.map(({ visibility, documents }) => [visibility, documents])).toEqual([
      ['public', 2],
      ['member', 2],
    ]);
    for (const { alias, index, sizeBytes, rebuilding } of indexes!) {
      expect(index).toMatch(new RegExp(`^${alias}-0+1$`));
      expect(sizeBytes).toBeGreaterThan(0);
      expect(rebuilding).toEqual([]);
    }
    expect([embedder, dictionary, unreachable]).toEqual(['absent', 'absent', []]);
    expect(deadLetters).toEqual({ count: 0 });
  });

  it('counts dead letters with the age of the oldest', async () => {
    const queue = folderDeadLetterQueue(fileURLToPath(api.config.deadLetters!));
    for (const at of ['2026-03-02T09:00:00.000Z', '2026-03-01T09:00:00.000Z'])
      await queue.put({ itemId: 'lst_01ARZ3NDEKTSV4RRFFQ69G5FAV', reason: 'too large', at });
    expect((await health()).deadLetters).toEqual({ count: 2, oldestAt: '2026-03-01T09:00:00.000Z' });
    for (const { handle } of await queue.receive(10)) await queue.remove(handle);
  });

  it('finds every listing in the index, and in steps that everything agrees', async () => {
    const { projector } = await health();
    expect(projector).toMatchObject({ looked: 2, behind: 0 });
    expect(projector?.newestApplied).toBeDefined();
    expect(await comparison()).toMatchObject({ steps: 3, compared: 6, missing: 0, stale: 0, extra: 0 });
  });

  it('refuses a cursor that is not one of its own', async () => {
    for (const cursor of ['elsewhere.x', 'table.nonsense']) {
      const refused = await api.ask('GET', `/v1/operations/comparison?cursor=${cursor}`, { as: PEOPLE.operator });
      expect([refused.status, problemOf(refused).errors?.[0]?.path]).toEqual([400, 'cursor']);
    }
  });

  it('sees what the index lacks and what it shows too much, and since when', async () => {
    const engine = await openSearchClient({ url: api.config.opensearchUrl });
    const lost = await publish();
    const unknown = aPublishedListing({ organisationId: zone.vendor.id, content: aSolution() });
    await api.searchable();
    await engine.transport.request({
      method: 'DELETE',
      path: `/${readAlias(api.config.indexPrefix, 'public')}/_doc/${lost.id}`,
    });
    const writer = listingIndexWriter(engine, liveWriteTargets(engine, api.config.indexPrefix));
    await writer.apply(projectListing(unknown, zone.vendor));
    await api.searchable();
    await engine.close();
    const found = await comparison();
    expect(found.examples).toContain(`missing ${lost.id}`);
    expect([found.missing, found.extra, found.lackingSince]).toEqual([1, 2, lost.updatedAt]);
    expect(found.examples).toContain(`extra ${unknown.id}`);
    expect((await health()).projector).toMatchObject({ behind: 1, behindSince: lost.updatedAt });
  });

  it('still answers, and says what does not, when the search engine is gone', async () => {
    const { operations } = await apiDeps({ ...api.config, opensearchUrl: 'http://127.0.0.1:9' });
    const away = createApp({ ...api.deps, operations }, SETTINGS);
    const authorization = `Bearer ${await api.issuer.tokenFor(PEOPLE.operator)}`;
    const answer = await away.request('/v1/operations/health', { headers: { authorization } });
    expect(answer.status).toBe(200);
    const told = (await answer.json()) as SystemHealth;
    expect(told.unreachable).toEqual(['indexes', 'projector']);
    expect(told.deadLetters).toEqual({ count: 0 });
  });
});

describe('the organisations that wait for the zone office', () => {
  const profile = (en: string) => ({
    name: { en },
    type: 'vendor',
    region: '3205',
    industries: ['39'],
    sizeBand: 'small',
  });
  const register = async (as: string, en: string) =>
    (await api.ask<Organisation>('POST', '/v1/organisations', { as, json: { profile: profile(en) } })).json;
  const queue = async (query = '') =>
    (await api.ask<Page<Organisation>>('GET', `/v1/verifications${query}`, { as: PEOPLE.operator })).json;
  const decide = (id: string, verb: 'verify' | 'refuse', json?: unknown) =>
    api.ask<Organisation>('POST', `/v1/organisations/${id}/${verb}`, {
      as: PEOPLE.operator,
      ...(json !== undefined && { json }),
    });

  it('stand in a queue, the longest wait first, page by page', async () => {
    const [first, second] = [await register('an', 'An Ltd.'), await register('bo', 'Bo Ltd.')];
    const all = (await queue()).items.map(({ id }) => id);
    expect(all).toEqual([zone.newcomer.id, first.id, second.id]);
    const page = await queue('?limit=2');
    const rest = await queue(`?limit=2&cursor=${encodeURIComponent(page.nextCursor!)}`);
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(all);
    expect(rest.nextCursor).toBeUndefined();
    const bad = await api.ask('GET', '/v1/verifications?cursor=nonsense', { as: PEOPLE.operator });
    expect(bad.status).toBe(400);
  });

  it('leave it with the decision; a reason is read by its own people and goes when they mend what was wrong', async () => {
    const { id } = await register('cui', 'Cui Ltd.');
    const short = await decide(id, 'refuse', { reason: 'no' });
    expect([short.status, problemOf(short).errors?.[0]?.path]).toEqual([400, 'reason']);
    const reason = 'The credit code belongs to another firm.';
    expect((await decide(id, 'refuse', { reason })).json).toMatchObject({
      verification: 'refused',
      refusalReason: reason,
    });
    expect((await queue()).items.map((one) => one.id)).not.toContain(id);
    const own = await api.ask<Organisation>('GET', `/v1/organisations/${id}`, { as: 'cui' });
    expect(own.json.refusalReason).toBe(reason);
    expect((await api.ask('GET', `/v1/organisations/${id}`, { as: PEOPLE.vendorOwner })).status).toBe(404);

    const edited = await api.ask<Organisation>('PUT', `/v1/organisations/${id}`, {
      as: 'cui',
      json: { profile: profile('Cui & Sons Ltd.') },
      headers: { 'if-match': '"2"' },
    });
    expect(edited.json.verification).toBe('unverified');
    expect(edited.json.refusalReason).toBeUndefined();
    expect((await queue()).items.at(-1)?.id).toBe(id);
    const verified = await decide(id, 'verify');
    expect(verified.json.waitingSince).toBeUndefined();
    expect((await queue()).items.map((one) => one.id)).not.toContain(id);
  });
});
