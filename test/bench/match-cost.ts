/** (b) A full match, 200 candidates judged, scored and explained, beside the engine's own search for 100 of them. */

import { readAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { candidatesBody } from '../../functions/adapters/opensearch/query/candidates.ts';
import type { Ctx, Deps } from '../../functions/context.ts';
import { apiDeps } from '../../functions/deps.ts';
import type { CandidateQuery } from '../../functions/ports/listing-search.ts';
import { candidateQueryOf } from '../../functions/usecases/matching/candidate-query-of.ts';
import { CANDIDATES } from '../../functions/usecases/matching/find-candidates.ts';
import { matchListing } from '../../functions/usecases/matching/match-listing.ts';
import { classOf, matchableFor } from '../../functions/usecases/matching/seed.ts';
import { percentile } from '../../shared/relevance/percentile.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
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

/** The engine's own search, as the match asks it. */
const plainSearch = (market: BenchMarket, client: KeepAliveClient, listing: Listing, size: number) => {
  const query = queryFor(market, listing, size);
  const path = `/${readAlias(market.config.indexPrefix, query.visibility)}/_search?preference=listings`;
  const body = JSON.stringify(candidatesBody(market.config.indexPrefix, query));
  return () => client.send({ method: 'POST', path, body });
};

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
    const raw = await timed(plainSearch(market, client, listing, CANDIDATES));
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

/** A first page of matches for each of the market's needs over HTTP. */
export async function matchCost(bench: Bench): Promise<Figure[]> {
  const { market, api, rounds, operatorToken } = bench;
  const [ours, theirs] = [keepAliveClient(api.url), keepAliveClient(market.config.opensearchUrl)];
  const headers = { authorization: `Bearer ${operatorToken}` };
  let search = async (): Promise<unknown> => undefined;
  const outcome = await compare({
    rounds,
    pieces: market.needs.length,
    prepare: (piece) => {
      search = plainSearch(market, theirs, market.needs[piece]!, PLAIN_SIZE);
    },
    ours: (piece) =>
      ours.send({ method: 'GET', path: `/v1/listings/${market.needs[piece]!.id}/matches?limit=${PAGE}`, headers }),
    theirs: () => search(),
  });
  const details = await split(bench, theirs);
  ours.close();
  theirs.close();
  return [
    {
      bench: 'match',
      name: 'full match of a need',
      unit: 'ms',
      ours: spreadOf(outcome.oursMs),
      theirs: spreadOf(outcome.theirsMs),
      ratio: spreadOf(outcome.ratios),
      target: TARGET,
      details,
    },
  ];
}
