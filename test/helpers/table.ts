/** A table of its own for each test file, on the run's engine, and the repositories over it. */
import { randomUUID } from 'node:crypto';
import {
  CreateTableCommand,
  DeleteTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { dynamodbClient, type Store } from '../../functions/adapters/dynamodb/client.ts';
import { listingRepository } from '../../functions/adapters/dynamodb/listing-repository.ts';
import { markRepository } from '../../functions/adapters/dynamodb/mark-repository.ts';
import { membershipRepository } from '../../functions/adapters/dynamodb/membership-repository.ts';
import { organisationRepository } from '../../functions/adapters/dynamodb/organisation-repository.ts';
import { preferencesRepository } from '../../functions/adapters/dynamodb/preferences-repository.ts';
import { receiptRepository } from '../../functions/adapters/dynamodb/receipt-repository.ts';
import { createTableInput, TABLE } from '../../functions/adapters/dynamodb/table.ts';
import { NOW } from './builders.ts';

/** A store whose clock stands at `clock.now` until a test moves it. */
export interface TestTable extends Store {
  readonly clock: { now: string };
  readonly listings: ReturnType<typeof listingRepository>;
  readonly organisations: ReturnType<typeof organisationRepository>;
  readonly memberships: ReturnType<typeof membershipRepository>;
  readonly marks: ReturnType<typeof markRepository>;
  readonly preferences: ReturnType<typeof preferencesRepository>;
  readonly receipts: ReturnType<typeof receiptRepository>;
  /** Deletes the table and closes the client. */
  drop(): Promise<void>;
}

/** Creates the table with its indexes, stream and time to live; call `drop` in afterAll. */
export async function aTable(): Promise<TestTable> {
  const client = dynamodbClient({ region: 'local', endpoint: inject('dynamodbEndpoint') });
  const tableName = `test-${randomUUID()}`;
  await client.send(new CreateTableCommand(createTableInput(tableName)));
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: tableName });
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { Enabled: true, AttributeName: TABLE.ttlAttribute },
    }),
  );
  const clock = { now: NOW };
  const store: Store = { client, tableName, now: () => clock.now };
  return {
    ...store,
    clock,
    listings: listingRepository(store),
    organisations: organisationRepository(store),
    memberships: membershipRepository(store),
    marks: markRepository(store),
    preferences: preferencesRepository(store),
    receipts: receiptRepository(store),
    async drop() {
      await client.send(new DeleteTableCommand({ TableName: tableName }));
      client.destroy();
    },
  };
}
