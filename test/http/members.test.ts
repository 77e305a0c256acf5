/** The people of an organisation over HTTP: joining by code, roles, leaving, and the last owner who has to stay. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../shared/schemas/me.ts';
import type { Invitation, Member, MemberEvent } from '../../shared/schemas/member.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { PEOPLE, settle, type Zone } from './people.ts';

let api: TestApi;
let zone: Zone;
let now: string | undefined;

beforeAll(async () => {
  api = await startTestApi({ deps: (deps) => ({ ...deps, now: () => now ?? deps.now() }) });
  zone = await settle(api);
});
afterAll(() => api.drop());

type Invited = Invitation & { code?: string };
const of = (id: string, rest: string) => `/v1/organisations/${id}/${rest}`;
const invite = (id: string, as: string, json: unknown = { role: 'editor' }, headers = {}) =>
  api.ask<Invited>('POST', of(id, 'invitations'), { as, json, headers });
const redeem = (as: string, code: string, headers = {}) =>
  api.ask('POST', '/v1/invitations/redeem', { as, json: { code }, headers });
const members = async (id: string, as: string) =>
  (await api.ask<{ items: Member[] }>('GET', of(id, 'members'), { as })).json.items;
const events = async (id: string, as: string) =>
  (await api.ask<{ items: MemberEvent[] }>('GET', of(id, 'member-events'), { as })).json.items;
const memberPath = (id: string, subject: string) => of(id, `members/${encodeURIComponent(subject)}`);
const setRole = (id: string, as: string, subject: string, role: string, version = 1) =>
  api.ask<Member>('PUT', memberPath(id, subject), { as, json: { role }, headers: { 'if-match': `"${version}"` } });
const remove = (id: string, as: string, subject: string, version = 1) =>
  api.ask('DELETE', memberPath(id, subject), { as, headers: { 'if-match': `"${version}"` } });

/** A fresh organisation of `owner`, and its members by role where they are wanted. */
async function organisation(owner: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const profile = { name: { en: 'Team Ltd.' }, type: 'vendor', region: '3205', industries: ['39'], sizeBand: 'small' };
  const { id } = (await api.ask<Organisation>('POST', '/v1/organisations', { as: owner, json: { profile } })).json;
  for (const [subject, role] of Object.entries(others)) {
    expect((await redeem(subject, (await invite(id, owner, { role })).json.code!)).status).toBe(200);
  }
  return id;
}

