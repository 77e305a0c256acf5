/** A person's own choice over HTTP: without recommendations nothing is computed for them, and search stays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import type { Me } from '../../shared/schemas/me.ts';
import { problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle } from './people.ts';
import { publish } from './publish.ts';

let api: TestApi;
let need: ListingView;
let offer: ListingView;

beforeAll(async () => {
  api = await startTestApi();
  const zone = await settle(api);
  need = await publish(api, zone.sme.id, PEOPLE.smeOwner, aNeed());
  offer = await publish(api, zone.vendor.id, PEOPLE.vendorOwner, aSolution());
  await api.searchable();
});
afterAll(() => api.drop());

const choose = (json: unknown, as?: string) =>
  api.ask('PUT', '/v1/me/preferences', { json, ...(as !== undefined && { as }) });
const preferences = async (as: string) => (await api.ask<Me>('GET', '/v1/me', { as })).json.preferences;
const asked = (as: string) =>
  Promise.all([
    api.ask('GET', `/v1/listings/${need.id}/matches`, { as }),
    api.ask('GET', `/v1/listings/${need.id}/matches?mark=shortlisted`, { as }),
    api.ask('GET', `/v1/listings/${need.id}/matches/${offer.id}`, { as }),
    api.ask('POST', '/v1/matches/preview', { as, json: { need: aNeed() } }),
  ]);

describe('recommendations', () => {
  it('are on until somebody switches them off, for themselves alone', async () => {
    expect(await preferences(PEOPLE.smeOwner)).toEqual({ recommendations: true });
    for (let time = 0; time < 2; time++) {
      const answer = await choose({ recommendations: false }, PEOPLE.smeOwner);
      expect([answer.status, answer.json]).toEqual([200, { recommendations: false }]);
    }
    expect(await preferences(PEOPLE.smeOwner)).toEqual({ recommendations: false });
    for (const answer of await asked(PEOPLE.smeOwner)) {
      expect([answer.status, problemOf(answer).code]).toEqual([409, 'CONFLICT']);
      expect(problemOf(answer).detail).toContain('PUT /v1/me/preferences {"recommendations": true}');
      expect(problemOf(answer).errors?.map(({ path }) => path)).toEqual(['preferences.recommendations']);
      expect(answer.json).not.toHaveProperty('items');
    }
    expect((await asked(PEOPLE.smeEditor)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('leave searching and one’s own listings as they are', async () => {
    await choose({ recommendations: false }, PEOPLE.smeOwner);
    const search = (as: string) => api.ask('GET', '/v1/listings?q=视觉', { as });
    expect((await search(PEOPLE.smeOwner)).text).toBe((await search(PEOPLE.smeEditor)).text);
    expect((await api.ask('GET', `/v1/listings/${need.id}`, { as: PEOPLE.smeOwner })).status).toBe(200);
    expect((await api.ask('GET', `/v1/listings/${need.id}/marks`, { as: PEOPLE.smeOwner })).status).toBe(200);
  });

  it('come back with the switch', async () => {
    await choose({ recommendations: false }, PEOPLE.smeOwner);
    await choose({ recommendations: true }, PEOPLE.smeOwner);
    expect((await asked(PEOPLE.smeOwner)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('are chosen by signed-in people, in one word', async () => {
    expect((await choose({ recommendations: false })).status).toBe(401);
    for (const [json, path] of [
      [{}, 'recommendations'],
      [{ recommendations: 'no' }, 'recommendations'],
      [{ recommendations: true, mail: true }, 'mail'],
    ] as const) {
      const answer = await choose(json, PEOPLE.nobody);
      expect([answer.status, problemOf(answer).errors?.map((issue) => issue.path)]).toEqual([400, [path]]);
    }
    expect((await choose({ recommendations: false }, PEOPLE.nobody)).status).toBe(200);
    expect((await api.ask('GET', '/v1/me', { as: PEOPLE.nobody })).json).toMatchObject({ organisations: [] });
  });
});
