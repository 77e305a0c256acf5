/** (a) What the API adds to a search: sign-in, validation, the query's building, the answer's making, one more process. */
import { readAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { searchBody } from '../../functions/adapters/opensearch/query/search.ts';
import type { VisibilityClass } from '../../functions/ports/listing-index.ts';
import { listingQuery } from '../../shared/schemas/search.ts';
import type { Bench } from './bench-run.ts';
import { compare, spreadOf } from './compare.ts';
import type { Figure } from './figure.ts';
import { keepAliveClient } from './keep-alive-client.ts';
import { QUESTIONS } from './questions.ts';

const TARGET = { sense: 'at most', ratio: 1.3 } as const;

/** The query as the API reads it from an address. */
function queryOf(question: string) {
  const given: Record<string, string | string[]> = {};
  const parameters = new URLSearchParams(question);
  for (const name of parameters.keys()) given[name] = parameters.getAll(name);
  const single = (value: string | string[]) => (Array.isArray(value) && value.length === 1 ? value[0]! : value);
  return listingQuery.parse(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, single(value)])));
}

async function searchAs(bench: Bench, visibility: VisibilityClass, name: string, token?: string): Promise<Figure> {
  const { market, api, rounds } = bench;
  const [ours, theirs] = [keepAliveClient(api.url), keepAliveClient(market.config.opensearchUrl)];
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const path = `/${readAlias(market.config.indexPrefix, visibility)}/_search?preference=listings`;
  // Built beforehand, but for the moment: that one is of each request, as in the API.
  const queries = QUESTIONS.map(queryOf);
  const bodyOf = (piece: number) =>
    JSON.stringify(searchBody(queries[piece]!, new Date().toISOString(), undefined, market.aids.dictionary));
  let body = '';
  const outcome = await compare({
    rounds,
    pieces: QUESTIONS.length,
    prepare: (piece) => {
      body = bodyOf(piece);
    },
    ours: (piece) => ours.send({ method: 'GET', path: `/v1/listings?${encodeURI(QUESTIONS[piece]!)}`, headers }),
    theirs: () => theirs.send({ method: 'POST', path, body }),
  });
  ours.close();
  theirs.close();
  return {
    bench: 'search',
    name,
    unit: 'ms',
    ours: spreadOf(outcome.oursMs),
    theirs: spreadOf(outcome.theirsMs),
    ratio: spreadOf(outcome.ratios),
    target: TARGET,
  };
}

/** The same 60 questions signed in as a member of a verified firm, and as nobody. */
export async function searchCost(bench: Bench): Promise<Figure[]> {
  return [
    await searchAs(bench, 'member', 'search as a member', bench.memberToken),
    await searchAs(bench, 'public', 'search as anybody'),
  ];
}