describe('joining', () => {
  it('takes a code that an owner passes on, once', async () => {
    const id = await organisation('ann');
    const invited = await invite(id, 'ann', { role: 'editor', note: 'Bo of sales' });
    expect(invited.status).toBe(201);
    const { code, ...shown } = invited.json;
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    const open = await api.ask<{ items: Invitation[] }>('GET', of(id, 'invitations'), { as: 'ann' });
    expect(open.json.items).toEqual([shown]);

    // However it was typed.
    const joined = await redeem('bo', ` ${code!.toLowerCase().replaceAll('-', ' ')} `);
    expect(joined.json).toMatchObject({ organisationId: id, subject: 'bo', role: 'editor', name: 'bo', version: 1 });
    const me = await api.ask<Me>('GET', '/v1/me', { as: 'bo' });
    expect(me.json.organisations.map((one) => [one.organisation.id, one.role])).toEqual([[id, 'editor']]);
    expect((await members(id, 'bo')).map(({ subject, role }) => [subject, role])).toEqual([
      ['ann', 'owner'],
      ['bo', 'editor'],
    ]);
    const again = await redeem('cui', code!);
    expect([again.status, problemOf(again).errors?.[0]?.path]).toEqual([404, 'code']);
  });

  it('keeps no code: neither in the table nor for a replay', async () => {
    const id = await organisation('ann');
    const key = { 'idempotency-key': 'invite-1' };
    const [first, replay] = [await invite(id, 'ann', undefined, key), await invite(id, 'ann', undefined, key)];
    const { code, ...shown } = first.json;
    expect(replay.json).toEqual(shown);
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
    const stored = JSON.stringify(await api.deps.invitations.listByOrganisation(id));
    expect(stored).toContain(first.json.id);
    expect(stored).not.toContain(code);
  });

  it('repeated under one Idempotency-Key is done once', async () => {
    const id = await organisation('ann');
    const code = (await invite(id, 'ann')).json.code!;
    const key = { 'idempotency-key': 'join-1' };
    const [first, replay] = [await redeem('dai', code, key), await redeem('dai', code, key)];
    expect([first.status, replay.status, replay.json]).toEqual([200, 200, first.json]);
    const twice = (await invite(id, 'ann')).json.code!;
    expect((await redeem('dai', twice)).status).toBe(409);
    expect((await redeem('eve', twice)).status).toBe(200);
  });

  it('of two at the same moment lets one in', async () => {
    const id = await organisation('ann');
    const code = (await invite(id, 'ann')).json.code!;
    const answers = await Promise.all([redeem('x1', code), redeem('x2', code)]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    expect(await members(id, 'ann')).toHaveLength(2);
  });

  it('is over when the code is withdrawn or a week old', async () => {
    const id = await organisation('ann');
    const withdrawn = (await invite(id, 'ann')).json;
    const path = of(id, `invitations/${withdrawn.id}/withdraw`);
    expect((await api.ask('POST', path, { as: PEOPLE.vendorOwner })).status).toBe(404);
    expect((await api.ask('POST', path, { as: 'ann' })).status).toBe(200);
    expect((await api.ask('POST', path, { as: 'ann' })).status).toBe(404);
    expect((await redeem('fan', withdrawn.code!)).status).toBe(404);

    now = new Date(Date.now() - 8 * 86_400_000).toISOString();
    const old = (await invite(id, 'ann')).json;
    now = undefined;
    expect((await redeem('fan', old.code!)).status).toBe(404);
    const open = await api.ask<{ items: Invitation[] }>('GET', of(id, 'invitations'), { as: 'ann' });
    expect(open.json.items).toEqual([]);
  });

  it('names the field that is wrong', async () => {
    const id = await organisation('ann');
    const wrong = [await invite(id, 'ann', { role: 'operator' }), await invite(id, 'ann', { role: 'king' })];
    for (const answer of wrong) expect([answer.status, problemOf(answer).errors?.[0]?.path]).toEqual([400, 'role']);
    const short = await redeem('gao', 'ABCD');
    expect([short.status, problemOf(short).errors?.[0]?.path]).toEqual([400, 'code']);
    expect((await api.ask('POST', '/v1/invitations/redeem', { json: { code: 'ABCD-ABCD-ABCD-ABCD' } })).status).toBe(
      401,
    );
  });
});

describe('roles', () => {
  it('are changed by owners at the version they read, and count at once', async () => {
    const id = await organisation('ann', { bo: 'viewer' });
    expect((await setRole(id, 'ann', 'bo', 'editor', 2)).status).toBe(409);
    const changed = await setRole(id, 'ann', 'bo', 'owner');
    expect([changed.status, changed.headers.get('etag'), changed.json.role]).toEqual([200, '"2"', 'owner']);
    expect((await invite(id, 'bo')).status).toBe(201);
    const without = await api.ask('PUT', memberPath(id, 'bo'), { as: 'ann', json: { role: 'viewer' } });
    expect(without.status).toBe(412);
    const foreign = await setRole(id, 'ann', 'bo', 'moderator', 2);
    expect([foreign.status, problemOf(foreign).errors?.[0]?.path]).toEqual([400, 'role']);
    expect((await setRole(id, 'ann', 'nobody', 'viewer')).status).toBe(404);
  });

  it('of the last owner stay, and so does the last owner', async () => {
    const id = await organisation('ann', { bo: 'editor' });
    for (const refused of [await setRole(id, 'ann', 'ann', 'editor'), await remove(id, 'ann', 'ann')])
      expect([refused.status, problemOf(refused).code]).toEqual([412, 'PRECONDITION']);
    expect((await setRole(id, 'ann', 'bo', 'owner')).status).toBe(200);
    expect((await setRole(id, 'ann', 'ann', 'editor')).status).toBe(200);
    expect((await remove(id, 'bo', 'bo', 2)).status).toBe(412);
  });

  it('of two owners who demote each other at once leave one', async () => {
    const id = await organisation('ann', { bo: 'owner' });
    const answers = await Promise.all([setRole(id, 'ann', 'bo', 'viewer'), setRole(id, 'bo', 'ann', 'viewer')]);
    const owners = (await members(id, 'ann')).filter(({ role }) => role === 'owner');
    expect(owners.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThan(2);
  });

  it('in the zone office are its own, and its last operator stays', async () => {
    const office = zone.office.id;
    expect((await setRole(office, PEOPLE.operator, PEOPLE.moderator, 'editor')).status).toBe(400);
    expect((await remove(office, PEOPLE.operator, PEOPLE.operator)).status).toBe(412);
    expect((await setRole(office, PEOPLE.moderator, PEOPLE.operator, 'moderator')).status).toBe(403);
    expect((await setRole(office, PEOPLE.operator, PEOPLE.moderator, 'operator')).status).toBe(200);
    expect((await setRole(office, PEOPLE.operator, PEOPLE.moderator, 'moderator', 2)).status).toBe(200);
  });
});

describe('an end', () => {
  it('comes by an owner, or by leaving, whatever letters a subject is made of', async () => {
    const odd = 'auth0|bo/ü?x';
    const id = await organisation('ann', { [odd]: 'editor', cui: 'viewer' });
    expect((await remove(id, 'cui', odd)).status).toBe(403);
    expect((await remove(id, 'ann', odd, 2)).status).toBe(409);
    expect((await remove(id, 'ann', odd)).status).toBe(204);
    expect((await members(id, 'cui')).map(({ subject }) => subject)).toEqual(['ann', 'cui']);
    expect((await api.ask('GET', of(id, 'members'), { as: odd })).status).toBe(404);
    expect((await remove(id, 'cui', 'cui')).status).toBe(204);
    const me = await api.ask<Me>('GET', '/v1/me', { as: 'cui' });
    expect(me.json.organisations).toEqual([]);
  });
});

describe('the people of an organisation', () => {
  it('are nobody else’s business', async () => {
    const { id } = zone.sme;
    const paths = ['members', 'member-events', 'invitations'];
    for (const path of paths) {
      expect((await api.ask('GET', of(id, path))).status).toBe(401);
      for (const as of [PEOPLE.vendorOwner, PEOPLE.operator, PEOPLE.nobody])
        expect((await api.ask('GET', of(id, path), { as })).status).toBe(404);
    }
    expect((await invite(id, PEOPLE.vendorOwner)).status).toBe(404);
    expect((await setRole(id, PEOPLE.operator, PEOPLE.smeOwner, 'viewer')).status).toBe(404);
    expect((await remove(id, PEOPLE.vendorOwner, PEOPLE.smeViewer)).status).toBe(404);
    for (const as of [PEOPLE.smeEditor, PEOPLE.smeViewer]) {
      expect((await invite(id, as)).status).toBe(403);
      expect((await setRole(id, as, PEOPLE.smeViewer, 'owner')).status).toBe(403);
      expect((await api.ask('GET', of(id, 'invitations'), { as })).status).toBe(403);
      expect((await members(id, as)).length).toBe(3);
    }
  });

  it('leave a trace of who changed what', async () => {
    const id = await organisation('ann', { bo: 'viewer' });
    const spare = (await invite(id, 'ann', { role: 'viewer', note: 'spare' })).json;
    await api.ask('POST', of(id, `invitations/${spare.id}/withdraw`), { as: 'ann' });
    await setRole(id, 'ann', 'bo', 'editor');
    await remove(id, 'bo', 'bo', 2);
    const told = (await events(id, 'ann')).map(({ action, by, subject, from, to }) => [action, by, subject, from, to]);
    expect(told).toEqual([
      ['leave', 'bo', 'bo', 'editor', undefined],
      ['change-role', 'ann', 'bo', 'viewer', 'editor'],
      ['withdraw', 'ann', undefined, 'viewer', undefined],
      ['invite', 'ann', undefined, undefined, 'viewer'],
      ['join', 'bo', 'bo', undefined, 'viewer'],
      ['invite', 'ann', undefined, undefined, 'viewer'],
    ]);
  });
});
