/** What the page shows of a changed need is what the server answers when asked for that need, over HTTP and with the real engine. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NeedListingContent } from '../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import type { MatchCard, MatchPage, PreviewResult } from '../../shared/schemas/match.ts';
import { pairOfViews, type Trial, tried, triedNeed } from '../../web/src/features/match/what-if.ts';
import { startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle } from './people.ts';
import { publish } from './publish.ts';

const CHANGES = 200;
const as = PEOPLE.smeOwner;
let api: TestApi;
let need: ListingView;
let offer: ListingView;
let card: MatchCard;

beforeAll(async () => {
  api = await startTestApi();
  const { sme, vendor } = await settle(api);
  const { id } = await publish(api, sme.id, as, aNeed());
  offer = await publish(api, vendor.id, PEOPLE.vendorOwner, aSolution());
  await api.searchable();
  const page = (await api.ask<MatchPage>('GET', `/v1/listings/${id}/matches`, { as })).json;
  card = page.items.find((one) => one.offer.id === offer.id)!;
  // As the page has them: each read by the need's own people.
  need = (await api.ask<ListingView>('GET', `/v1/listings/${id}`, { as })).json;
  offer = (await api.ask<ListingView>('GET', `/v1/listings/${offer.id}`, { as })).json;
});
afterAll(() => api.drop());

const anyTrial: fc.Arbitrary<Trial> = fc.record(
  {
    importance: fc.dictionary(fc.constantFrom('r1', 'r2', 'r3'), fc.constantFrom('must', 'should', 'could', 'drop')),
    budgetMaxFen: fc.integer({ min: 20, max: 300 }).map((wan) => wan * 1_000_000),
    deadline: fc
      .integer({ min: 1, max: 400 })
      .map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)),
  },
  { requiredKeys: ['importance'] },
) as fc.Arbitrary<Trial>;

/** The server's card of the offer for a need that reads so. */
async function serverCard(content: NeedListingContent): Promise<MatchCard> {
  const { status, text, json } = await api.ask<PreviewResult>('POST', '/v1/matches/preview', {
    as,
    json: { need: content },
  });
  expect(status, text).toBe(200);
  return json.matches.items.find((one) => one.offer.id === offer.id)!;
}

it(`equals the server for ${CHANGES} random changes`, { timeout: 240_000 }, async () => {
  const pair = pairOfViews(card, need, offer)!;
  for (const trial of fc.sample(anyTrial, CHANGES)) {
    const { lifts: _, ...server } = await serverCard(triedNeed(need.content as NeedListingContent, trial));
    // A need that reads otherwise is another search: that one component is the server's.
    const asked = { ...card, forNeed: { ...card.forNeed, relevance: server.forNeed.relevance! } };
    const { lifts: __, ...page } = tried(pair, asked, trial, new Date().toISOString());
    expect({ ...page, need: server.need }, JSON.stringify(trial)).toEqual(server);
  }
});
