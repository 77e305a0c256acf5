import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import { demoData } from '../../infra/local/seed/demo.ts';
import { awaitIndexed } from '../../infra/local/seed/load/await-indexed.ts';
import { type GeneratedMarket, generatedMarket } from '../../infra/local/seed/load/generated-market.ts';
import { writeMarket } from '../../infra/local/seed/load/write-market.ts';
import { organisationIdOf, plant, ZONE_KEY } from '../../infra/local/seed/plant.ts';
import type { SearchResult } from '../../shared/schemas/search.ts';
import { startTestApi, type TestApi } from '../helpers/api.ts';

const SIZE = 200;

describe('a generated market', () => {
  let api: TestApi;
  let market: GeneratedMarket;
  beforeAll(async () => {
    api = await startTestApi({ config: { zoneOrganisationId: organisationIdOf(ZONE_KEY) } });
    const today = new Date().toISOString();
    const demo = await demoData(today);
    // Its owners; the demo's own listings are planted by other tests.
    await plant(api.deps, { organisations: demo.organisations, listings: [] }, today, () => {});
    market = generatedMarket(demo, { size: SIZE, seed: 7, today });
    await writeMarket(api.table, market, () => {});
  });
  afterAll(() => api.drop());

  it('can be searched once the projector has it', async () => {
    const engine = await openSearchClient({ url: api.config.opensearchUrl });
    const catalog = listingIndexCatalog(engine, { prefix: api.config.indexPrefix, now: Date.now });
    const told: number[] = [];
    await awaitIndexed(
      catalog,
      [...market.listings()].map(({ id }) => id),
      (done) => told.push(done),
    );
    await engine.close();
    expect(told.at(-1)).toBe(SIZE);
    const { json } = await api.ask<SearchResult>('GET', '/v1/listings?limit=1');
    expect(json.total).toBe(SIZE);
  });

  it('is found by what a listing says', async () => {
    const [first] = market.listings();
    const model = /[A-Z]{2,3}-\d{4,5}/.exec(JSON.stringify(first!.content.title))![0];
    const { json } = await api.ask<SearchResult>('GET', `/v1/listings?q=${model}`);
    expect(json.items[0]?.id).toBe(first!.id);
  });

  it('is written once: a second run leaves everything as it is', async () => {
    expect(await writeMarket(api.table, market, () => {})).toEqual({ done: SIZE, written: 0 });
  });

  it('has an audit entry for each listing', async () => {
    const [first] = market.listings();
    const history = await api.deps.listings.history(first!.id);
    expect(history.map(({ action, to }) => ({ action, to }))).toEqual([{ action: 'approve', to: 'published' }]);
  });
});
