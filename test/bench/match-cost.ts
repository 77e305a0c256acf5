/** (b) A full match, 200 candidates judged, scored and explained, beside the engine's own search for 100 of them. */

import { readAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { candidatesBody, READ_FIELDS, wholeText } from '../../functions/adapters/opensearch/query/candidates.ts';
import { queryVectors } from '../../functions/adapters/opensearch/query/query-vectors.ts';
import type { Ctx, Deps } from '../../functions/context.ts';
import { apiDeps } from '../../functions/deps.ts';
import type { CandidateQuery } from '../../functions/ports/listing-search.ts';
import { candidateQueryOf } from '../../functions/usecases/matching/candidate-query-of.ts';
import { CANDIDATES } from '../../functions/usecases/matching/find-candidates.ts';
import { matchListing } from '../../functions/usecases/matching/match-listing.ts';
import { classOf, matchableFor } from '../../functions/usecases/matching/seed.ts';
import { percentile } from '../../shared/relevance/percentile.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { eachOf } from '../relevance/each-of.ts';
import { type BenchMarket, OPERATOR } from './bench-market.ts';
import type { Bench } from './bench-run.ts';
import { compare, spreadOf, timed } from './compare.ts';
import type { Figure } from './figure.ts';
import { type KeepAliveClient, keepAliveClient } from './keep-alive-client.ts';

const TARGET = { sense: 'at most', ratio: 2.5 } as const;
const PLAIN_SIZE = 100;
const PAGE = 20;

function queryFor({ organisations }: BenchMarket, listing: Listing, size: number): CandidateQuery {
  const owner = organisations.get(listing.organisationId)!;
  return candidateQueryOf(matchableFor('member', { listing, owner })!, {
    visibility: classOf(owner),
    organisationId: owner.id,
    now: new Date().toISOString(),
    size,
  });
}

/** The engine's answer to a body, unread. */
const searchOf = (market: BenchMarket, client: KeepAliveClient, listing: Listing, body: object) => {
  const { visibility } = queryFor(market, listing, PLAIN_SIZE);
  const path = `/${readAlias(market.config.indexPrefix, visibility)}/_search?preference=listings`;
  const json = JSON.stringify(body);
  return () => client.send({ method: 'POST', path, body: json });
};

/** What the match asks the engine, for `size` candidates. */
async function sameBody(market: BenchMarket, listing: Listing, size: number): Promise<object> {
  const query = queryFor(market, listing, size);
  const { dictionary, embedder } = market.aids;
  const vectors = embedder && (await queryVectors(wholeText(query), embedder, dictionary));
  return candidatesBody(market.config.indexPrefix, query, { dictionary, vectors });
}

/** BM25 as one would ask without a hybrid: the need's words in the bodies of each language. */
function plainBody(market: BenchMarket, listing: Listing): object {
  const query = queryFor(market, listing, PLAIN_SIZE);
  const { zh, en } = wholeText(query);
  const should = [
    ...(zh === undefined ? [] : [{ match: { 'body.zh.cjk': zh } }]),
    ...(en === undefined ? [] : [{ match: { 'body.en': en } }]),
  ];
  const filter = [{ terms: { kind: query.kinds } }, { term: { deleted: false } }];
  return { size: PLAIN_SIZE, _source: READ_FIELDS, query: { bool: { should, filter, minimum_should_match: 1 } } };
}

/** Adds up what the calls of a port's methods take. */
function clocked<T extends object>(port: T, spent: { ms: number }): T {
  const wrap =
    (method: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]) => {
      const began = performance.now();
      return method.apply(port, given).finally(() => {
        spent.ms += performance.now() - began;
      });
    };
  return Object.fromEntries(
    Object.entries(port).map(([name, value]) => [name, typeof value === 'function' ? wrap(value) : value]),
  ) as T;
}

