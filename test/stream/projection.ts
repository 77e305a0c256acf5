/** A table, its stream, a projector and indexes of their own on the run's engines, for the tests of this folder. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Client } from '@opensearch-project/opensearch';
import type { DynamoDBRecord } from 'aws-lambda';
import { inject } from 'vitest';
import { listingKey } from '../../functions/adapters/dynamodb/keys.ts';
import { folderDeadLetterQueue } from '../../functions/adapters/folder/dead-letter-queue.ts';
import { BULK_DEFAULTS, type BulkOptions } from '../../functions/adapters/opensearch/bulk.ts';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { documentVectors, type VectorsOf } from '../../functions/adapters/opensearch/document-vectors.ts';
import { type IndexField, indexDefinition } from '../../functions/adapters/opensearch/index-definition.ts';
import { physicalIndex, readAlias, writeAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import { listingIndexWriter } from '../../functions/adapters/opensearch/listing-index-writer.ts';
import { liveWriteTargets } from '../../functions/adapters/opensearch/write-targets.ts';
import type { DeadLetterQueue } from '../../functions/ports/dead-letters.ts';
import type { Embedder } from '../../functions/ports/embedder.ts';
import { VISIBILITY_CLASSES, type VisibilityClass } from '../../functions/ports/listing-index.ts';
import { type ProjectorDeps, projectChanges } from '../../functions/projector/project-changes.ts';
import { type StreamPoller, startStreamPoller } from '../../infra/local/stream-poller/stream-poller.ts';
import type { AuditEntry, Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aMembership, NOW } from '../helpers/builders.ts';
import { aTable, type TestTable } from '../helpers/table.ts';

/** Gives up after a moment where the defaults wait for seconds. */
export const IMPATIENT: BulkOptions = { ...BULK_DEFAULTS, attempts: 2, baseDelayMs: 5, requestTimeoutMs: 5_000 };

export interface ProjectionOptions {
  readonly opensearchUrl?: string;
  readonly gcDeletes?: string;
  readonly bulk?: BulkOptions;
  /** Where documents get vectors from; without, they have none. */
  readonly embedder?: Pick<Embedder, 'model' | 'embedPassages'>;
  /** A field that the indexes do not know, as those of an older release. */
  readonly unmapped?: IndexField;
}

/** What the engine holds of one entry: its whole source, and its external version. */
export interface StoredEntry {
  readonly revision: number;
  readonly source: Record<string, unknown>;
}

const FOLDER = 'duijie-stream-';

/** Everything a test of this folder needs; call `drop` in the end. */
export class Projection {
  readonly prefix = `test-${randomUUID()}`;
  readonly folder = mkdtempSync(join(tmpdir(), FOLDER));
  readonly deadLetterFolder = join(this.folder, 'letters');
  readonly problems: { itemId: string; reason: string }[] = [];
  readonly #pollers: StreamPoller[] = [];
  #seen: DynamoDBRecord[] = [];

  private constructor(
    readonly table: TestTable,
    readonly client: Client,
    readonly options: ProjectionOptions,
  ) {}

  static async start(options: ProjectionOptions = {}): Promise<Projection> {
    const url = options.opensearchUrl ?? inject('opensearchUrl');
    const projection = new Projection(await aTable(), await openSearchClient({ url }), options);
    if (options.unmapped !== undefined) await projection.#createWithout(options.unmapped);
    await projection.catalog.ensure();
    return projection;
  }

