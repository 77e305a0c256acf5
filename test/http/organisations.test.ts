/** Organisations over HTTP: registering, editing, being verified, and who sees and does what. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../shared/schemas/me.ts';
import type { Organisation, OrganisationProfile } from '../../shared/schemas/organisation.ts';
import { problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, newUscc } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';

let api: TestApi;
let zone: Zone;

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
});
afterAll(() => api.drop());

const profile = (changes: Partial<OrganisationProfile> = {}) => ({
  name: { zh: '苏州云检科技有限公司' },
  type: 'vendor',
  region: '3205',
  industries: ['39'],
  sizeBand: 'small',
  ...changes,
});
const register = (as: string, changes: Partial<OrganisationProfile> = {}, headers: Record<string, string> = {}) =>
  api.ask<Organisation>('POST', '/v1/organisations', { as, json: { profile: profile(changes) }, headers });
const put = (id: string, as: string, version: number, changes: Partial<OrganisationProfile> = {}) =>
  api.ask<Organisation>('PUT', `/v1/organisations/${id}`, {
    as,
    json: { profile: profile(changes) },
    headers: { 'if-match': `"${version}"` },
  });

describe('an organisation', () => {
  it('is registered by whoever signs in, who becomes its owner at once', async () => {
    const answer = await register('wang');
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ version: 1, verification: 'unverified', profile: profile() });
    expect(answer.headers.get('location')).toBe(`/v1/organisations/${answer.json.id}`);

    const me = await api.ask<Me>('GET', '/v1/me', { as: 'wang' });
    expect(me.json).toEqual({
      subject: 'wang',
      name: 'wang',
      organisations: [{ role: 'owner', organisation: answer.json }],
      reviewer: false,
      operator: false,
      preferences: { recommendations: true },
    });
  });

  it('is not registered by anyone who did not sign in', async () => {
    const answer = await api.ask('POST', '/v1/organisations', { json: { profile: profile() } });
    expect(answer.status).toBe(401);
    expect((await api.ask('GET', '/v1/me')).status).toBe(401);
  });

  it('with a credit code whose check character is wrong is told so at once', async () => {
    const right = newUscc();
    const wrong = right.slice(0, 17) + (right.endsWith('A') ? 'B' : 'A');
    const answer = await register('wang', { uscc: wrong });
    expect(problemOf(answer).errors).toEqual([
      { path: 'profile.uscc', code: 'uscc', values: {}, message: expect.stringContaining('check digit') as unknown },
    ]);
  });

  it('has a credit code that no other uses', async () => {
    const uscc = newUscc();
    expect((await register('li', { uscc })).status).toBe(201);
    const second = await register('zhao', { uscc });
    expect([second.status, problemOf(second).errors?.[0]?.path]).toEqual([409, 'profile.uscc']);
  });

  it('registered twice with one Idempotency-Key exists once', async () => {
    const key = { 'idempotency-key': 'register-1' };
    const [first, again] = [await register('sun', {}, key), await register('sun', {}, key)];
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const me = await api.ask<Me>('GET', '/v1/me', { as: 'sun' });
    expect(me.json.organisations).toHaveLength(1);
  });

  it('is edited by its people only, at the version they read', async () => {
    const { id } = (await register('qian')).json;
    expect((await put(id, PEOPLE.vendorOwner, 1)).status).toBe(404);
    expect((await put(zone.sme.id, PEOPLE.vendorOwner, 1)).status).toBe(403);
    expect((await put(zone.sme.id, PEOPLE.smeViewer, 1)).status).toBe(403);
    expect((await put(id, 'qian', 2)).status).toBe(409);
    const edited = await put(id, 'qian', 1, { sizeBand: 'medium' });
    expect([edited.status, edited.headers.get('etag'), edited.json.profile.sizeBand]).toEqual([200, '"2"', 'medium']);
    const without = await api.ask('PUT', `/v1/organisations/${id}`, { as: 'qian', json: { profile: profile() } });
    expect(without.status).toBe(412);
  });

  it('is verified or refused by operators only', async () => {
    const { id } = (await register('zhou')).json;
    for (const action of ['verify', 'refuse']) {
      const path = `/v1/organisations/${id}/${action}`;
      expect((await api.ask('POST', path)).status).toBe(401);
      expect((await api.ask('POST', path, { as: 'zhou' })).status).toBe(403);
      expect((await api.ask('POST', path, { as: PEOPLE.moderator })).status).toBe(403);
      expect((await api.ask('POST', path, { as: PEOPLE.vendorOwner })).status).toBe(404);
    }
    const verified = await api.ask<Organisation>('POST', `/v1/organisations/${id}/verify`, { as: PEOPLE.operator });
    expect(verified.json).toMatchObject({ verification: 'verified', version: 2 });
    const refused = await api.ask<Organisation>('POST', `/v1/organisations/${id}/refuse`, { as: PEOPLE.operator });
    expect(refused.json).toMatchObject({ verification: 'refused', version: 3 });
    const post = await api.ask('POST', '/v1/listings', { as: 'zhou', json: { organisationId: id, content: aNeed() } });
    expect(post.status).toBe(412);
  });

  it('is seen by all once it is verified, its credit code by its own people only', async () => {
    const path = `/v1/organisations/${zone.sme.id}`;
    const [anonymous, own] = [
      await api.ask<Organisation>('GET', path),
      await api.ask<Organisation>('GET', path, { as: PEOPLE.smeViewer }),
    ];
    expect(anonymous.json.profile.uscc).toBeUndefined();
    expect(own.json.profile.uscc).toBe(zone.sme.profile.uscc);
    expect((await api.ask('GET', `/v1/organisations/${zone.newcomer.id}`)).status).toBe(404);
    expect((await api.ask('GET', `/v1/organisations/${zone.newcomer.id}`, { as: PEOPLE.newcomer })).status).toBe(200);
  });
});
