/** The table's definition as data, from which the deployed table and every local one are made. */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** On-demand capacity; all keys are strings; all indexes project every attribute. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  billingMode: 'PAY_PER_REQUEST',
  streamView: 'NEW_AND_OLD_IMAGES',
  /** Epoch seconds; set on receipts and on deleted listings. */
  ttlAttribute: 'ttl',
  indexes: [
    { name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
    { name: 'gsi2', partitionKey: 'gsi2pk', sortKey: 'gsi2sk' },
  ],
} as const;

const keySchema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];

/** The request that makes a table of this definition; time to live is switched on by a second one, with `TABLE.ttlAttribute`. */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const keys = [TABLE, ...TABLE.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  return {
    TableName: tableName,
    BillingMode: TABLE.billingMode,
    KeySchema: keySchema(TABLE),
    AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'ALL' },
    })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: TABLE.streamView },
  };
}
