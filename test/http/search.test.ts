/** Searching over HTTP: who finds what, filters, facets, pages, suggestions, code lists. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingContent } from '../../shared/schemas/listing/listing-content.ts';
import { type SearchResult, type SuggestResult, searchResult, suggestResult } from '../../shared/schemas/search.ts';
import { taxonomyNames } from '../../shared/taxonomy/taxonomies.ts';
import { startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution, aTransfer } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';
import { publish } from './publish.ts';

let api: TestApi;
let zone: Zone;
const ids: Record<string, string> = {};

async function named(name: string, organisationId: string, as: string, content: ListingContent): Promise<void> {
  ids[name] = (await publish(api, organisationId, as, content)).id;
}

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  const { sme, vendor } = zone;
  await named('need', sme.id, PEOPLE.smeOwner, aNeed());
  await named('inspection', vendor.id, PEOPLE.vendorOwner, aSolution());
  await named(
    'agv',
    vendor.id,
    PEOPLE.vendorOwner,
    aSolution({ title: { en: 'AGV fleet control' }, scenarios: ['s08'], protocols: ['mqtt'] }),
  );
  await named('patent', vendor.id, PEOPLE.vendorOwner, aTransfer());
  await named(
    'members',
    vendor.id,
    PEOPLE.vendorOwner,
    aSolution({ title: { zh: '仅会员可见的方案' }, tiers: { title: 'member' } }),
  );
  await api.searchable();
});
afterAll(() => api.drop());

const search = (query: string, as?: string) =>
  api.ask<SearchResult>('GET', `/v1/listings${query}`, { ...(as !== undefined && { as }) });
const found = async (query: string, as?: string) => {
  const { json } = await search(query, as);
  const names = Object.entries(ids);
  return json.items.map(({ id }) => names.find(([, known]) => known === id)?.[0]).sort();
};

describe('a search', () => {
  it('needs no sign-in and answers as the reference says', async () => {
    const { status, json } = await search('?q=视觉检测');
    expect(status).toBe(200);
    expect(searchResult.parse(json)).toEqual(json);
    expect(json.items.map(({ id }) => id)).toEqual(expect.arrayContaining([ids.need, ids.inspection]));
  });

  it('finds member listings for people of verified organisations and the zone office only', async () => {
    for (const as of [undefined, PEOPLE.nobody, PEOPLE.newcomer])
      expect(await found('?limit=100', as)).toEqual(['agv', 'inspection', 'need', 'patent']);
    for (const as of [PEOPLE.smeViewer, PEOPLE.moderator])
      expect(await found('?limit=100', as)).toEqual(['agv', 'inspection', 'members', 'need', 'patent']);
  });

  it('takes alternatives within a filter and adds filters up', async () => {
    expect(await found('?kind=solution&kind=transfer')).toEqual(['agv', 'inspection', 'patent']);
    expect(await found('?kind=solution&scenario=s06')).toEqual(['inspection']);
    expect(await found('?protocol=mqtt')).toEqual(['agv']);
    expect(await found(`?organisationId=${zone.sme.id}`)).toEqual(['need']);
    expect(await found('?budgetMaxFen=10000000&kind=solution')).toEqual([]);
  });

  it('counts each facet without its own filter, and the exact total', async () => {
    const { json } = await search('?kind=need');
    expect(json.total).toBe(1);
    expect(Object.fromEntries(json.facets.kind!.map(({ value, count }) => [value, count]))).toEqual({
      need: 1,
      solution: 2,
      transfer: 1,
    });
  });

  it('is walked page by page', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, page = 0; page === 0 || cursor !== undefined; page++) {
      const { json }: { json: SearchResult } = await search(`?limit=2&sort=newest${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...json.items.map(({ id }) => id));
      cursor = json.nextCursor;
    }
    expect([...seen].sort()).toEqual([ids.need, ids.inspection, ids.agv, ids.patent].sort());
  });

  it('no longer finds what was paused, and finds what was verified meanwhile', async () => {
    await api.ask('POST', `/v1/listings/${ids.agv}/pause`, { as: PEOPLE.vendorOwner });
    await api.searchable();
    expect(await found('?q=AGV')).toEqual([]);
    expect(await found('?q=仅会员可见', PEOPLE.newcomer)).not.toContain('members');
    await api.ask('POST', `/v1/organisations/${zone.newcomer.id}/verify`, { as: PEOPLE.operator });
    expect(await found('?q=仅会员可见', PEOPLE.newcomer)).toContain('members');
  });
});

describe('suggestions', () => {
  it('are listings by title and codes by either name or abbreviation', async () => {
    const suggest = async (q: string) =>
      (await api.ask<SuggestResult>('GET', `/v1/suggest?q=${encodeURIComponent(q)}`)).json;
    const opc = await suggest('opc');
    expect(suggestResult.parse(opc)).toEqual(opc);
    expect(opc.codes[0]).toEqual({
      taxonomy: 'protocols',
      code: 'opc-ua',
      zh: 'OPC UA',
      en: expect.any(String) as string,
    });
    expect((await suggest('机器视觉')).codes.map(({ code }) => code)).toContain('s06');
    expect((await suggest('江蘇')).codes.map(({ code }) => code)).toContain('32');
    expect((await suggest('轴承')).listings.map(({ id }) => id)).toEqual([ids.need]);
    expect((await suggest('仅会员')).listings).toEqual([]);
  });

  it('are found by the letters of Chinese names too, in full and by their initials', async () => {
    const suggest = async (q: string) => (await api.ask<SuggestResult>('GET', `/v1/suggest?q=${q}`)).json;
    for (const q of ['jqsj', 'jiqishijue', 'JiQiSJ']) {
      const { codes, listings } = await suggest(q);
      expect(codes.map(({ code }) => code)).toContain('s06');
      expect(listings.map(({ id }) => id)).toContain(ids.inspection);
    }
    expect((await suggest('js')).codes.map(({ code }) => code)).toContain('32');
    expect(await suggest('jqzzzz')).toEqual({ codes: [], listings: [] });
  });
});

describe('code lists', () => {
  it('are named, read whole, and kept by the client', async () => {
    const names = await api.ask<{ items: { name: string; size: number }[] }>('GET', '/v1/taxonomies');
    expect(names.json.items.map(({ name }) => name)).toEqual(taxonomyNames);
    for (const { name, size } of names.json.items) {
      const list = await api.ask<{ entries: unknown[] }>('GET', `/v1/taxonomies/${name}`);
      expect([name, list.json.entries.length]).toEqual([name, size]);
      expect(list.headers.get('cache-control')).toBe('public, max-age=3600');
      const again = await api.ask('GET', `/v1/taxonomies/${name}`, {
        headers: { 'if-none-match': `"other", W/${list.headers.get('etag')}` },
      });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });

  it('of an unknown name are none', async () => {
    for (const name of ['nothing', 'constructor', '__proto__'])
      expect((await api.ask('GET', `/v1/taxonomies/${name}`)).status).toBe(404);
  });
});
