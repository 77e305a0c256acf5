/** (c) How many listings a second the projector brings into the index, beside a plain `_bulk` of the same documents. */
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { listingItem } from '../../functions/adapters/dynamodb/codec.ts';
import { physicalIndex } from '../../functions/adapters/opensearch/index-names.ts';
import { listingBody } from '../../functions/adapters/opensearch/listing-body.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import { projectorDeps } from '../../functions/deps.ts';
import { projectChanges } from '../../functions/projector/project-changes.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { type BenchMarket, REFRESH_INTERVAL } from './bench-market.ts';
import type { Bench } from './bench-run.ts';
import { spreadOf, timed } from './compare.ts';
import type { Figure } from './figure.ts';
import { type KeepAliveClient, keepAliveClient } from './keep-alive-client.ts';

const TARGET = { sense: 'at least', ratio: 0.7 } as const;
const LISTINGS = 2_000;
/** That of the deployed event source, and larger ones. */
const BATCHES = [100, 500];

const recordOf = (listing: Listing, i: number): DynamoDBRecord =>
  ({
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: String(i + 1),
      Keys: marshall({ pk: listingItem(listing).pk, sk: listingItem(listing).sk }),
      NewImage: marshall(listingItem(listing), { removeUndefinedValues: true }),
    },
  }) as DynamoDBRecord;

function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Lines of a `_bulk` request; `@` stands where the prefix of the round's indexes goes. */
function bulkLines({ organisations }: BenchMarket, listing: Listing): string {
  return projectListing(listing, organisations.get(listing.organisationId))
    .map(({ visibility, revision, entry }) => {
      const _index = physicalIndex('@', visibility, 1);
      const action = { index: { _index, _id: entry.id, version: revision, version_type: 'external' } };
      return `${JSON.stringify(action)}\n${JSON.stringify(listingBody(entry))}\n`;
    })
    .join('');
}

async function freshIndexes({ market }: Bench, prefix: string): Promise<void> {
  const settings = { refreshInterval: REFRESH_INTERVAL };
  await listingIndexCatalog(market.engine, { prefix, now: Date.now, settings }).ensure();
}

async function dropIndexes({ market: { engine } }: Bench, prefix: string): Promise<void> {
  const { body } = await engine.indices.get({ index: `${prefix}-*` });
  for (const name of Object.keys(body)) await engine.indices.delete({ index: name });
}

async function bulk(client: KeepAliveClient, batches: readonly string[]): Promise<void> {
  for (const body of batches) {
    const answer = await client.send({
      method: 'POST',
      path: '/_bulk',
      body,
      headers: { 'content-type': 'application/x-ndjson' },
    });
    if (!answer.subarray(0, 200).includes('"errors":false'))
      throw new Error(`_bulk refused: ${answer.toString().slice(0, 500)}`);
  }
}

async function throughputOf(bench: Bench, listings: readonly Listing[], size: number): Promise<Figure> {
  const { market, rounds } = bench;
  const client = keepAliveClient(market.config.opensearchUrl);
  const events = batchesOf(listings.map(recordOf), size);
  const lines = batchesOf(
    listings.map((one) => bulkLines(market, one)),
    size,
  ).map((batch) => batch.join(''));
  const failed = (problem: unknown): never => {
    throw new Error(`not projected: ${JSON.stringify(problem)}`);
  };
  const projected = async (prefix: string) => {
    // Embedding is the model's time, not the projector's: both ways write documents without vectors.
    const { embedder: _, ...config } = market.config;
    const deps = await projectorDeps({ ...config, indexPrefix: prefix }, failed);
    return timed(async () => {
      for (const event of events) {
        const { batchItemFailures } = await projectChanges(deps, event);
        if (batchItemFailures.length > 0) failed(batchItemFailures);
      }
    });
  };
  const plain = (prefix: string) => {
    const bodies = lines.map((batch) => batch.replaceAll('"@-', `"${prefix}-`));
    return timed(() => bulk(client, bodies));
  };
  const ways = { ours: projected, theirs: plain };
  const done: { ours: number; theirs: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ms = { ours: 0, theirs: 0 };
    for (const who of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
      const prefix = `${market.config.indexPrefix}-${who}-${size}-${round}`;
      await freshIndexes(bench, prefix);
      ms[who] = await ways[who](prefix);
      await dropIndexes(bench, prefix);
    }
    if (round > 0) done.push(ms);
    bench.note(`projector in batches of ${size}: round ${round} of ${rounds}`);
  }
  client.close();
  const rate = (ms: number) => (listings.length / ms) * 1000;
  return {
    bench: 'projector',
    name: `projector, batches of ${size}`,
    unit: 'listings/s',
    ours: spreadOf(done.map(({ ours }) => rate(ours))),
    theirs: spreadOf(done.map(({ theirs }) => rate(theirs))),
    ratio: spreadOf(done.map(({ ours, theirs }) => theirs / ours)),
    target: TARGET,
  };
}

/** The same generated listings in every round, into fresh indexes. */
export async function projectorThroughput(bench: Bench): Promise<Figure[]> {
  const listings: Listing[] = [];
  for (const one of bench.market.listings()) if (listings.push(one) === LISTINGS) break;
  const figures: Figure[] = [];
  for (const size of BATCHES) figures.push(await throughputOf(bench, listings, size));
  return figures;
}
