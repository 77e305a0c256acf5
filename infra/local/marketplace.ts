/** The marketplace over running engines: its tables, its indexes, and the projector behind the table's stream. */
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import type { ApiConfig } from '../../functions/config.ts';
import type { Deps } from '../../functions/context.ts';
import { apiDeps, projectorDeps, type ReportEmbedder } from '../../functions/deps.ts';
import type { ListingIndexCatalog } from '../../functions/ports/listing-index-catalog.ts';
import { type ProjectorDeps, projectChanges } from '../../functions/projector/project-changes.ts';
import type { OnFailure } from './stream-poller/on-failure.ts';
import { type StreamPoller, startStreamPoller } from './stream-poller/stream-poller.ts';
import { dropTables, ensureTables } from './tables.ts';

/** The API's configuration with the address of a local DynamoDB. */
export type LocalConfig = ApiConfig & { readonly dynamodbEndpoint: string };

export interface MarketplaceOptions {
  readonly config: LocalConfig;
  /** How soon a change can be searched, as OpenSearch writes times. */
  readonly refreshInterval: string;
  /** Keeps the projector's progress over restarts. */
  readonly checkpointPath?: string;
  /** Told of each record that was not projected. */
  readonly report: ProjectorDeps['report'];
  /** Told when searches go without vectors from now on, and when with them again. */
  readonly reportEmbedder?: ReportEmbedder;
  /** Where batches go that even retries could not get through. */
  readonly onFailure: OnFailure;
}

/** What runs, and how to end it. */
export interface Marketplace {
  readonly deps: Deps;
  readonly catalog: ListingIndexCatalog;
  readonly poller: StreamPoller;
  /** Resolves once everything written so far can be searched. */
  searchable(): Promise<void>;
  /** Ends the projector; data stay. */
  stop(): Promise<void>;
  /** Stops, then removes tables and indexes. */
  drop(): Promise<void>;
}

/** Makes what is missing, leaves what is there, and starts the projector. */
export async function startMarketplace(options: MarketplaceOptions): Promise<Marketplace> {
  const { config, refreshInterval, checkpointPath, report, reportEmbedder, onFailure } = options;
  const engine = await openSearchClient({ url: config.opensearchUrl });
  const catalog = listingIndexCatalog(engine, {
    prefix: config.indexPrefix,
    now: Date.now,
    settings: { refreshInterval },
  });
  await Promise.all([ensureTables(config.dynamodbEndpoint, config), catalog.ensure()]);
  const projector = await projectorDeps(config, report);
  const poller = await startStreamPoller({
    endpoint: config.dynamodbEndpoint,
    tableName: config.tableName,
    handler: (event) => projectChanges(projector, event.Records),
    onFailure,
    ...(checkpointPath !== undefined && { checkpointPath }),
  });
  const stop = async () => {
    await poller.stop();
    await engine.close();
  };
  return {
    deps: await apiDeps(config, reportEmbedder),
    catalog,
    poller,
    async searchable() {
      await poller.settled();
      await catalog.refresh();
    },
    stop,
    async drop() {
      await poller.stop();
      await removeIndexes(engine, config.indexPrefix);
      await engine.close();
      await dropTables(config.dynamodbEndpoint, config);
    },
  };
}

/** By name, for a pattern would be refused where destructive requests need names. */
async function removeIndexes(engine: Awaited<ReturnType<typeof openSearchClient>>, prefix: string): Promise<void> {
  const { body } = await engine.indices.get({ index: `${prefix}-*` });
  for (const index of Object.keys(body)) await engine.indices.delete({ index });
}
