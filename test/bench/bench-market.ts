/** The market all benches measure: both indexes filled with generated listings, needs and owners in the table as well. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from '@opensearch-project/opensearch';
import { cedictDictionary } from '../../functions/adapters/cedict/dictionary.ts';
import { dynamodbClient } from '../../functions/adapters/dynamodb/client.ts';
import { listingItem, membershipItem, organisationItem } from '../../functions/adapters/dynamodb/codec.ts';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { readAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import { listingIndexWriter } from '../../functions/adapters/opensearch/listing-index-writer.ts';
import type { SearchAids } from '../../functions/adapters/opensearch/listing-search.ts';
import { liveWriteTargets } from '../../functions/adapters/opensearch/write-targets.ts';
import { embedderOf } from '../../functions/deps.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import type { LocalConfig } from '../../infra/local/marketplace.ts';
import { demoData } from '../../infra/local/seed/demo.ts';
import { generatedMarket } from '../../infra/local/seed/load/generated-market.ts';
import { pace } from '../../infra/local/seed/load/pace.ts';
import { putMissing } from '../../infra/local/seed/load/put-missing.ts';
import { publishedListing, storedOrganisation } from '../../infra/local/seed/load/stored-entities.ts';
import { listingIdOf, organisationIdOf, ZONE_KEY } from '../../infra/local/seed/plant.ts';
import { dropTables, ensureTables } from '../../infra/local/tables.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { listingContent } from '../../shared/schemas/listing/listing-content.ts';
import type { Role } from '../../shared/schemas/membership.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { syntheticVectors } from './synthetic-vectors.ts';

/** As deployed: the engine's default, set explicitly. */
export const REFRESH_INTERVAL = '1s';
/** Signed-in people: a member of a verified firm, and one of the zone office, who may ask for anybody's matches. */
export const MEMBER = { subject: 'bench-member', organisationId: organisationIdOf('sme-demo') };
export const OPERATOR = { subject: 'bench-operator', organisationId: organisationIdOf(ZONE_KEY) };

const NEEDS_OF_EACH = 30;
const LISTINGS_A_WRITE = 500;
const REQUEST_TIMEOUT_MS = 120_000;

/** A filled market. */
export interface BenchMarket {
  readonly config: LocalConfig;
  readonly engine: Client;
  /** Published needs that stand in the table, half written by people, half generated. */
  readonly needs: readonly Listing[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** What the API asks the engine with, here without a cache. */
  readonly aids: SearchAids;
  /** Generated listings, the same in every call. */
  listings(): Generator<Listing>;
  /** Removes tables and indexes. */
  drop(): Promise<void>;
}

/** How many generated listings, which ones, and who is told of the progress. */
export interface MarketWanted {
  readonly config: LocalConfig;
  readonly size: number;
  readonly seed: number;
  readonly note: (text: string) => void;
}

const isOpenNeed = ({ content }: Listing): boolean => content.kind === 'need';

function* firsts<T>(items: Iterable<T>, accept: (item: T) => boolean, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    if (!accept(item)) continue;
    left--;
    yield item;
  }
}

async function index(market: BenchMarket, listings: Iterable<Listing>, total: number, note: MarketWanted['note']) {
  const { engine, config, organisations } = market;
  const targets = liveWriteTargets(engine, config.indexPrefix);
  const writer = listingIndexWriter(engine, targets, { vectorsOf: syntheticVectors });
  const told = pace(total);
  let batch: Listing[] = [];
  let done = 0;
  const flush = async () => {
    const outcomes = await writer.apply(
      batch.flatMap((one) => projectListing(one, organisations.get(one.organisationId))),
    );
    const problem = outcomes.find((outcome) => 'reason' in outcome);
    if (problem && 'reason' in problem) throw new Error(`a listing was not indexed: ${problem.reason}`);
    done += batch.length;
    batch = [];
    note(`index ${told(done)}`);
  };
  for (const listing of listings) if (batch.push(listing) === LISTINGS_A_WRITE) await flush();
  await flush();
}

/** Merging in the background would slow whatever is measured first. */
async function awaitMerges(engine: Client): Promise<void> {
  for (;;) {
    const { body } = await engine.transport.request({ method: 'GET', path: '/_stats/merge' });
    const stats = body as unknown as { _all: { total: { merges: { current: number } } } };
    if (stats._all.total.merges.current === 0) return;
    await sleep(500);
  }
}

async function fillTable({ config }: MarketWanted, needs: readonly Listing[], organisations: Iterable<Organisation>) {
  const client = dynamodbClient({ region: config.region, endpoint: config.dynamodbEndpoint });
  const store = { client, tableName: config.tableName, now: () => new Date().toISOString() };
  const membership = (who: { subject: string; organisationId: string }, role: Role, at: string) =>
    membershipItem({ ...who, role, version: 1, createdAt: at, updatedAt: at });
  const at = new Date().toISOString();
  const items = [
    ...[...organisations].map(organisationItem),
    ...needs.map(listingItem),
    membership(MEMBER, 'editor', at),
    membership(OPERATOR, 'operator', at),
  ];
  for (let from = 0; from < items.length; from += 100)
    await putMissing(
      store,
      items.slice(from, from + 100).map((main) => ({ main, beside: [] })),
    );
  client.destroy();
}

/** Makes what is missing; an index that holds all the listings already is taken as it is. */
export async function fillMarket(wanted: MarketWanted): Promise<BenchMarket> {
  const { config, size, seed, note } = wanted;
  const today = new Date().toISOString();
  const demo = await demoData(today);
  const generated = generatedMarket(demo, { size, seed, today });
  const all = [...demo.organisations.map((one) => storedOrganisation(one, today)), ...generated.organisations];
  const published = demo.listings.map(({ key, organisation, content }) => {
    const entity = { id: listingIdOf(key), organisationId: organisationIdOf(organisation) };
    return publishedListing({ ...entity, content: listingContent.parse(content) }, today);
  });
  const engine = await openSearchClient({ url: config.opensearchUrl, requestTimeoutMs: REQUEST_TIMEOUT_MS });
  const needs = [
    ...firsts(published, isOpenNeed, NEEDS_OF_EACH),
    ...firsts(generated.listings(), isOpenNeed, NEEDS_OF_EACH),
  ];
  const settings = { refreshInterval: REFRESH_INTERVAL };
  const catalog = listingIndexCatalog(engine, { prefix: config.indexPrefix, now: Date.now, settings });
  await Promise.all([ensureTables(config.dynamodbEndpoint, config), catalog.ensure()]);
  const market: BenchMarket = {
    config,
    engine,
    needs,
    organisations: new Map(all.map((one) => [one.id, one])),
    aids: {
      dictionary:
        config.dictionary === undefined ? undefined : await cedictDictionary(fileURLToPath(config.dictionary)),
      embedder: config.embedder && embedderOf(config.embedder),
    },
    listings: () => generated.listings(),
    async drop() {
      const { body } = await engine.indices.get({ index: `${config.indexPrefix}-*` });
      for (const name of Object.keys(body)) await engine.indices.delete({ index: name });
      await dropTables(config.dynamodbEndpoint, config);
    },
  };
  await fillTable(wanted, needs, all);
  const { body: counted } = await engine.count({ index: readAlias(config.indexPrefix, 'member') });
  if (counted.count < size + published.length) {
    await index(market, published, published.length, note);
    await index(market, generated.listings(), size, note);
    await catalog.refresh();
  }
  note('merges end');
  await awaitMerges(engine);
  return market;
}