/** Where the time of a match goes, in this process: medians over the needs, in milliseconds. */
async function split({ market }: Bench, client: KeepAliveClient): Promise<Record<string, number>> {
  const deps = await apiDeps(market.config);
  const [engine, table] = [{ ms: 0 }, { ms: 0 }];
  const watched: Deps = {
    ...deps,
    search: clocked(deps.search, engine),
    listings: clocked(deps.listings, table),
    organisations: clocked(deps.organisations, table),
  };
  const ctx: Ctx = {
    actor: {
      kind: 'person',
      subject: OPERATOR.subject,
      memberships: await deps.memberships.listBySubject(OPERATOR.subject),
    },
    requestId: 'bench',
    deps: watched,
  };
  const rows: { engine: number; read: number; table: number; judge: number; serialise: number }[] = [];
  // The first half warms up.
  for (const listing of [...market.needs, ...market.needs]) {
    engine.ms = 0;
    table.ms = 0;
    const body = await sameBody(market, listing, CANDIDATES);
    const raw = await timed(searchOf(market, client, listing, body));
    const began = performance.now();
    const page = await matchListing(ctx, { id: listing.id, limit: PAGE });
    const whole = performance.now() - began;
    const serialising = performance.now();
    JSON.stringify(page);
    const serialise = performance.now() - serialising;
    rows.push({
      engine: raw,
      read: engine.ms - raw,
      table: table.ms,
      judge: whole - engine.ms - table.ms,
      serialise,
    });
  }
  const counted = rows.slice(market.needs.length);
  const median = (part: keyof (typeof rows)[number]) =>
    percentile(
      0.5,
      counted.map((row) => row[part]),
    );
  return {
    'engine ms (200)': median('engine'),
    'reading its answer ms': median('read'),
    'table ms': median('table'),
    'judging ms': median('judge'),
    'serialising ms': median('serialise'),
  };
}

/** The time of one query's vectors, in milliseconds: never cached here. */
async function embedding(market: BenchMarket): Promise<Record<string, number>> {
  const { embedder, dictionary } = market.aids;
  if (!embedder) return {};
  const each: number[] = [];
  for (const listing of market.needs) {
    const texts = wholeText(queryFor(market, listing, CANDIDATES));
    each.push(await timed(() => queryVectors(texts, embedder, dictionary)));
  }
  const title = await timed(() => embedder.embedQuery('轴承套圈表面缺陷的在线视觉检测'));
  return { 'embedding a whole need ms': percentile(0.5, each), 'embedding a title ms': title };
}

/** A first page of matches for each of the market's needs over HTTP, its query vectors cached by the round that warms up. */
export async function matchCost(bench: Bench): Promise<Figure[]> {
  const { market, api, rounds, operatorToken } = bench;
  const [ours, theirs] = [keepAliveClient(api.url), keepAliveClient(market.config.opensearchUrl)];
  const headers = { authorization: `Bearer ${operatorToken}` };
  const same = await eachOf(market.needs, 1, (listing) => sameBody(market, listing, PLAIN_SIZE));
  const baselines = [
    { name: 'full match of a need ÷ its own search for 100', bodyOf: (piece: number) => same[piece]! },
    { name: 'full match of a need ÷ BM25 for 100', bodyOf: (piece: number) => plainBody(market, market.needs[piece]!) },
  ];
  const details = { ...(await split(bench, theirs)), ...(await embedding(market)) };
  const figures: Figure[] = [];
  for (const { name, bodyOf } of baselines) {
    let search = async (): Promise<unknown> => undefined;
    const outcome = await compare({
      rounds,
      pieces: market.needs.length,
      prepare: (piece) => {
        search = searchOf(market, theirs, market.needs[piece]!, bodyOf(piece));
      },
      ours: (piece) =>
        ours.send({ method: 'GET', path: `/v1/listings/${market.needs[piece]!.id}/matches?limit=${PAGE}`, headers }),
      theirs: () => search(),
    });
    const [oursMs, theirsMs, ratio] = [outcome.oursMs, outcome.theirsMs, outcome.ratios].map(spreadOf);
    figures.push({
      bench: 'match',
      name,
      unit: 'ms',
      ours: oursMs!,
      theirs: theirsMs!,
      ratio: ratio!,
      target: TARGET,
      details,
    });
  }
  ours.close();
  theirs.close();
  return figures;
}
