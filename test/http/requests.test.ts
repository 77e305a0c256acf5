/** What every route has in common: problems, request ids, limits of a body, headers, keys of idempotency. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';

let api: TestApi;
let zone: Zone;
let broken: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  // An unforeseen fault in a port: what the client and the log are told of it.
  broken = await startTestApi({
    deps: (deps) => ({
      ...deps,
      search: {
        ...deps.search,
        search: () => Promise.reject(Object.assign(new Error('secret words of a listing'), { code: 'E_BROKEN' })),
        suggest: () => Promise.reject(new AppError('UNAVAILABLE', 'The search engine does not answer.')),
      },
    }),
  });
});
afterAll(() => Promise.all([api.drop(), broken.drop()]));

const json = { 'content-type': 'application/json' };
const send = (body: string, headers: Record<string, string> = json) =>
  api.ask('POST', '/v1/listings', { as: PEOPLE.smeOwner, body, headers });

describe('a problem', () => {
  it('names its code, status, place and request, as problem+json', async () => {
    const answer = await api.ask('GET', '/v1/listings/lst_01JN8Z5QG0TEST000000000000', {
      headers: { 'x-request-id': 'request-4711' },
    });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('x-request-id')).toBe('request-4711');
    expect(answer.json).toEqual({
      type: 'urn:duijie:problem:not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no such listing.',
      instance: '/v1/listings/lst_01JN8Z5QG0TEST000000000000',
      code: 'NOT_FOUND',
      requestId: 'request-4711',
    });
  });

  it('says of every wrong field where it is and what would be right', async () => {
    const content = {
      kind: 'need',
      title: { zh: '需求' },
      seeks: [],
      requirements: [
        { id: 'r1', text: { zh: '支持' }, importance: 'must', ask: { facet: 'protocol', codes: ['zzz'] } },
        { id: 'r2', text: { zh: '等级' }, importance: 'very', ask: { facet: 'trl', min: 12 } },
      ],
      budget: { minFen: 5, maxFen: 1.5 },
      deadline: '2026-13-01',
      colour: 'red',
    };
    const answer = await api.ask('POST', '/v1/listings', { as: PEOPLE.smeOwner, json: { content } });
    expect([answer.status, problemOf(answer).code]).toEqual([400, 'VALIDATION']);
    expect(Object.fromEntries(problemOf(answer).errors!.map(({ path, message }) => [path, message]))).toEqual({
      organisationId: 'missing; give a text',
      'content.seeks': 'say which kinds of offer you look for',
      'content.requirements.0.ask.codes.0': 'not a code of protocols; GET /v1/taxonomies/protocols lists them',
      'content.requirements.1.importance': 'give one of must, should, could',
      'content.requirements.1.ask.min': 'give at most 9',
      'content.budget.maxFen': 'give a whole number',
      'content.deadline': 'give a date as 2026-03-31',
      'content.colour': 'there is no such field here',
    });
  });

  it.each([
    ['GET', '/v1/listings?limit=0', 'limit'],
    ['GET', '/v1/listings?scenaro=s06', 'scenaro'],
    ['GET', '/v1/listings?kind=want', 'kind.0'],
    ['GET', '/v1/listings?trl=high', 'trl.0'],
    ['GET', '/v1/listings?cursor=nonsense', 'cursor'],
    ['GET', '/v1/suggest', 'q'],
    ['GET', '/v1/listings/4711', 'id'],
    ['GET', '/v1/organisations/lst_01JN8Z5QG0TEST000000000000', 'id'],
    ['POST', '/v1/listings/4711/submit', 'id'],
  ] as const)('of %s %s names %s', async (method, path, field) => {
    const answer = await api.ask(method, path, { as: PEOPLE.smeOwner });
    expect([answer.status, problemOf(answer).code]).toEqual([400, 'VALIDATION']);
    expect(problemOf(answer).errors?.map((issue) => issue.path)).toEqual([field]);
  });

  it.each([
    ['{"organisationId": "x",}', 'line 1, column 24: expected key'],
    ['{\n  "content": tru\n}', 'line 2, column 14: expected value'],
    ['', 'line 1, column 1: expected value'],
  ])('of malformed JSON %j says where', async (body, place) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors).toEqual([{ path: '', message: place }]);
  });

  it('of an unknown address is NOT_FOUND, of a wrong method says which are right', async () => {
    expect((await api.ask('GET', '/v1/nothing')).json).toMatchObject({ code: 'NOT_FOUND' });
    expect((await api.ask('GET', '/nothing')).json).toMatchObject({ code: 'NOT_FOUND' });
    const wrong = await api.ask('PATCH', '/v1/listings/lst_01JN8Z5QG0TEST000000000000');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, PUT, DELETE']);
    expect(problemOf(wrong).code).toBe('METHOD_NOT_ALLOWED');
  });

  it('that nobody foresaw is a fixed sentence, logged once with the request and without its words', async () => {
    const answer = await broken.ask('GET', '/v1/listings?q=confidential', {
      headers: { 'x-request-id': 'request-1234' },
    });
    expect(answer.status).toBe(500);
    expect(answer.json).toMatchObject({ code: 'INTERNAL', requestId: 'request-1234' });
    expect(answer.text).not.toMatch(/secret|E_BROKEN/);
    expect(broken.logged).toHaveLength(1);
    expect(broken.logged[0]?.extra).toMatchObject({ requestId: 'request-1234', error: 'Error', code: 'E_BROKEN' });
    expect(JSON.stringify(broken.logged)).not.toMatch(/secret|confidential/);
  });

  it('of an engine that is away says so and when to come back', async () => {
    const answer = await broken.ask('GET', '/v1/suggest?q=a');
    expect([answer.status, problemOf(answer).code]).toEqual([503, 'UNAVAILABLE']);
    expect(answer.headers.get('retry-after')).toBe('5');
  });
});

describe('a request', () => {
  it('has its own id where it is well-formed, else a new one', async () => {
    const id = async (given?: string) => {
      const { headers } = await api.ask('GET', '/health', {
        ...(given !== undefined && { headers: { 'x-request-id': given } }),
      });
      return headers.get('x-request-id');
    };
    expect(await id('abc-123-def')).toBe('abc-123-def');
    expect(await id()).toMatch(/^[0-9A-Z]{26}$/);
    expect(await id('x y<script>')).toMatch(/^[0-9A-Z]{26}$/);
    expect(await id('short')).toMatch(/^[0-9A-Z]{26}$/);
  });

  it('has a body of at most 512 kB', async () => {
    const answer = await send(JSON.stringify({ description: 'x'.repeat(512 * 1024) }));
    expect([answer.status, problemOf(answer).code]).toEqual([413, 'TOO_LARGE']);
    expect((await send(JSON.stringify({ description: 'x'.repeat(511 * 1024) }))).status).toBe(400);
  });

  it('has a body of JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const answer = await send('{}', { 'content-type': type });
      expect([answer.status, problemOf(answer).code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    }
    expect((await send('{}', {})).status).toBe(415);
    expect((await send('{}', { 'content-type': 'application/json; charset=utf-8' })).status).toBe(400);
  });

  it.each(['Bearer', 'Bearer a b', 'Basic dXNlcjpwYXNz', 'Bearer not-a-token'])(
    'with the authorization %j is refused even where anonymous ones are welcome',
    async (authorization) => {
      const answer = await api.ask('GET', '/v1/listings', { headers: { authorization } });
      expect([answer.status, problemOf(answer).code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="duijie", error="invalid_token"');
    },
  );

  it('is answered with headers that keep a browser from making more of it', async () => {
    for (const path of ['/v1/taxonomies', '/v1/nothing', '/health']) {
      const { headers } = await api.ask('GET', path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('of HEAD is answered as GET, without the body', async () => {
    const answer = await api.ask('HEAD', '/v1/taxonomies/scenarios');
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(answer.headers.get('etag')).toMatch(/^".+"$/);
  });
});

describe('an Idempotency-Key', () => {
  const create = (key: string, as: string = PEOPLE.smeOwner, maxFen = 1_000) =>
    api.ask<ListingView>('POST', '/v1/listings', {
      as,
      json: { organisationId: zone.sme.id, content: { ...aNeed(), budget: { maxFen } } },
      headers: { 'idempotency-key': key },
    });

  it('makes a repeated request answer as the first time and change nothing', async () => {
    const first = await create('key-1');
    const again = await create('key-1');
    expect(again.status).toBe(201);
    expect(again.json).toEqual(first.json);
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
  });

  it('with another request is a conflict', async () => {
    await create('key-2');
    const other = await create('key-2', PEOPLE.smeOwner, 2_000);
    expect([other.status, problemOf(other).code]).toEqual([409, 'CONFLICT']);
    expect(problemOf(other).errors?.[0]?.path).toBe('Idempotency-Key');
  });

  it('of another person is another key', async () => {
    const [mine, theirs] = [await create('key-3'), await create('key-3', PEOPLE.smeEditor)];
    expect(theirs.status).toBe(201);
    expect(theirs.json.id).not.toBe(mine.json.id);
  });

  it('sent five times at once creates one listing', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create('key-4')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({ json: view }) => view.id)).size).toBe(1);
  });

  it('keeps a step from being taken twice, also when both come at once', async () => {
    const { id } = (await create('key-5')).json;
    const submit = () =>
      api.ask<ListingView>('POST', `/v1/listings/${id}/submit`, {
        as: PEOPLE.smeOwner,
        headers: { 'idempotency-key': 'key-6' },
      });
    const answers = await Promise.all([submit(), submit(), submit()]);
    expect(answers.map(({ status, json: view }) => [status, view.version])).toEqual([
      [200, 2],
      [200, 2],
      [200, 2],
    ]);
    const without = await api.ask('POST', `/v1/listings/${id}/submit`, { as: PEOPLE.smeOwner });
    expect(without.status).toBe(412);
  });

  it('does not keep a failure: the corrected request may use it', async () => {
    const wrong = await create('key-7', PEOPLE.smeOwner, -1);
    expect(wrong.status).toBe(400);
    expect((await create('key-7')).status).toBe(201);
  });

  it('is 1 to 255 printable characters', async () => {
    for (const key of ['with space', 'x'.repeat(256)]) {
      const answer = await create(key);
      expect([answer.status, problemOf(answer).errors?.[0]?.path]).toEqual([400, 'Idempotency-Key']);
    }
  });
});
