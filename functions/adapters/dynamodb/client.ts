/** The document client: made once in a process, with time limits a request can afford. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the table is. With an `endpoint` (a local engine) no credentials are looked up. */
export interface DynamodbSettings {
  readonly region: string;
  readonly endpoint?: string | undefined;
}

/** What every repository is given. `now` is ISO 8601 UTC. */
export interface Store {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly now: () => string;
}

const CONNECT_MS = 3_000;
const REQUEST_MS = 5_000;
/** The first try and two more, with the SDK's own backoff. */
const MAX_ATTEMPTS = 3;

/** A new client; attributes that are undefined are left out of what it writes. */
export function dynamodbClient({ region, endpoint }: DynamodbSettings): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    region,
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS, throwOnRequestTimeout: true },
    ...(endpoint !== undefined && { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
