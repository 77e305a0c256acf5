/** Marks over HTTP: an organisation's own word on its matches, and what it leaves of the list. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { type MarkContent, type MarkList, type MarkView, markList, markView } from '../../shared/schemas/mark.ts';
import { type MatchPage, matchPage } from '../../shared/schemas/match.ts';
import { type Answer, problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';
import { publish } from './publish.ts';

const SHORTLISTED: MarkContent = { state: 'shortlisted', note: '周三去看样机 see it on Wednesday' };
const DISMISSED: MarkContent = { state: 'dismissed', reason: 'too-expensive' };

let api: TestApi;
let zone: Zone;
let need: ListingView;
const offers: ListingView[] = [];

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  need = await publish(api, zone.sme.id, PEOPLE.smeOwner, aNeed());
  for (const title of ['机器视觉质检一体机', 'AGV 调度系统', '产线能耗监测平台', 'PROFINET 网关', '刀具寿命预测']) {
    const content = aSolution({
      title: { zh: title },
      summary: { zh: `${title}，用于产线` },
      capabilities: [{ id: 'c1', text: { zh: `${title}可在两周内装好` }, evidence: [] }],
    });
    offers.push(await publish(api, zone.vendor.id, PEOPLE.vendorOwner, content));
  }
  await api.searchable();
});
afterAll(() => api.drop());

const path = (otherId: string, id = need.id) => `/v1/listings/${id}/marks/${otherId}`;
const put = (otherId: string, json: unknown, { as = PEOPLE.smeEditor as string, version = 0, id = need.id } = {}) =>
  api.ask<MarkView>('PUT', path(otherId, id), {
    as,
    json,
    ...(version > 0 && { headers: { 'if-match': `"${version}"` } }),
  });
const take = (otherId: string, version = 0, as: string = PEOPLE.smeEditor) =>
  api.ask('DELETE', path(otherId), { as, ...(version > 0 && { headers: { 'if-match': `"${version}"` } }) });
const marks = (as: string = PEOPLE.smeViewer, id = need.id) =>
  api.ask<MarkList>('GET', `/v1/listings/${id}/marks`, { as });
const matches = (query = '', as: string = PEOPLE.smeViewer, id = need.id) =>
  api.ask<MatchPage>('GET', `/v1/listings/${id}/matches${query}`, { as });
const offersOf = ({ json }: Answer<MatchPage>) => json.items.map(({ offer }) => offer.id);
const [first, second] = [() => offers[0]!.id, () => offers[1]!.id];

/** Takes all marks back. */
async function unmark(): Promise<void> {
  for (const { otherId, version } of (await marks()).json.items)
    expect((await take(otherId, version)).status).toBe(204);
}

