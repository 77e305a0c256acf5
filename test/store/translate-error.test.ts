import { ProvisionedThroughputExceededException, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamodbClient } from '../../functions/adapters/dynamodb/client.ts';
import { listingRepository } from '../../functions/adapters/dynamodb/listing-repository.ts';
import { translated } from '../../functions/adapters/dynamodb/translate-error.ts';
import { ReceiptExists } from '../../functions/ports/receipt.ts';
import { AppError } from '../../shared/errors.ts';
import { NOW, newListingId } from '../helpers/builders.ts';
import { aTable, type TestTable } from '../helpers/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await aTable();
});
afterAll(() => table.drop());

describe('what goes wrong in the engine', () => {
  it('is UNAVAILABLE when nobody listens', async () => {
    // Port 1 is reserved and closed: a real refusal by the system.
    const client = dynamodbClient({ region: 'local', endpoint: 'http://127.0.0.1:1' });
    const listings = listingRepository({ client, tableName: 'nowhere', now: () => NOW });
    await expect(listings.get(newListingId())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(listings.scan(0, 1)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is INTERNAL when the table is missing, without its name in the message', async () => {
    const listings = listingRepository({ ...table, tableName: 'missing-table' });
    const error = await listings.get(newListingId()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'INTERNAL' });
    expect((error as AppError).message).not.toContain('missing-table');
    expect((error as AppError).cause).toBeInstanceOf(ResourceNotFoundException);
  });

  it('is UNAVAILABLE when the engine throttles', () => {
    const error = translated(new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} }));
    expect(error).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('stays what it is when a port promised it', () => {
    const known = [new AppError('CONFLICT', 'stale'), new ReceiptExists('key')];
    for (const error of known) expect(translated(error)).toBe(error);
  });
});
