/** The projector in Lambda: a batch of the table's stream into the index. */
import { Logger } from '@aws-lambda-powertools/logger';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readProjectorConfig } from '../config.ts';
import { projectorDeps } from '../deps.ts';
import { projectChanges } from './project-changes.ts';

const config = readProjectorConfig();
const log = new Logger({ serviceName: 'projector', logLevel: config.logLevel });
const deps = await projectorDeps(config, (problem) =>
  log.warn(problem.result === 'degraded' ? 'projected without vectors' : 'not projected', { ...problem }),
);

/** Invoked by the table's stream; answers the records to be tried again. */
export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  projectChanges(deps, event.Records);
