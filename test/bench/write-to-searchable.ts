/** (d) How long after its approval a listing can be found, beside a document put straight into the same index. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readAlias, writeAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { listingBody } from '../../functions/adapters/opensearch/listing-body.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import { startMarketplace } from '../../infra/local/marketplace.ts';
import { ulidOf } from '../../infra/local/seed/ulid-of.ts';
import { asListingId } from '../../shared/ids.ts';
import { percentile } from '../../shared/relevance/percentile.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { MEMBER, REFRESH_INTERVAL } from './bench-market.ts';
import type { Bench } from './bench-run.ts';
import { spreadOf } from './compare.ts';
import type { Figure } from './figure.ts';
import { jsonOf, type KeepAliveClient, keepAliveClient } from './keep-alive-client.ts';

const WRITES_A_ROUND = 8;
const POLL_MS = 5;
const PATIENCE_MS = 60_000;
const REFRESH_MS = 1_000;

/** Asks until it is found; milliseconds from the call on. */
async function untilFound(client: KeepAliveClient, index: string, id: string): Promise<number> {
  const began = performance.now();
  const body = JSON.stringify({ size: 0, query: { term: { id } } });
  while (performance.now() - began < PATIENCE_MS) {
    const answer = await client.send({ method: 'POST', path: `/${index}/_search`, body });
    const waited = performance.now() - began;
    if (jsonOf<{ hits: { total: { value: number } } }>(answer).hits.total.value > 0) return waited;
    await sleep(POLL_MS);
  }
  throw new Error(`${id} cannot be found ${PATIENCE_MS / 1000} s after it was written`);
}

/** Writes fall anywhere between two refreshes, evenly: steps of the golden ratio. */
const phaseMs = (write: number): number => ((write * 0.618_034) % 1) * REFRESH_MS;

async function oursOnce(bench: Bench, clients: Clients, { content }: Listing, write: number): Promise<number> {
  const { api, engine } = clients;
  const post = (path: string, token: string, given: object) =>
    api.send({ method: 'POST', path, body: JSON.stringify(given), headers: { authorization: `Bearer ${token}` } });
  const made = await post('/v1/listings', bench.memberToken, { organisationId: MEMBER.organisationId, content });
  const { id } = jsonOf<{ id: string }>(made);
  await post(`/v1/listings/${id}/submit`, bench.memberToken, { acknowledgeLeaks: true });
  await sleep(phaseMs(write));
  await post(`/v1/listings/${id}/approve`, bench.operatorToken, {});
  return untilFound(engine, clients.index, id);
}

async function theirsOnce(bench: Bench, clients: Clients, listing: Listing, write: number): Promise<number> {
  const { market } = bench;
  const id = asListingId(ulidOf(`direct ${Date.now()} ${write}`));
  const organisation = market.organisations.get(listing.organisationId);
  const { entry } = projectListing({ ...listing, id }, organisation).find(({ visibility }) => visibility === 'member')!;
  const path = `/${writeAlias(market.config.indexPrefix, 'member')}/_doc/${id}`;
  const body = JSON.stringify(listingBody(entry));
  await sleep(phaseMs(write));
  await clients.engine.send({ method: 'PUT', path, body });
  return untilFound(clients.engine, clients.index, id);
}

interface Clients {
  readonly api: KeepAliveClient;
  readonly engine: KeepAliveClient;
  readonly index: string;
}

/** With the projector at work behind the table's stream, polling as `npm start` does. */
export async function writeToSearchable(bench: Bench): Promise<Figure[]> {
  const { market, rounds, note } = bench;
  const failed = (problem: unknown): never => {
    throw new Error(`not projected: ${JSON.stringify(problem)}`);
  };
  const running = await startMarketplace({
    config: market.config,
    refreshInterval: REFRESH_INTERVAL,
    report: failed,
    onFailure: async ({ error }) => failed(String(error)),
  });
  note('the projector catches up');
  await running.searchable();
  const clients: Clients = {
    api: keepAliveClient(bench.api.url),
    engine: keepAliveClient(market.config.opensearchUrl),
    index: readAlias(market.config.indexPrefix, 'member'),
  };
  const samples = market.listings();
  const perRound: { ours: number[]; theirs: number[] }[] = [];
  let write = 0;
  for (let round = 0; round < rounds; round++) {
    const one = { ours: [] as number[], theirs: [] as number[] };
    for (let i = 0; i < WRITES_A_ROUND; i++) {
      const listing = samples.next().value as Listing;
      write++;
      one.ours.push(await oursOnce(bench, clients, listing, write));
      one.theirs.push(await theirsOnce(bench, clients, listing, write));
    }
    perRound.push(one);
    note(`write to searchable: round ${round + 1} of ${rounds}`);
  }
  clients.api.close();
  clients.engine.close();
  await running.stop();
  const ours = perRound.flatMap((one) => one.ours);
  const theirs = perRound.flatMap((one) => one.theirs);
  return [
    {
      bench: 'searchable',
      name: `approved to searchable, refresh ${REFRESH_INTERVAL}`,
      unit: 'ms',
      ours: spreadOf(ours),
      theirs: spreadOf(theirs),
      ratio: spreadOf(perRound.map((one) => percentile(0.5, one.ours) / percentile(0.5, one.theirs))),
      details: { 'p95 ms': percentile(0.95, ours), 'plain p95 ms': percentile(0.95, theirs) },
    },
  ];
}
