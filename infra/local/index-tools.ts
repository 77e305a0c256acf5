/** What reindex, audit-index and redrive work with: the table and the indexes that the environment or the running stack names. */
import { fileURLToPath } from 'node:url';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbClient } from '../../functions/adapters/dynamodb/client.ts';
import { listingRepository } from '../../functions/adapters/dynamodb/listing-repository.ts';
import { organisationRepository } from '../../functions/adapters/dynamodb/organisation-repository.ts';
import { folderDeadLetterQueue } from '../../functions/adapters/folder/dead-letter-queue.ts';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { vectorKeysOf } from '../../functions/adapters/opensearch/document-vectors.ts';
import { listingIndexCatalog } from '../../functions/adapters/opensearch/listing-index-catalog.ts';
import { listingIndexWriter } from '../../functions/adapters/opensearch/listing-index-writer.ts';
import { liveWriteTargets } from '../../functions/adapters/opensearch/write-targets.ts';
import { sqsDeadLetterQueue } from '../../functions/adapters/sqs/dead-letter-queue.ts';
import { readProjectorConfig } from '../../functions/config.ts';
import { embedderOf, vectorsFor } from '../../functions/deps.ts';
import { AppError } from '../../shared/errors.ts';
import { readRunningStack } from './running-stack.ts';
import { readSettings } from './settings.ts';

/** Requests of a rebuild may take longer than those somebody waits for. */
const REQUEST_TIMEOUT_MS = 60_000;

function configured() {
  try {
    return readProjectorConfig({ ...readRunningStack(readSettings().stateDir), ...process.env });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(
      'VALIDATION',
      `${error.message}\nStart the stack (npm start), or name another in the environment.`,
    );
  }
}

/** Both sides and the way to write; `close` ends the connections. */
export async function indexTools() {
  const config = configured();
  const engine = await openSearchClient({ url: config.opensearchUrl, requestTimeoutMs: REQUEST_TIMEOUT_MS });
  const client = dynamodbClient({ region: config.region, endpoint: config.dynamodbEndpoint });
  const vectorsOf = vectorsFor(config, engine, (cause) => {
    console.error(`Documents were written without vectors: ${String(cause)}`);
  });
  const targets = liveWriteTargets(engine, config.indexPrefix);
  const store = { client, tableName: config.tableName, now: () => new Date().toISOString() };
  return {
    config,
    listings: listingRepository(store),
    organisations: organisationRepository(store),
    catalog: listingIndexCatalog(engine, {
      prefix: config.indexPrefix,
      now: Date.now,
      ...(vectorsOf && { vectorsOf }),
    }),
    writer: listingIndexWriter(engine, targets, { vectorsOf }),
    /** What an audit needs to compare and mend vectors; nothing where no embedder is configured. */
    vectors: vectorsOf &&
      config.embedder && {
        vectorKeysOf: vectorKeysOf(embedderOf(config.embedder).model),
        vectorWriter: listingIndexWriter(engine, targets, { vectorsOf, rewrites: true }),
      },
    deadLetters() {
      const address = config.deadLetters;
      if (address === undefined)
        throw new AppError('VALIDATION', 'DEAD_LETTERS is not set: there is no queue to read.');
      if (address.startsWith('file:')) return folderDeadLetterQueue(fileURLToPath(address));
      return sqsDeadLetterQueue(new SQSClient({ region: config.region }), address);
    },
    async close() {
      await engine.close();
      client.destroy();
    },
  };
}
