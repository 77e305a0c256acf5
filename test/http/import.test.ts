/** Importing listings over HTTP: all of them or none, whoever asks and however often. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORT_MOST, type ImportReport } from '../../shared/schemas/listing/import.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import { problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aNeed, aSolution, nextUlid } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';

let api: TestApi;
let zone: Zone;
/** The next ids, where a test says which. */
const planned: string[] = [];

beforeAll(async () => {
  api = await startTestApi({ deps: (deps) => ({ ...deps, newUlid: () => planned.shift() ?? deps.newUlid() }) });
  zone = await settle(api);
});
afterAll(() => api.drop());

interface Wish {
  readonly as?: string;
  readonly organisationId?: string;
  readonly dryRun?: boolean;
  readonly key?: string;
}

const send = (listings: readonly unknown[], { as = PEOPLE.smeOwner, dryRun = false, key, ...wish }: Wish = {}) =>
  api.ask<ImportReport>('POST', '/v1/listings/import', {
    as,
    json: { organisationId: wish.organisationId ?? zone.sme.id, dryRun, listings },
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  });

async function countOf(organisationId = zone.sme.id, as: string = PEOPLE.smeOwner): Promise<number> {
  let count = 0;
  let cursor = '';
  do {
    const path = `/v1/me/listings?organisationId=${organisationId}&limit=100${cursor && `&cursor=${cursor}`}`;
    const { json } = await api.ask<{ items: unknown[]; nextCursor?: string }>('GET', path, { as });
    count += json.items.length;
    cursor = json.nextCursor ?? '';
  } while (cursor !== '');
  return count;
}

describe('an import', () => {
  it('posts every listing as a draft, with its history', async () => {
    const before = await countOf();

    const answer = await send([aNeed({ title: { zh: '甲' } }), aSolution({ title: { en: 'B' } })]);

    expect(answer.status, answer.text).toBe(201);
    expect(answer.json).toMatchObject({ dryRun: false, issues: [] });
    expect(answer.json.created.map(({ row, kind, title }) => [row, kind, title])).toEqual([
      [0, 'need', { zh: '甲' }],
      [1, 'solution', { en: 'B' }],
    ]);
    expect(await countOf()).toBe(before + 2);
    const { id } = answer.json.created[1]!;
    const one = await api.ask<ListingView>('GET', `/v1/listings/${id}`, { as: PEOPLE.smeViewer });
    expect(one.json).toMatchObject({ status: 'draft', version: 1, owner: { id: zone.sme.id } });
    const history = await api.ask<{ items: unknown[] }>('GET', `/v1/listings/${id}/history`, { as: PEOPLE.smeOwner });
    expect(history.json.items).toMatchObject([{ action: 'create', by: PEOPLE.smeOwner, version: 1 }]);
  });

  it('takes as many as it says, in one go', async () => {
    const before = await countOf();
    const answer = await send(Array.from({ length: IMPORT_MOST }, (_, i) => aNeed({ title: { zh: `需求 ${i}` } })));
    expect([answer.status, answer.json.created?.length]).toEqual([201, IMPORT_MOST]);
    expect(await countOf()).toBe(before + IMPORT_MOST);
  });

  it('of one more is refused and says the limit', async () => {
    const answer = await send(Array.from({ length: IMPORT_MOST + 1 }, () => aNeed()));
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors).toEqual([
      {
        path: 'listings',
        message: `give at most ${IMPORT_MOST} entries`,
        code: 'too-many',
        values: { limit: IMPORT_MOST },
      },
    ]);
  });

  it('names every wrong field of every listing, and writes none', async () => {
    const before = await countOf();

    const answer = await send([
      aNeed(),
      { kind: 'need', title: { zh: '需求' }, seeks: ['solution'], trlMin: 12, budget: { maxFen: -1, minFen: -2 } },
      { kind: 'solution', capabilities: [] },
      { title: { zh: '没有类别' } },
    ]);

    expect([answer.status, problemOf(answer).code]).toEqual([400, 'VALIDATION']);
    expect(problemOf(answer).errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'listings.1.budget.minFen too-small',
      'listings.1.budget.maxFen too-small',
      'listings.1.trlMin too-big',
      'listings.2.title missing',
      'listings.3.kind option',
    ]);
    expect(await countOf()).toBe(before);
  });

  it('under one Idempotency-Key happens once, and answers the same again', async () => {
    const before = await countOf();
    const listings = [aNeed({ title: { zh: '一次' } })];
    const first = await send(listings, { key: 'import-once' });
    const again = await send(listings, { key: 'import-once' });
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(again.json).toEqual(first.json);
    expect(await countOf()).toBe(before + 1);
    const other = await send([aNeed({ title: { zh: '另一次' } })], { key: 'import-once' });
    expect(other.status).toBe(409);
    expect(await countOf()).toBe(before + 1);
  });

  it('of which one listing meets another change is not written at all', async () => {
    const taken = (await send([aNeed()])).json.created[0]!.id;
    const before = await countOf();
    const free = nextUlid();
    planned.push(free, taken.slice('lst_'.length));

    const answer = await send([aNeed({ title: { zh: '先' } }), aNeed({ title: { zh: '后' } })], {
      key: 'import-clash',
    });

    expect([answer.status, problemOf(answer).code]).toEqual([409, 'CONFLICT']);
    expect(await countOf()).toBe(before);
    expect((await api.ask('GET', `/v1/listings/lst_${free}`, { as: PEOPLE.smeOwner })).status).toBe(404);
    // The key is free again, for nothing was done under it.
    expect((await send([aNeed()], { key: 'import-clash-2' })).status).toBe(201);
  });

  it('of what leaks says so: a draft may, a submission may not', async () => {
    const answer = await send([aNeed(), aNeed({ description: { zh: '致电 13812345678。' } })]);
    expect(answer.status).toBe(201);
    expect(answer.json.leaks).toMatchObject([{ row: 1, path: 'description.zh', kind: 'telephone' }]);
  });
});