  async #createWithout(field: IndexField): Promise<void> {
    const { mappings, ...rest } = indexDefinition({ refreshInterval: '200ms' });
    const { [field]: _, ...properties } = mappings.properties;
    for (const visibility of VISIBILITY_CLASSES) {
      const aliases = { [readAlias(this.prefix, visibility)]: {}, [writeAlias(this.prefix, visibility)]: {} };
      const body = { ...rest, mappings: { ...mappings, properties }, aliases };
      const path = `/${physicalIndex(this.prefix, visibility, 1)}`;
      await this.client.transport.request({ method: 'PUT', path, body });
    }
  }

  get catalog() {
    const { gcDeletes } = this.options;
    const settings = { refreshInterval: '200ms', ...(gcDeletes !== undefined && { gcDeletes }) };
    const options = { prefix: this.prefix, now: Date.now, settings, bulk: IMPATIENT };
    return listingIndexCatalog(this.client, { ...options, ...(this.vectorsOf && { vectorsOf: this.vectorsOf }) });
  }

  get vectorsOf(): VectorsOf | undefined {
    const { embedder } = this.options;
    const report = (cause: unknown) => void this.problems.push({ itemId: 'vectors', reason: String(cause) });
    return embedder && documentVectors(this.client, embedder, liveWriteTargets(this.client, this.prefix), report);
  }

  get writer() {
    return this.writerThat({ rewrites: false });
  }

  writerThat({ rewrites }: { readonly rewrites: boolean }) {
    const { bulk = IMPATIENT } = this.options;
    const targets = liveWriteTargets(this.client, this.prefix);
    return listingIndexWriter(this.client, targets, { bulk, vectorsOf: this.vectorsOf, rewrites });
  }

  /** A queue that hands out every letter anew, as a redrive of its own process sees it. */
  get deadLetters(): DeadLetterQueue {
    return folderDeadLetterQueue(this.deadLetterFolder);
  }

  get deps(): ProjectorDeps {
    const { listings, organisations } = this.table;
    const report = (problem: { itemId: string; reason: string }) => void this.problems.push(problem);
    return { listings, organisations, index: this.writer, deadLetters: this.deadLetters, now: () => NOW, report };
  }

  /** Writes an organisation's first version. */
  async create(organisation: Organisation): Promise<Organisation> {
    await this.table.organisations.create(organisation, aMembership({ organisationId: organisation.id }));
    return organisation;
  }

  /** Writes a listing in the state given; its version must be the next. */
  async write(listing: Listing): Promise<Listing> {
    const { id, version, status } = listing;
    const audit: AuditEntry = { listingId: id, version, action: 'edit', by: 'person-1', at: NOW, to: status };
    await this.table.listings.write({ listing, audit });
    return listing;
  }

  /** Does it `count` times, a few at once: the table's engine is shared with all other tests. */
  async inTurn<T>(count: number, make: (i: number) => Promise<T>): Promise<T[]> {
    const made: T[] = [];
    while (made.length < count) {
      const next = Array.from({ length: Math.min(5, count - made.length) }, (_, i) => made.length + i);
      made.push(...(await Promise.all(next.map(make))));
    }
    return made;
  }

  /** Makes a listing's stored item one that no release could have written. */
  async breakItem(id: string): Promise<void> {
    const update = new UpdateCommand({
      TableName: this.table.tableName,
      Key: listingKey(id),
      UpdateExpression: 'SET #data.#status = :nonsense',
      ExpressionAttributeNames: { '#data': 'data', '#status': 'status' },
      ExpressionAttributeValues: { ':nonsense': 'nonsense' },
    });
    await this.table.client.send(update);
  }

  /** The stream's records since the last call, as the projector's Lambda would get them. */
  async records(): Promise<DynamoDBRecord[]> {
    if (this.#pollers.length === 0)
      await this.poll(async ({ Records }) => {
        this.#seen.push(...Records);
      });
    await this.#pollers[0]!.settled();
    return this.#seen.splice(0);
  }

  /** Polls the table's stream from its beginning. */
  async poll(handler: Parameters<typeof startStreamPoller>[0]['handler'], batchSize = 100): Promise<StreamPoller> {
    const poller = await startStreamPoller({
      endpoint: inject('dynamodbEndpoint'),
      tableName: this.table.tableName,
      handler,
      onFailure: async ({ error }) => {
        throw new Error(`a batch was given up: ${error}`);
      },
      idlePollMs: 20,
      batchSize,
      retryDelay: { baseMs: 20, maxMs: 500 },
      maximumRetryAttempts: Number.POSITIVE_INFINITY,
    });
    this.#pollers.push(poller);
    return poller;
  }

  /** The projector at work on the table's stream, as deployed. */
  projector(): Promise<StreamPoller> {
    return this.poll(({ Records }) => projectChanges(this.deps, Records));
  }

  project(records: readonly DynamoDBRecord[]) {
    return projectChanges(this.deps, records);
  }

  /** What the engine holds, refreshed or not; undefined when it holds nothing. */
  async entry(visibility: VisibilityClass, id: string): Promise<StoredEntry | undefined> {
    const path = `/${readAlias(this.prefix, visibility)}/_doc/${id}`;
    const { body } = await this.client.transport.request({ method: 'GET', path }, { ignore: [404] });
    const { found, _version, _source } = body as { found: boolean; _version: number; _source: StoredEntry['source'] };
    return found ? { revision: _version, source: _source } : undefined;
  }

  /** `document`, `tombstone` or `nothing` in each class. */
  async shows(id: string): Promise<Record<VisibilityClass, string>> {
    const of = async (visibility: VisibilityClass) => {
      const entry = await this.entry(visibility, id);
      return entry === undefined ? 'nothing' : entry.source.deleted === true ? 'tombstone' : 'document';
    };
    return { public: await of('public'), member: await of('member') };
  }

  /** Ids of a class that match a query, as a search sees them now. */
  async search(visibility: VisibilityClass, query: object): Promise<string[]> {
    const path = `/${readAlias(this.prefix, visibility)}/_search`;
    const body = { query, size: 1_000, _source: false };
    const answer = await this.client.transport.request({ method: 'POST', path, body });
    const { hits, _shards } = answer.body as { hits: { hits: { _id: string }[] }; _shards: { failed: number } };
    if (_shards.failed > 0) throw new Error('a shard did not answer');
    return hits.hits.map(({ _id }) => _id).sort();
  }

  refresh(): Promise<void> {
    return this.catalog.refresh();
  }

  async drop(): Promise<void> {
    await Promise.all(this.#pollers.map((poller) => poller.stop()));
    for (const visibility of VISIBILITY_CLASSES) {
      const { body } = await this.client.transport.request({ method: 'GET', path: `/${this.prefix}-${visibility}-*` });
      for (const path of Object.keys(body as object).map((name) => `/${name}`))
        await this.client.transport.request({ method: 'DELETE', path });
    }
    await this.client.close();
    await this.table.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The sequence numbers of records, in order. */
export const sequences = (records: readonly DynamoDBRecord[]) =>
  records.map((record) => record.dynamodb?.SequenceNumber);

/** The records that speak of a listing (its audit entries left out) or an organisation. */
export const recordsOf = (records: readonly DynamoDBRecord[], id: string) =>
  records.filter(({ dynamodb }) => dynamodb?.Keys?.pk?.S?.includes(id) && !dynamodb.Keys.sk?.S?.startsWith('AUDIT'));
