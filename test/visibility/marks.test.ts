/** What an organisation notes about a match is read by nobody else: a canary, and every answer that could give it away. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from '../http/people.ts';
import { publish } from '../http/publish.ts';

const CANARY = 'zqnotecanary';
const READERS = [
  undefined,
  PEOPLE.nobody,
  PEOPLE.newcomer,
  PEOPLE.vendorOwner,
  PEOPLE.moderator,
  PEOPLE.operator,
] as const;

let api: TestApi;
let zone: Zone;
let need: ListingView;
let offer: ListingView;

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  need = await publish(api, zone.sme.id, PEOPLE.smeOwner, aNeed());
  offer = await publish(api, zone.vendor.id, PEOPLE.vendorOwner, aSolution());
  await api.searchable();
});
afterAll(() => api.drop());

/** Everything this reader can ask about the two listings. */
async function everything(as: string | undefined): Promise<string> {
  const who = as === undefined ? {} : { as };
  const paths = [
    `/v1/listings?q=${CANARY}`,
    '/v1/listings?limit=100',
    `/v1/suggest?q=${CANARY}`,
    '/v1/me',
    '/v1/reviews',
    `/v1/organisations/${zone.sme.id}`,
    `/v1/me/listings?organisationId=${zone.sme.id}`,
    ...[need.id, offer.id].flatMap((id) => [
      `/v1/listings/${id}`,
      `/v1/listings/${id}/history`,
      `/v1/listings/${id}/marks`,
      `/v1/listings/${id}/matches`,
      `/v1/listings/${id}/matches?mark=shortlisted`,
      `/v1/listings/${id}/matches?mark=dismissed`,
    ]),
    `/v1/listings/${need.id}/matches/${offer.id}`,
    `/v1/listings/${offer.id}/matches/${need.id}`,
  ];
  const texts = await Promise.all(
    paths.map(async (path) => {
      const { status, text } = await api.ask('GET', path, who);
      // What differs from request to request says nothing of the mark.
      return `${path.replace(CANARY, '')} ${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;
    }),
  );
  const preview = await api.ask('POST', '/v1/matches/preview', { ...who, json: { need: aNeed() } });
  return [...texts, preview.text.replace(/"requestId":"[^"]*"/, '')].join('\n');
}

it.each([
  { state: 'shortlisted', note: `${CANARY} call them` },
  { state: 'dismissed', reason: 'too-expensive', note: `${CANARY} too dear` },
])(
  'a note on what was $state changes no answer to anyone else',
  async (content) => {
    const before = [];
    for (const as of READERS) before.push(await everything(as));
    const path = `/v1/listings/${need.id}/marks/${offer.id}`;
    const put = await api.ask('PUT', path, { as: PEOPLE.smeOwner, json: content });
    expect([put.status, put.text.includes(CANARY)]).toEqual([200, true]);
    expect(await everything(PEOPLE.smeViewer)).toContain(CANARY);
    await api.searchable();
    for (const [i, as] of READERS.entries()) {
      const after = await everything(as);
      expect(after).not.toContain(CANARY);
      expect(after).toBe(before[i]);
    }
    expect((await api.ask('DELETE', path, { as: PEOPLE.smeOwner, headers: { 'if-match': '"1"' } })).status).toBe(204);
  },
  120_000,
);

it('the note is in no index and in no log', async () => {
  const path = `/v1/listings/${need.id}/marks/${offer.id}`;
  await api.ask('PUT', path, { as: PEOPLE.smeOwner, json: { state: 'shortlisted', note: CANARY } });
  await api.searchable();
  const engine = await openSearchClient({ url: api.config.opensearchUrl });
  const index = `${api.config.indexPrefix}*`;
  await engine.indices.refresh({ index });
  const { body } = await engine.search({ index, body: { size: 1000, query: { match_all: {} } } });
  expect(JSON.stringify(body)).toContain(offer.id);
  expect(JSON.stringify(body)).not.toContain(CANARY);
  expect(JSON.stringify(api.logged)).not.toContain(CANARY);
});