describe('a dry run', () => {
  it('says what is wrong by listing and field, and writes nothing', async () => {
    const before = await countOf();
    const answer = await send(
      [aNeed({ description: { zh: '致电 13812345678。' } }), { ...aNeed(), deadline: 'soon', scenarios: ['s99'] }],
      { dryRun: true },
    );
    expect(answer.status, answer.text).toBe(200);
    expect(answer.json).toMatchObject({
      dryRun: true,
      created: [],
      issues: [
        { row: 1, path: 'scenarios.0', code: 'code-list', values: { list: 'scenarios' } },
        { row: 1, path: 'deadline', code: 'date' },
      ],
      leaks: [{ row: 0, path: 'description.zh', kind: 'telephone', severity: 'acknowledge' }],
    });
    expect(await countOf()).toBe(before);
  });

  it('of what is right finds nothing, and its key is still free for the import', async () => {
    const listings = [aNeed()];
    const dry = await send(listings, { dryRun: true, key: 'rehearsed' });
    expect(dry.json).toEqual({ dryRun: true, issues: [], leaks: [], created: [] });
    expect((await send(listings, { key: 'rehearsed' })).status).toBe(201);
  });
});

describe('somebody else', () => {
  it.each([true, false])('imports nothing for an organisation not their own (dry run: %s)', async (dryRun) => {
    const before = await countOf();
    expect((await send([aNeed()], { as: PEOPLE.vendorOwner, dryRun })).status).toBe(403);
    expect((await send([aNeed()], { as: PEOPLE.smeViewer, dryRun })).status).toBe(403);
    expect(await countOf()).toBe(before);
  });

  it.each([true, false])('is not told of an organisation that they may not see (dry run: %s)', async (dryRun) => {
    const answer = await send([aNeed()], { organisationId: zone.newcomer.id, dryRun });
    expect([answer.status, problemOf(answer).code]).toEqual([404, 'NOT_FOUND']);
  });

  it('signs in first', async () => {
    const json = { organisationId: zone.sme.id, dryRun: true, listings: [aNeed()] };
    expect((await api.ask('POST', '/v1/listings/import', { json })).status).toBe(401);
  });
});
