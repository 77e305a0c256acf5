/** Rate limits: each principal has its own, writes are counted for all instances together. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiDeps } from '../../functions/deps.ts';
import { problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { PEOPLE, settle } from './people.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ config: { readsPerMinute: 5, writesPerMinute: 3 } });
  await settle(api);
});
afterAll(() => api.drop());

const read = (as?: string) => api.ask('GET', '/v1/taxonomies', { ...(as !== undefined && { as }) });
const write = (as: string) => api.ask('POST', '/v1/organisations', { as, json: {} });

describe('the rate limit', () => {
  it('counts down, then refuses with the time to wait', async () => {
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await read('reader'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['4', '3', '2', '1', '0', '0']);
    const last = answers[5]!;
    expect(problemOf(last).code).toBe('LIMIT');
    expect(last.headers.get('ratelimit-limit')).toBe('5');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('is each person’s own', async () => {
    expect((await read('someone else')).status).toBe(200);
  });

  it('counts those who did not sign in, and bad tokens, by address', async () => {
    const bad = () => api.ask('GET', '/v1/taxonomies', { headers: { authorization: 'Bearer x' } });
    const statuses = [];
    for (const ask of [read, bad, bad, bad, read, bad, read]) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 401, 401, 401, 200, 429, 429]);
  });

  it('counts writes apart from reads', async () => {
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await write(PEOPLE.smeOwner)).status);
    expect(statuses).toEqual([400, 400, 400, 429]);
    expect((await api.ask('GET', '/v1/me', { as: PEOPLE.smeOwner })).status).toBe(200);
  });

  it('of writes holds over instances, as another Lambda would count them', async () => {
    const [one, other] = [await apiDeps(api.config), await apiDeps(api.config)];
    const taken = [];
    for (const { limiter } of [one, other, one, other])
      taken.push((await limiter.take('write', 'subject:shared')).allowed);
    expect(taken).toEqual([true, true, true, false]);
  });

  it('goes on in memory while the counters’ table is away', async () => {
    const { limiter } = await apiDeps({ ...api.config, countersTableName: 'test-no-such-table' });
    const taken = [];
    for (let i = 0; i < 4; i++) taken.push((await limiter.take('write', 'subject:x')).allowed);
    expect(taken).toEqual([true, true, true, false]);
  });
});

describe('what is outside the limits', () => {
  it('is health and the reference', async () => {
    for (let i = 0; i < 8; i++) expect((await api.ask('GET', '/health')).json).toEqual({ status: 'ok' });
    expect((await api.ask('GET', '/openapi.json')).status).toBe(200);
  });
});
