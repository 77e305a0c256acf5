/** Listings over HTTP: their whole life, and who may do which step. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { type Answer, type Method, problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';
import { publish } from './publish.ts';

let api: TestApi;
let zone: Zone;

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
});
afterAll(() => api.drop());

const post = (content: object = aNeed(), as: string = PEOPLE.smeOwner, organisationId = zone.sme.id) =>
  api.ask<ListingView>('POST', '/v1/listings', { as, json: { organisationId, content } });
const step = (id: string, name: string, as: string, json?: unknown) =>
  api.ask<ListingView>('POST', `/v1/listings/${id}/${name}`, { as, ...(json !== undefined && { json }) });

/** A listing of the SME, submitted and approved. */
const published = (content: object = aNeed()) => publish(api, zone.sme.id, PEOPLE.smeOwner, content);
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

describe('a listing', () => {
  it('is created as a draft with its address and version', async () => {
    const answer = await post();

    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ kind: 'need', version: 1, status: 'draft', locked: [] });
    expect(answer.headers.get('location')).toBe(`/v1/listings/${answer.json.id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
  });

  it('goes from draft to review, online, off, on again and to its end', async () => {
    const { id } = (await post()).json;

    const states = [];
    for (const [name, as] of [
      ['submit', PEOPLE.smeEditor],
      ['approve', PEOPLE.operator],
      ['pause', PEOPLE.smeOwner],
      ['resume', PEOPLE.smeEditor],
      ['close', PEOPLE.smeOwner],
    ] as const) {
      const answer = await step(id, name, as);
      expect(answer.status, answer.text).toBe(200);
      states.push(`${answer.json.status} ${answer.headers.get('etag')}`);
    }

    expect(states).toEqual(['in-review "2"', 'published "3"', 'paused "4"', 'published "5"', 'closed "6"']);
    const trail = await api.ask<{ items: { action: string; by: string }[] }>('GET', `/v1/listings/${id}/history`, {
      as: PEOPLE.smeViewer,
    });
    expect(trail.json.items.map(({ action, by }) => `${action} ${by}`)).toEqual([
      'create sme-owner',
      'submit sme-editor',
      'approve zone-operator',
      'pause sme-owner',
      'resume sme-editor',
      'close sme-owner',
    ]);
  });

  it('is not submitted with contact details in public fields, unless its owner means it', async () => {
    const { id } = (await post(aNeed({ description: { zh: '有意者请致电 13812345678。' } }))).json;
    const leaking = await step(id, 'submit', PEOPLE.smeOwner);
    expect(leaking.status).toBe(400);
    expect(problemOf(leaking).errors?.map(({ path }) => path)).toEqual(['content.description.zh']);
    const meant = await step(id, 'submit', PEOPLE.smeOwner, { acknowledgeLeaks: true });
    expect([meant.status, meant.json.status]).toEqual([200, 'in-review']);
  });

  it('comes back from review with the reasons', async () => {
    const { id } = (await post()).json;
    await step(id, 'submit', PEOPLE.smeOwner);

    const reasons = [{ field: 'budget', message: 'Say whether the budget includes integration.' }];
    expect((await step(id, 'reject', PEOPLE.moderator, { reasons })).json).toMatchObject({ status: 'rejected' });

    const seen = await api.ask<ListingView>('GET', `/v1/listings/${id}`, { as: PEOPLE.smeViewer });
    expect(seen.json).toMatchObject({ status: 'rejected', reasons });
  });

  it('keeps its old text online while an edit of substance waits, and shows the reviewer the difference', async () => {
    const { id, version } = await published(aNeed({ budget: { maxFen: 80_000_000 } }));
    const content = aNeed({ budget: { maxFen: 90_000_000 } });
    const edit = await api.ask<ListingView>('PUT', `/v1/listings/${id}`, {
      as: PEOPLE.smeEditor,
      json: { content },
      headers: ifMatch(version),
    });
    expect(edit.status, edit.text).toBe(200);

    const anonymous = await api.ask<ListingView>('GET', `/v1/listings/${id}`);
    expect(anonymous.json.content).toMatchObject({ budget: { maxFen: 80_000_000 } });
    expect(anonymous.json.proposed).toBeUndefined();

    const queue = await api.ask<{ items: { listing: ListingView; changes: unknown[] }[] }>(
      'GET',
      '/v1/reviews?limit=100',
      {
        as: PEOPLE.moderator,
      },
    );
    const waiting = queue.json.items.find(({ listing }) => listing.id === id);
    expect(waiting?.changes).toEqual([{ path: 'budget.maxFen', before: 80_000_000, after: 90_000_000 }]);

    await step(id, 'approve', PEOPLE.moderator);
    const after = await api.ask<ListingView>('GET', `/v1/listings/${id}`);
    expect(after.json.content).toMatchObject({ budget: { maxFen: 90_000_000 } });
  });

  it('is not found by anyone after it was deleted', async () => {
    const { id, version } = await published();
    const gone = await api.ask('DELETE', `/v1/listings/${id}`, { as: PEOPLE.smeOwner, headers: ifMatch(version) });
    expect([gone.status, gone.text]).toEqual([204, '']);
    for (const as of [PEOPLE.smeOwner, PEOPLE.operator])
      expect((await api.ask('GET', `/v1/listings/${id}`, { as })).status).toBe(404);
  });

  it('answers 304 to who has its present version', async () => {
    const { id, version } = await published();
    const read = (tag: string) => api.ask('GET', `/v1/listings/${id}`, { headers: { 'if-none-match': tag } });
    const same = await read(`"${version}"`);
    expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', `"${version}"`]);
    expect((await read(`"${version - 1}"`)).status).toBe(200);
  });

  it('of one organisation is listed in every state for its own people', async () => {
    const { id } = (await post(aSolution(), PEOPLE.vendorOwner, zone.vendor.id)).json;
    const path = `/v1/me/listings?organisationId=${zone.vendor.id}`;
    const mine = await api.ask<{ items: ListingView[] }>('GET', path, { as: PEOPLE.vendorOwner });
    expect(mine.json.items.map((item) => item.id)).toContain(id);
    expect((await api.ask('GET', path, { as: PEOPLE.smeOwner })).status).toBe(403);
    expect((await api.ask('GET', path)).status).toBe(401);
  });
});

describe('a change of a listing', () => {
  it('needs If-Match, and the present version', async () => {
    const { id, version } = await published();
    const put = (headers?: Record<string, string>) =>
      api.ask('PUT', `/v1/listings/${id}`, {
        as: PEOPLE.smeOwner,
        json: { content: aNeed() },
        ...(headers && { headers }),
      });
    const missing = await put();
    expect(missing.status).toBe(412);
    expect(problemOf(missing)).toMatchObject({ code: 'PRECONDITION', errors: [{ path: 'If-Match' }] });
    for (const tag of ['3', '*', 'W/"3"', '"three"']) expect((await put({ 'if-match': tag })).status).toBe(412);
    const stale = await put(ifMatch(version - 1));
    expect([stale.status, problemOf(stale).code]).toEqual([409, 'CONFLICT']);
    expect((await api.ask('DELETE', `/v1/listings/${id}`, { as: PEOPLE.smeOwner })).status).toBe(412);
  });

  it('of two at once succeeds once, and the other is told of the conflict', async () => {
    const { id, version } = await published();
    const put = (maxFen: number) =>
      api.ask('PUT', `/v1/listings/${id}`, {
        as: PEOPLE.smeOwner,
        json: { content: aNeed({ budget: { maxFen } }) },
        headers: ifMatch(version),
      });
    const answers = await Promise.all([put(1_000), put(2_000), put(3_000)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('that the present state does not allow says so', async () => {
    const { id } = (await post()).json;
    const answer = await step(id, 'pause', PEOPLE.smeOwner);
    expect(answer.status).toBe(412);
    expect(problemOf(answer as Answer<unknown>).code).toBe('PRECONDITION');
  });
});

describe("someone else's listing", () => {
  interface Attempt {
    readonly name: string;
    readonly method: Method;
    readonly path: string;
    readonly json?: object;
  }
  const attempts: readonly Attempt[] = [
    { name: 'edit', method: 'PUT', path: '', json: { content: aNeed() } },
    { name: 'delete', method: 'DELETE', path: '' },
    { name: 'submit', method: 'POST', path: '/submit' },
    { name: 'approve', method: 'POST', path: '/approve' },
    { name: 'reject', method: 'POST', path: '/reject', json: { reasons: [{ message: 'no such thing' }] } },
    { name: 'pause', method: 'POST', path: '/pause' },
    { name: 'resume', method: 'POST', path: '/resume' },
    { name: 'close', method: 'POST', path: '/close' },
    { name: 'history', method: 'GET', path: '/history' },
  ];
  const others = [PEOPLE.vendorOwner, PEOPLE.newcomer, PEOPLE.nobody] as const;
  let hidden: ListingView;
  let online: ListingView;
  const attempt = ({ method, path, json }: Attempt, target: ListingView, as?: string) =>
    api.ask(method, `/v1/listings/${target.id}${path}`, {
      ...(as !== undefined && { as }),
      ...(json && { json }),
      headers: ifMatch(target.version),
    });

  beforeAll(async () => {
    hidden = (await post()).json;
    online = await published();
  });

  it.each(attempts)('$name: is not there for others while it is a draft', async (one) => {
    for (const as of others) expect([as, (await attempt(one, hidden, as)).status]).toEqual([as, 404]);
  });

  it.each(attempts)('$name: is forbidden to others once it is published', async (one) => {
    for (const as of others) expect([as, (await attempt(one, online, as)).status]).toEqual([as, 403]);
  });

  it.each(attempts)('$name: is not for those who did not sign in', async (one) => {
    const answer = await attempt(one, online);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="duijie"');
  });

  it('is not changed by a viewer of the organisation, nor reviewed by its owner', async () => {
    for (const one of attempts.filter(({ name }) => name !== 'history'))
      expect([one.name, (await attempt(one, online, PEOPLE.smeViewer)).status]).toEqual([one.name, 403]);
    for (const one of attempts.filter(({ name }) => name === 'approve' || name === 'reject'))
      expect((await attempt(one, online, PEOPLE.smeOwner)).status).toBe(403);
  });

  it('stands as it was after all these attempts', async () => {
    for (const before of [hidden, online]) {
      const now = await api.ask<ListingView>('GET', `/v1/listings/${before.id}`, { as: PEOPLE.smeOwner });
      expect(now.json).toEqual(before);
    }
  });

  it('cannot be posted in the name of an organisation one does not write for', async () => {
    const statuses = await Promise.all([
      post(aNeed(), PEOPLE.vendorOwner).then(({ status }) => status),
      post(aNeed(), PEOPLE.smeViewer).then(({ status }) => status),
      post(aNeed(), PEOPLE.vendorOwner, zone.newcomer.id).then(({ status }) => status),
    ]);
    expect(statuses).toEqual([403, 403, 404]);
  });

  it('waits in a queue that only reviewers see', async () => {
    expect((await api.ask('GET', '/v1/reviews', { as: PEOPLE.smeOwner })).status).toBe(403);
    expect((await api.ask('GET', '/v1/reviews')).status).toBe(401);
  });
});
