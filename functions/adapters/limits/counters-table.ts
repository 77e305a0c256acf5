/** The table of the write limits' counters, as data: one item for each principal and minute, gone after it. */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** Names are those rate-limiter-flexible writes; `expire` is in epoch seconds. No stream: nothing follows a counter. */
export const COUNTERS_TABLE = { partitionKey: 'key', ttlAttribute: 'expire', billingMode: 'PAY_PER_REQUEST' } as const;

/** The request that makes it; time to live is switched on by a second one, with `COUNTERS_TABLE.ttlAttribute`. */
export const createCountersTableInput = (tableName: string): CreateTableCommandInput => ({
  TableName: tableName,
  BillingMode: COUNTERS_TABLE.billingMode,
  KeySchema: [{ AttributeName: COUNTERS_TABLE.partitionKey, KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: COUNTERS_TABLE.partitionKey, AttributeType: 'S' }],
});
