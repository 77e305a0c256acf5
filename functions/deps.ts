/** The wiring: the only file that imports adapters. Each entry point gets its ports, made once in a process. */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Client } from '@opensearch-project/opensearch';
import { ulid } from 'ulid';
import { AppError } from '../shared/errors.ts';
import { cedictDictionary } from './adapters/cedict/dictionary.ts';
import { dynamodbClient, type Store } from './adapters/dynamodb/client.ts';
import { invitationRepository } from './adapters/dynamodb/invitation-repository.ts';
import { listingRepository } from './adapters/dynamodb/listing-repository.ts';
import { markRepository } from './adapters/dynamodb/mark-repository.ts';
import { membershipRepository } from './adapters/dynamodb/membership-repository.ts';
import { organisationRepository } from './adapters/dynamodb/organisation-repository.ts';
import { preferencesRepository } from './adapters/dynamodb/preferences-repository.ts';
import { receiptRepository } from './adapters/dynamodb/receipt-repository.ts';
import { folderDeadLetterQueue } from './adapters/folder/dead-letter-queue.ts';
import { guardedEmbedder } from './adapters/guarded/embedder.ts';
import { hurriedPassages } from './adapters/guarded/hurried-passages.ts';
import { lambdaEmbedder } from './adapters/lambda/embedder.ts';
import { rateLimiter } from './adapters/limits/rate-limiter.ts';
import { oidcTokenVerifier } from './adapters/oidc/token-verifier.ts';
import { onnxEmbedder } from './adapters/onnx/embedder.ts';
import { openAiEmbedder } from './adapters/openai/embedder.ts';
import { openSearchClient } from './adapters/opensearch/client.ts';
import { documentVectors, type VectorsOf, vectorKeysOf } from './adapters/opensearch/document-vectors.ts';
import { openSearchIndexHealth } from './adapters/opensearch/index-health.ts';
import { readAlias } from './adapters/opensearch/index-names.ts';
import { indexRows } from './adapters/opensearch/index-rows.ts';
import { listingIndexWriter } from './adapters/opensearch/listing-index-writer.ts';
import { openSearchListingSearch } from './adapters/opensearch/listing-search.ts';
import { liveWriteTargets } from './adapters/opensearch/write-targets.ts';
import { sqsDeadLetterQueue } from './adapters/sqs/dead-letter-queue.ts';
import type { ApiConfig, EmbedderConfig, ProjectorConfig, StoreConfig } from './config.ts';
import type { Deps } from './context.ts';
import type { DeadLetterQueue } from './ports/dead-letters.ts';
import type { Embedder } from './ports/embedder.ts';
import type { ProjectorDeps } from './projector/project-changes.ts';
import { operationsOver } from './reindex/operations.ts';

const now = () => new Date().toISOString();

const storeOf = ({ tableName, region, dynamodbEndpoint }: StoreConfig): Store => ({
  client: dynamodbClient({ region, endpoint: dynamodbEndpoint }),
  tableName,
  now,
});

const FUNCTION = 'lambda:';

/** In this process, a function of its own, or behind an address. */
export function embedderOf(config: EmbedderConfig): Embedder {
  const { address, region, model, key, queryPrefix, passagePrefix } = config;
  if (address.startsWith('file:')) return onnxEmbedder({ modelDir: fileURLToPath(address), threads: 1 });
  if (address.startsWith(FUNCTION))
    return lambdaEmbedder(new LambdaClient({ region }), { functionName: address.slice(FUNCTION.length), model });
  return openAiEmbedder({ baseUrl: address, model, apiKey: key, queryPrefix, passagePrefix });
}

/** Where documents get their vectors from: the live index first, else the embedder, which `wrap` may guard. */
export function vectorsFor(
  { embedder, indexPrefix }: ProjectorConfig,
  engine: Client,
  report: (cause: unknown) => void,
  wrap: (embedder: Embedder) => Pick<Embedder, 'model' | 'embedPassages'> = (one) => one,
): VectorsOf | undefined {
  return embedder && documentVectors(engine, wrap(embedderOf(embedder)), liveWriteTargets(engine, indexPrefix), report);
}

/** What is told of the embedder: that queries go without vectors from now on (from the start, without one), or with them again. */
export type ReportEmbedder = (state: 'off' | 'on', cause?: unknown) => void;

/** The ports of the API; no engine is asked before the first request. */
export async function apiDeps(config: ApiConfig, report: ReportEmbedder = () => {}): Promise<Deps> {
  const store = storeOf(config);
  const engine = await openSearchClient({ url: config.opensearchUrl });
  const { dictionary, embedder: wanted } = config;
  if (!wanted) report('off', new AppError('UNAVAILABLE', 'EMBEDDER is not set.'));
  const embedder = wanted && guardedEmbedder(embedderOf(wanted), { queryTimeoutMs: wanted.queryTimeoutMs, report });
  const aids = {
    dictionary: dictionary === undefined ? undefined : await cedictDictionary(fileURLToPath(dictionary)),
    embedder,
  };
  const [listings, organisations] = [listingRepository(store), organisationRepository(store)];
  return {
    listings,
    organisations,
    memberships: membershipRepository(store),
    marks: markRepository(store),
    preferences: preferencesRepository(store),
    invitations: invitationRepository(store),
    receipts: receiptRepository(store),
    search: openSearchListingSearch(engine, config.indexPrefix, aids),
    ...(embedder && { embedder }),
    operations: operationsOver({
      listings,
      organisations,
      index: openSearchIndexHealth(engine, config.indexPrefix),
      reader: indexRows(engine, (visibility) => readAlias(config.indexPrefix, visibility)),
      ...(embedder && { vectorKeysOf: vectorKeysOf(embedder.model) }),
      deadLetters: config.deadLetters === undefined ? undefined : deadLetterQueue(config.deadLetters, config.region),
      hasDictionary: dictionary !== undefined,
      wait: (ms) => wait(ms),
    }),
    tokens: oidcTokenVerifier({ issuer: config.oidcIssuer, audience: config.oidcAudience }),
    limiter: rateLimiter(store.client, config),
    zoneOrganisationId: config.zoneOrganisationId,
    now,
    newUlid: () => ulid(),
  };
}

/** `address` is that of an SQS queue, or a file: address of a folder. */
function deadLetterQueue(address: string | undefined, region: string): DeadLetterQueue {
  if (address === undefined) throw new AppError('VALIDATION', 'DEAD_LETTERS: the projector needs it.');
  if (address.startsWith('file:')) return folderDeadLetterQueue(fileURLToPath(address));
  return sqsDeadLetterQueue(new SQSClient({ region }), address);
}

/** The ports of the projector; `report` is told of each record that was not projected. */
export async function projectorDeps(config: ProjectorConfig, report: ProjectorDeps['report']): Promise<ProjectorDeps> {
  const store = storeOf(config);
  const engine = await openSearchClient({ url: config.opensearchUrl });
  const reportDegraded = (cause: unknown) =>
    report({ result: 'degraded', itemId: 'vectors', reason: `documents were written without: ${String(cause)}` });
  const vectorsOf = vectorsFor(config, engine, reportDegraded, hurriedPassages);
  return {
    listings: listingRepository(store),
    organisations: organisationRepository(store),
    index: listingIndexWriter(engine, liveWriteTargets(engine, config.indexPrefix), { vectorsOf }),
    deadLetters: deadLetterQueue(config.deadLetters, config.region),
    now,
    report,
  };
}