describe('a mark', () => {
  it('is kept with its note and read by all of the organisation', async () => {
    const answer = await put(first(), SHORTLISTED);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"1"']);
    expect(markView.parse(answer.json)).toMatchObject({ otherId: first(), version: 1, content: SHORTLISTED });
    const listed = await marks();
    expect(markList.parse(listed.json)).toEqual({ items: [answer.json] });
    expect(listed.text).not.toContain(PEOPLE.smeEditor);
    await unmark();
  });

  it('may be sent again as it is, and changed only by who has read it', async () => {
    await put(first(), SHORTLISTED);
    const again = await put(first(), SHORTLISTED);
    expect([again.status, again.json.version]).toEqual([200, 1]);
    const unread = await put(first(), DISMISSED);
    expect([unread.status, problemOf(unread).code]).toEqual([412, 'PRECONDITION']);
    const changed = await put(first(), { ...DISMISSED, note: 'twice our budget' }, { version: 1 });
    expect(changed.json).toMatchObject({ version: 2, content: { state: 'dismissed', note: 'twice our budget' } });
    const stale = await put(first(), SHORTLISTED, { version: 1 });
    expect([stale.status, problemOf(stale).code]).toEqual([409, 'CONFLICT']);
    expect((await put(second(), SHORTLISTED, { version: 3 })).status).toBe(409);
    await unmark();
  });

  it('is taken back once, and a second time without harm', async () => {
    await put(first(), SHORTLISTED);
    expect((await take(first())).status).toBe(412);
    expect((await take(first(), 7)).status).toBe(409);
    expect((await take(first(), 1)).status).toBe(204);
    expect((await take(first(), 1)).status).toBe(204);
    expect((await marks()).json.items).toEqual([]);
  });

  it('of two at the same time is written by one', async () => {
    await put(first(), SHORTLISTED);
    const notes = ['one', 'two', 'three'].map((note) => put(first(), { ...SHORTLISTED, note }, { version: 1 }));
    const statuses = (await Promise.all(notes)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409, 409]);
    await unmark();
  });

  it.each([
    ['state', { state: 'loved' }],
    ['state', {}],
    ['reason', { state: 'dismissed' }],
    ['reason', { state: 'dismissed', reason: 'too-ugly' }],
    ['reason', { ...SHORTLISTED, reason: 'other' }],
    ['note', { state: 'shortlisted', note: 'x'.repeat(1001) }],
    ['note', { state: 'shortlisted', note: '   ' }],
  ])('that is not right names %s', async (field, json) => {
    const answer = await put(first(), json);
    expect([answer.status, problemOf(answer).errors?.map((issue) => issue.path)]).toEqual([400, [field]]);
  });

  it('is about a listing of the other side and of others, which one can see', async () => {
    const own = await publish(api, zone.sme.id, PEOPLE.smeOwner, aSolution());
    const otherNeed = await publish(api, zone.vendor.id, PEOPLE.vendorOwner, aNeed());
    for (const id of [own.id, otherNeed.id, need.id]) {
      const answer = await put(id, SHORTLISTED);
      expect([answer.status, problemOf(answer).errors?.[0]?.path]).toEqual([400, 'otherId']);
    }
    const hidden = await api.ask<ListingView>('POST', '/v1/listings', {
      as: PEOPLE.vendorOwner,
      json: { organisationId: zone.vendor.id, content: aSolution() },
    });
    expect((await put(hidden.json.id, SHORTLISTED)).status).toBe(404);
    expect((await put('lst_01ARZ3NDEKTSV4RRFFQ69G5FAV', SHORTLISTED)).status).toBe(404);
  });

  it('is written by owners and editors, and does not exist for anybody else', async () => {
    const { json: kept } = await put(first(), SHORTLISTED, { as: PEOPLE.smeOwner });
    expect((await put(first(), DISMISSED, { as: PEOPLE.smeViewer, version: 1 })).status).toBe(403);
    expect((await take(first(), 1, PEOPLE.smeViewer)).status).toBe(403);
    for (const as of [PEOPLE.vendorOwner, PEOPLE.moderator, PEOPLE.operator, PEOPLE.newcomer, PEOPLE.nobody]) {
      const answers = [await marks(as), await put(first(), DISMISSED, { as, version: 1 }), await take(first(), 1, as)];
      expect([as, ...answers.map(({ status }) => status)]).toEqual([as, 404, 404, 404]);
      expect(answers.map((answer) => problemOf(answer).detail)).toEqual(Array(3).fill('There is no such listing.'));
    }
    expect((await api.ask('GET', `/v1/listings/${need.id}/marks`)).status).toBe(401);
    expect((await marks()).json.items).toEqual([kept]);
    await unmark();
  });

  it('goes with the listing it was kept for', async () => {
    const gone = await publish(api, zone.sme.id, PEOPLE.smeOwner, aNeed());
    await put(first(), SHORTLISTED, { id: gone.id });
    const deleted = await api.ask('DELETE', `/v1/listings/${gone.id}`, {
      as: PEOPLE.smeOwner,
      headers: { 'if-match': `"${gone.version}"` },
    });
    expect(deleted.status).toBe(204);
    expect((await marks(PEOPLE.smeOwner, gone.id)).status).toBe(404);
    expect(await api.deps.marks.listByListing(gone.id)).toEqual([]);
  });
});

