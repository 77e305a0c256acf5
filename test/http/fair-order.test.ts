/** What a list of matches says of places, over HTTP: near-duplicates behind the best one, page after page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { type MatchCard, type MatchPage, matchPage, type PreviewResult } from '../../shared/schemas/match.ts';
import { startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle } from './people.ts';
import { publish } from './publish.ts';

let api: TestApi;
let need: ListingView;
let best: ListingView;
let copies: string[];
let others: ListingView[];

beforeAll(async () => {
  api = await startTestApi();
  const zone = await settle(api);
  const offered = (content: Parameters<typeof aSolution>[0] = {}) =>
    publish(api, zone.vendor.id, PEOPLE.vendorOwner, aSolution(content));
  need = await publish(api, zone.sme.id, PEOPLE.smeOwner, aNeed());
  best = await offered();
  const dear = { minFen: 300_000_000, maxFen: 400_000_000 };
  copies = [(await offered({ price: dear })).id, (await offered({ price: dear, deliveryWeeks: 60 })).id];
  const other = { title: { zh: 'AGV 视觉检测小车' }, summary: { zh: '在车间里巡回，自带照明。' }, capabilities: [] };
  others = [await offered(other), await offered(other)];
  await api.searchable();
});
afterAll(() => api.drop());

const page = async (query: string): Promise<MatchPage> => {
  const { json, status } = await api.ask<MatchPage>('GET', `/v1/listings/${need.id}/matches?${query}`, {
    as: PEOPLE.smeOwner,
  });
  expect(status).toBe(200);
  return matchPage.parse(json);
};

describe('near-duplicates of one organisation', () => {
  it('are counted, and named behind the one that suits best', async () => {
    const { items, placements, considered } = await page('limit=20');
    expect([items.length, considered]).toEqual([2, 5]);
    expect(items[0]?.offer.id).toBe(best.id);
    const [said] = placements!;
    expect([said?.id, [...said!.similar].sort()]).toEqual([best.id, [...copies].sort()]);
    expect(said?.explanations).toContainEqual({ key: 'order.similar', values: { count: 2 } });
  });

  it('keep cards of their own', async () => {
    for (const id of copies) {
      const { json } = await api.ask<MatchCard>('GET', `/v1/listings/${need.id}/matches/${id}`, {
        as: PEOPLE.smeOwner,
      });
      expect(json.offer.id).toBe(id);
    }
  });

  it('are told in a preview too', async () => {
    const { json } = await api.ask<PreviewResult>('POST', '/v1/matches/preview', {
      as: PEOPLE.smeOwner,
      json: { need: aNeed() },
    });
    expect(json.matches.placements?.[0]?.similar).toHaveLength(2);
  });

  it('stand behind it on later pages, as long as they are there', async () => {
    const first = await page('limit=1');
    const second = await page(`limit=1&cursor=${first.nextCursor}`);
    const [shown] = second.items;
    const behind = others.find(({ id }) => id !== shown?.offer.id)!;
    expect([second.nextCursor, second.placements?.[0]]).toMatchObject([
      undefined,
      { id: shown?.offer.id, similar: [behind.id] },
    ]);
    const paused = await api.ask('POST', `/v1/listings/${behind.id}/pause`, { as: PEOPLE.vendorOwner });
    expect(paused.status, paused.text).toBe(200);
    await api.searchable();
    const again = await page(`limit=1&cursor=${first.nextCursor}`);
    expect(again.items.map(({ offer }) => offer.id)).toEqual([shown?.offer.id]);
    expect(again.placements?.flatMap(({ similar }) => similar) ?? []).toEqual([]);
  });
});
