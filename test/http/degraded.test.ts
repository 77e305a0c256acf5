/** Matches without vectors: no embedder, one that is down, slow, failing or back again. Everything is found by its words meanwhile. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ListingView } from '../../shared/schemas/listing/listing-view.ts';
import type { MatchPage, PreviewResult } from '../../shared/schemas/match.ts';
import { someAids } from '../helpers/aids.ts';
import { startTestApi, type TestApi, type TestApiOptions } from '../helpers/api.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { type Endpoint, type Manner, openEndpoint } from '../unit/embedding/endpoint.ts';
import { PEOPLE, settle, type Zone } from './people.ts';
import { publish } from './publish.ts';

/** As deployed. */
const TIMEOUT_MS = 150;
/** A query is given up for good after so many failures in a row, and tried again after so long. */
const [FAILURES, OPEN_MS] = [5, 10_000];

/** A market of one need and one solution that answers it. */
class Market {
  private constructor(
    readonly api: TestApi,
    readonly zone: Zone,
  ) {}

  static async start(options: TestApiOptions): Promise<Market> {
    const api = await startTestApi(options);
    return new Market(api, await settle(api));
  }

  publish(owner: 'sme' | 'vendor', content: object): Promise<ListingView> {
    const as = owner === 'sme' ? PEOPLE.smeOwner : PEOPLE.vendorOwner;
    return publish(this.api, this.zone[owner].id, as, content);
  }

  async matches(id: string): Promise<MatchPage> {
    const { status, text, json } = await this.api.ask<MatchPage>('GET', `/v1/listings/${id}/matches`, {
      as: PEOPLE.smeOwner,
    });
    expect(status, text).toBe(200);
    return json;
  }

  /** Of a need like the stored one under another title: no vector of it is known yet. */
  async preview(title: string): Promise<MatchPage> {
    const json = { need: aNeed({ title: { zh: `轴承套圈表面缺陷在线视觉检测${title}` } }) };
    const answer = await this.api.ask<PreviewResult>('POST', '/v1/matches/preview', { as: PEOPLE.smeOwner, json });
    expect(answer.status, answer.text).toBe(200);
    return answer.json.matches;
  }

  /** Status and body of /ready. */
  async ready(): Promise<[number, unknown]> {
    const { status, json } = await this.api.ask('GET', '/ready');
    return [status, json];
  }

  /** The fields of a document that hold its vectors, as they lie in the index. */
  async vectorsOf(id: string): Promise<Record<string, unknown>> {
    const { opensearchUrl, indexPrefix } = this.api.config;
    const address = `${opensearchUrl}/${indexPrefix}-public/_doc/${id}?_source=vectors,vectorKeys`;
    const { found, _source } = (await (await fetch(address)).json()) as Record<string, unknown>;
    expect(found).toBe(true);
    return _source as Record<string, unknown>;
  }
}

// A rest of the breaker is waited for here and there.
vi.setConfig({ testTimeout: 6 * OPEN_MS });

const idsIn = (page: MatchPage) => page.items.map(({ offer }) => offer.id);

describe('without an embedder', () => {
  let market: Market;
  let need: ListingView;
  let offer: ListingView;
  beforeAll(async () => {
    market = await Market.start({ config: someAids({ EMBEDDER: '' }) });
    need = await market.publish('sme', aNeed());
    offer = await market.publish('vendor', aSolution());
    await market.api.searchable();
  });
  afterAll(() => market.api.drop());

  it('matches and previews are found by their words and say what they lack', async () => {
    const page = await market.matches(need.id);
    expect([idsIn(page), page.degraded]).toEqual([[offer.id], ['vectors']]);
    const preview = await market.preview('');
    expect([idsIn(preview), preview.degraded]).toEqual([[offer.id], ['vectors']]);
  });

  it('the API is ready and says what it lacks', async () => {
    expect(await market.ready()).toEqual([200, { status: 'ready', degraded: ['vectors'] }]);
  });

  it('documents hold no vectors', async () => {
    expect(await market.vectorsOf(offer.id)).toEqual({});
  });
});

