/** The environment that the entry points run in here: what CDK sets in AWS, with this machine's addresses. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { API_AUDIENCE } from './issuer/api-resource.ts';
import type { StackEnvironment } from './running-stack.ts';
import { organisationIdOf, ZONE_KEY } from './seed/plant.ts';
import type { LocalSettings } from './settings.ts';
import type { Stack } from './stack.ts';

/** Variables of functions/config.ts. */
export const localEnvironment = (settings: LocalSettings, stack: Stack): StackEnvironment => ({
  AWS_REGION: 'local',
  TABLE_NAME: 'duijie',
  COUNTERS_TABLE_NAME: 'duijie-counters',
  DYNAMODB_ENDPOINT: stack.dynamodbEndpoint,
  OPENSEARCH_URL: stack.opensearchUrl,
  INDEX_PREFIX: 'duijie',
  DEAD_LETTERS: pathToFileURL(join(settings.stateDir, 'dead-letters', 'records')).href,
  OIDC_ISSUER: stack.issuerUrl,
  OIDC_AUDIENCE: API_AUDIENCE,
  ZONE_ORGANISATION_ID: organisationIdOf(ZONE_KEY),
  ...stack.aids,
});
