/** Creates and drops the tables of an installation on a local engine. */
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { createTableInput, TABLE } from '../../functions/adapters/dynamodb/table.ts';
import { COUNTERS_TABLE, createCountersTableInput } from '../../functions/adapters/limits/counters-table.ts';
import { localAwsConfig } from './engines/local-aws-config.ts';

/** The two tables' names. */
export interface TableNames {
  readonly tableName: string;
  readonly countersTableName: string;
}

async function ensure(client: DynamoDBClient, input: CreateTableCommandInput, ttlAttribute: string): Promise<void> {
  const { TableName } = input;
  try {
    await client.send(new CreateTableCommand(input));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName });
  const TimeToLiveSpecification = { Enabled: true, AttributeName: ttlAttribute };
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}

async function withClient<T>(endpoint: string, use: (client: DynamoDBClient) => Promise<T>): Promise<T> {
  const client = new DynamoDBClient(localAwsConfig(endpoint));
  return use(client).finally(() => client.destroy());
}

/** Tables that are there already stay as they are. */
export const ensureTables = (endpoint: string, { tableName, countersTableName }: TableNames): Promise<void> =>
  withClient(endpoint, async (client) => {
    await ensure(client, createTableInput(tableName), TABLE.ttlAttribute);
    await ensure(client, createCountersTableInput(countersTableName), COUNTERS_TABLE.ttlAttribute);
  });

/** Deletes both, and all they hold. */
export const dropTables = (endpoint: string, { tableName, countersTableName }: TableNames): Promise<void> =>
  withClient(endpoint, async (client) => {
    for (const TableName of [tableName, countersTableName]) await client.send(new DeleteTableCommand({ TableName }));
  });
