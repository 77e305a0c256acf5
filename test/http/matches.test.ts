/** Matches over HTTP, from either side, through the real stream and index; and the terminal's cards of them. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedApi, serveApi } from '../../infra/local/serve.ts';
import { FAIR_RULES } from '../../shared/matching/fair-rules.ts';
import { LISTING_KINDS } from '../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import {
  type MatchCard,
  type MatchPage,
  matchCard,
  matchPage,
  type PreviewResult,
  previewResult,
} from '../../shared/schemas/match.ts';
import { problemOf, startTestApi, type TestApi } from '../helpers/api.ts';
import { aContentOf, aMembership, aNeed, aProgram, aSolution } from '../helpers/builders.ts';
import { PEOPLE, settle, type Zone } from './people.ts';
import { publish } from './publish.ts';

let api: TestApi;
let zone: Zone;
let need: ListingView;
let offer: ListingView;

beforeAll(async () => {
  api = await startTestApi();
  zone = await settle(api);
  await api.deps.memberships.write(aMembership({ organisationId: zone.sme.id, subject: 'sme-demo', role: 'editor' }));
  need = await publish(api, zone.sme.id, PEOPLE.smeOwner, aNeed());
  offer = await publish(api, zone.vendor.id, PEOPLE.vendorOwner, aSolution());
  for (const title of ['AGV 调度系统', '产线能耗监测平台', 'PROFINET 网关'])
    await publish(
      api,
      zone.vendor.id,
      PEOPLE.vendorOwner,
      aSolution({ title: { zh: title }, protocols: [], capabilities: [] }),
    );
  await publish(api, zone.vendor.id, PEOPLE.vendorOwner, aProgram());
  await api.searchable();
});
afterAll(() => api.drop());

const matches = (id: string, as: string | undefined, query = '') =>
  api.ask<MatchPage>('GET', `/v1/listings/${id}/matches${query}`, { ...(as !== undefined && { as }) });

describe('the matches of a listing', () => {
  it('are offers of the kinds that a need seeks, best first, each with its card', async () => {
    const { status, json: page } = await matches(need.id, PEOPLE.smeViewer);
    expect(status).toBe(200);
    expect(matchPage.parse(page)).toEqual(page);
    expect(page.considered).toBe(4);
    expect(page.items[0]?.offer.id).toBe(offer.id);
    expect(page.items.every(({ offer: party }) => party.kind === 'solution')).toBe(true);
    const tiers = page.items.map(({ rankTier }) => rankTier);
    expect(tiers).toEqual([...tiers].sort());
    const { turnPoints, newPoints, furtherPoints, mostPerOwner } = FAIR_RULES;
    const band = turnPoints + newPoints + furtherPoints * mostPerOwner;
    for (const [i, { rankTier, score }] of page.items.entries()) {
      const below = page.items.slice(i + 1).filter((card) => card.rankTier === rankTier);
      for (const card of below) expect(card.score - score).toBeLessThanOrEqual(band);
    }
  });

  it('show the vendor the same card of its solution', async () => {
    const mine = (await matches(need.id, PEOPLE.smeOwner)).json.items.find((card) => card.offer.id === offer.id);
    const theirs = (await matches(offer.id, PEOPLE.vendorOwner)).json.items.find((card) => card.need.id === need.id);
    expect(theirs).toEqual(mine);
    const card = await api.ask<MatchCard>('GET', `/v1/listings/${need.id}/matches/${offer.id}`, {
      as: PEOPLE.smeOwner,
    });
    const reverse = await api.ask<MatchCard>('GET', `/v1/listings/${offer.id}/matches/${need.id}`, {
      as: PEOPLE.vendorOwner,
    });
    expect(matchCard.parse(card.json)).toEqual(mine);
    expect(reverse.json).toEqual(mine);
  });

  it('are paged without repeating or dropping one', async () => {
    const first = (await matches(need.id, PEOPLE.smeOwner, '?limit=3')).json;
    const second = (await matches(need.id, PEOPLE.smeOwner, `?limit=3&cursor=${first.nextCursor}`)).json;
    const ids = [...first.items, ...second.items].map((card) => card.offer.id);
    expect([first.items.length, second.items.length, new Set(ids).size]).toEqual([3, 1, 4]);
    expect(second.nextCursor).toBeUndefined();
    const foreign = await matches(offer.id, PEOPLE.vendorOwner, `?cursor=${first.nextCursor}`);
    expect([foreign.status, problemOf(foreign).errors?.[0]?.path]).toEqual([400, 'cursor']);
  });

  it('are for the people of its organisation and the zone office only', async () => {
    expect((await matches(need.id, undefined)).status).toBe(401);
    expect((await matches(need.id, PEOPLE.vendorOwner)).status).toBe(403);
    expect((await matches(need.id, PEOPLE.nobody)).status).toBe(403);
    expect((await matches(need.id, PEOPLE.operator)).status).toBe(200);
    const card = await api.ask('GET', `/v1/listings/${need.id}/matches/${offer.id}`, { as: PEOPLE.vendorOwner });
    expect(card.status).toBe(403);
  });

  it('have no card with a listing of the same side', async () => {
    const answer = await api.ask('GET', `/v1/listings/${need.id}/matches/${need.id}`, { as: PEOPLE.smeOwner });
    expect(answer.status).toBe(404);
  });
});

describe('the preview of a need', () => {
  const preview = (content: object, as?: string) =>
    api.ask<PreviewResult>('POST', '/v1/matches/preview', { ...(as !== undefined && { as }), json: { need: content } });

  it('tells its matches, what it leaves unsaid and what each requirement costs, and keeps nothing', async () => {
    const mine = `/v1/me/listings?organisationId=${zone.sme.id}`;
    const before = await api.ask('GET', mine, { as: PEOPLE.smeOwner });
    const { status, json, text } = await preview(aNeed(), PEOPLE.smeEditor);
    expect(status, text).toBe(200);
    expect(previewResult.parse(json)).toEqual(json);
    expect(json.matches.items[0]?.offer.id).toBe(offer.id);
    expect(json.missingElements).toContain('application');
    expect(json.costs.length).toBeGreaterThan(0);
    expect((await api.ask('GET', mine, { as: PEOPLE.smeOwner })).json).toEqual(before.json);
  });

  it('is for needs of people who may post one', async () => {
    expect((await preview(aNeed())).status).toBe(401);
    expect((await preview(aNeed(), PEOPLE.nobody)).status).toBe(403);
    const wrong = await preview(aSolution(), PEOPLE.smeOwner);
    expect([wrong.status, problemOf(wrong).errors?.[0]?.path]).toEqual([400, 'need.kind']);
  });
});

describe('the preview of an offer', () => {
  const preview = (json: object, as?: string) =>
    api.ask<PreviewResult>('POST', '/v1/matches/preview', { ...(as !== undefined && { as }), json });

  it('tells the needs that suit it, each with its card, and keeps nothing', async () => {
    const mine = `/v1/me/listings?organisationId=${zone.vendor.id}`;
    const before = await api.ask('GET', mine, { as: PEOPLE.vendorOwner });
    const { status, json, text } = await preview({ offer: aSolution() }, PEOPLE.vendorOwner);
    expect(status, text).toBe(200);
    expect(previewResult.parse(json)).toEqual(json);
    const card = json.matches.items.find((one) => one.need.id === need.id)!;
    expect(card.offer).toMatchObject({ id: 'preview', kind: 'solution' });
    expect(card.forNeed.lines.length).toBeGreaterThan(0);
    // Before it is published no query finds it; the rest of the card is the one that it will have.
    expect(card.forNeed.relevance?.points ?? 0).toBe(0);
    expect([json.missingElements, json.costs]).toEqual([[], []]);
    expect((await api.ask('GET', mine, { as: PEOPLE.vendorOwner })).json).toEqual(before.json);
  });

  it.each(LISTING_KINDS.filter((kind) => kind !== 'need'))('is there for a %s', async (kind) => {
    const { status, json, text } = await preview({ offer: aContentOf(kind) }, PEOPLE.vendorOwner);
    expect(status, text).toBe(200);
    expect(json.matches.items.every((card) => card.offer.kind === kind)).toBe(true);
  });

  it('is for offers of people who may post one', async () => {
    expect((await preview({ offer: aSolution() })).status).toBe(401);
    expect((await preview({ offer: aSolution() }, PEOPLE.nobody)).status).toBe(403);
    const wrong = await preview({ offer: aNeed() }, PEOPLE.vendorOwner);
    expect([wrong.status, problemOf(wrong).errors?.[0]?.path]).toEqual([400, 'offer.kind']);
    const both = await preview({ need: aNeed(), offer: aSolution() }, PEOPLE.vendorOwner);
    expect([both.status, problemOf(both).errors?.[0]?.code]).toEqual([400, 'preview-one']);
  });
});

describe('npm run match', () => {
  let served: ServedApi;
  let folder: string;
  beforeAll(async () => {
    served = await serveApi({ config: api.config, port: 0, log: { error: () => {} } });
    folder = await mkdtemp(join(tmpdir(), 'duijie-match-'));
  });
  afterAll(() => Promise.all([served.stop(), rm(folder, { recursive: true })]));

  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const env = { ...process.env, ISSUER_PORT: new URL(api.issuer.url).port };
      const child = spawn('npx', ['tsx', 'infra/local/match.ts', '--api', served.url, ...args], { env });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk) => {
        out += String(chunk);
      });
      child.stderr.on('data', (chunk) => {
        err += String(chunk);
      });
      child.on('close', (code) => resolve({ code, out, err }));
    });

  it('prints the cards of a saved need in Chinese', async () => {
    const { code, out, err } = await run('--account', 'sme-demo', '--need', need.id, '--limit', '2');
    expect([code, err]).toEqual([0, expect.not.stringContaining('Error')]);
    expect(out).toContain('需求 · 轴承套圈表面缺陷在线视觉检测');
    expect(out).toContain('解决方案 · 5G 机器视觉质检一体机');
    expect(out).toContain('[已认证]');
    expect(out).toMatch(/✔ 必须 {2}\S/);
    expect(out).toContain('capabilities.0.text');
  });

  it('prints the preview of a file in English, and says what is wrong with a bad one', async () => {
    const file = join(folder, 'need.json');
    writeFileSync(file, JSON.stringify(aNeed()));
    const good = await run('--need', file, '--lang', 'en');
    expect(good.out).toContain('preview (not saved)');
    expect(good.out).toContain('5G machine-vision inspection cell');
    writeFileSync(file, JSON.stringify({ ...aNeed(), seeks: [] }));
    const bad = await run('--need', file);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('need.seeks: say which kinds of offer you look for');
  });

  it('says how it is called', async () => {
    for (const args of [[], ['--need', 'x', '--lang', 'fr'], ['--what']]) {
      const { code, err } = await run(...args);
      expect([code, err]).toEqual([1, expect.stringContaining('Usage: npm run --silent match')]);
    }
    expect((await run('--need', 'no-such-file.json')).err).toContain('There is no file no-such-file.json');
  });
});