describe('with an embedder', () => {
  const state: { manner: Manner } = { manner: {} };
  let endpoint: Endpoint;
  let market: Market;
  let need: ListingView;
  let offer: ListingView;
  const answering = (at?: number) => openEndpoint(() => state.manner, at);
  beforeAll(async () => {
    endpoint = await answering();
    const changes = { EMBEDDER: endpoint.baseUrl, EMBEDDER_TIMEOUT_MS: String(TIMEOUT_MS) };
    market = await Market.start({ config: someAids(changes) });
    need = await market.publish('sme', aNeed());
    offer = await market.publish('vendor', aSolution());
    await market.api.searchable();
  });
  afterAll(async () => {
    await market.api.drop();
    await endpoint.stop();
  });

  /** Whoever asks again after a late answer, or after a rest for too many of them, gets it: on a machine of any speed. */
  const whole = (title: string) =>
    expect
      .poll(async () => (await market.preview(title)).degraded, { timeout: 2 * OPEN_MS, interval: 200 })
      .toEqual([]);

  it('nothing is lacking, and documents hold a vector for each language they are written in', async () => {
    await whole('甲');
    await expect.poll(async () => (await market.matches(need.id)).degraded).toEqual([]);
    expect(idsIn(await market.matches(need.id))).toEqual([offer.id]);
    expect(await market.ready()).toEqual([200, { status: 'ready', degraded: [] }]);
    const { vectors, vectorKeys } = await market.vectorsOf(offer.id);
    expect([Object.keys(vectors as object).sort(), Object.keys(vectorKeys as object).sort()]).toEqual([
      ['en', 'zh'],
      ['en', 'zh'],
    ]);
  });

  it('that is slow, a search does not wait for it', async () => {
    state.manner = { delayMs: 1_500 };
    const asked = performance.now();
    const page = await market.preview('乙');
    expect(performance.now() - asked).toBeLessThan(1_500);
    expect([idsIn(page), page.degraded]).toEqual([[offer.id], ['vectors']]);
    await whole('乙');
    state.manner = {};
  });

  it('that is down, what was asked before has its vectors and what is new is found by its words', async () => {
    await endpoint.stop();
    const page = await market.preview('丙');
    expect([idsIn(page), page.degraded]).toEqual([[offer.id], ['vectors']]);
    expect((await market.preview('甲')).degraded).toEqual([]);
    expect(await market.ready()).toEqual([200, { status: 'ready', degraded: ['vectors'] }]);
    endpoint = await answering(Number(new URL(endpoint.baseUrl).port));
    await whole('丙');
  });

  it('that keeps failing, it is left alone for a while, and searches are whole again once it is back', async () => {
    state.manner = { status: 500 };
    // A search asks for several vectors, so that fewer searches may do.
    for (let i = 0; i < FAILURES; i++) expect((await market.preview(`丁${i}`)).degraded).toEqual(['vectors']);
    const asked = endpoint.requests.length;
    for (let i = 0; i < FAILURES; i++) expect((await market.preview(`戊${i}`)).degraded).toEqual(['vectors']);
    expect(endpoint.requests).toHaveLength(asked);
    state.manner = {};
    await whole('己');
    await whole('庚');
  });
});

describe('with an embedder that is down when listings are published', () => {
  it('they are written without vectors, that is reported, and they are found by their words', async () => {
    const gone = await openEndpoint();
    await gone.stop();
    const reports: { result: string; reason: string }[] = [];
    const market = await Market.start({
      config: someAids({ EMBEDDER: gone.baseUrl }),
      report: (problem) => void reports.push(problem),
    });
    try {
      const offer = await market.publish('vendor', aSolution());
      const need = await market.publish('sme', aNeed());
      await market.api.searchable();
      expect(await market.vectorsOf(offer.id)).toEqual({});
      const page = await market.matches(need.id);
      expect([idsIn(page), page.degraded]).toEqual([[offer.id], ['vectors']]);
      expect(new Set(reports.map(({ result }) => result))).toEqual(new Set(['degraded']));
      expect(reports[0]!.reason).toMatch(/without: .*embedding service does not answer/);
    } finally {
      await market.api.drop();
    }
  });
});