describe('the matches', () => {
  it('leave out what was dismissed, say how many, and keep their order and cards', async () => {
    const before = await matches();
    const [, out] = offersOf(before);
    await put(out!, DISMISSED);
    const after = await matches();
    expect(matchPage.parse(after.json)).toEqual(after.json);
    expect(after.json.items).toEqual(before.json.items.filter(({ offer }) => offer.id !== out));
    expect([before.json.dismissed, after.json.dismissed, after.json.considered]).toEqual([
      undefined,
      1,
      before.json.considered,
    ]);
    await unmark();
    expect((await matches()).text).toBe(before.text);
  });

  it('are shown by mark, best first, with the very same cards', async () => {
    const before = await matches();
    const [best, next, last] = offersOf(before);
    await put(last!, SHORTLISTED);
    await put(best!, SHORTLISTED);
    await put(next!, DISMISSED);
    const byMark = (mark: string) => matches(`?mark=${mark}`);
    expect((await byMark('shortlisted')).json.items).toEqual(
      before.json.items.filter(({ offer }) => offer.id === best || offer.id === last),
    );
    expect(offersOf(await byMark('dismissed'))).toEqual([next]);
    const wrong = await byMark('loved');
    expect([wrong.status, problemOf(wrong).errors?.[0]?.path]).toEqual([400, 'mark']);
    await unmark();
    expect((await byMark('shortlisted')).json.items).toEqual([]);
  });

  it('are paged without repeating or dropping one, whatever is dismissed meanwhile', async () => {
    const all = offersOf(await matches());
    await put(all[0]!, DISMISSED);
    const page = await matches('?limit=2');
    expect(offersOf(page)).toEqual(all.slice(1, 3));
    await put(all[1]!, DISMISSED);
    await put(all[3]!, DISMISSED);
    const rest = await matches(`?limit=2&cursor=${page.json.nextCursor}`);
    expect([offersOf(rest), rest.json.nextCursor, rest.json.dismissed]).toEqual([all.slice(4), undefined, 3]);
    const paged = await matches('?mark=dismissed&limit=2');
    const end = await matches(`?mark=dismissed&limit=2&cursor=${paged.json.nextCursor}`);
    expect([...offersOf(paged), ...offersOf(end)]).toEqual([all[0], all[1], all[3]]);
    await unmark();
  });

  it('are the same for the other side and for the zone office, whatever was decided', async () => {
    const reads = () =>
      Promise.all([
        matches('', PEOPLE.vendorOwner, first()),
        matches('', PEOPLE.operator),
        api.ask('GET', `/v1/listings/${first()}/matches/${need.id}`, { as: PEOPLE.vendorOwner }),
      ]).then((answers) => answers.map(({ text }) => text));
    const before = await reads();
    expect(before[2]).toContain('"score"');
    await put(first(), DISMISSED);
    expect(await reads()).toEqual(before);
    expect((await matches('?mark=dismissed', PEOPLE.operator)).json.items).toEqual([]);
    await unmark();
  });

  it('of an offer are needs that its own side marks for itself', async () => {
    const put = await api.ask('PUT', path(need.id, first()), { as: PEOPLE.vendorOwner, json: DISMISSED });
    expect(put.status, put.text).toBe(200);
    const page = await matches('', PEOPLE.vendorOwner, first());
    expect(page.json.items.map((card) => card.need.id)).not.toContain(need.id);
    const dismissed = await matches('?mark=dismissed', PEOPLE.vendorOwner, first());
    expect(dismissed.json.items.map((card) => card.need.id)).toEqual([need.id]);
    expect(offersOf(await matches())).toContain(first());
  });
});
