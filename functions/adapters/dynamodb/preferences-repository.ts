/** People's own choices in the table, one item a person. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { PreferencesRepository } from '../../ports/preferences-repository.ts';
import type { Store } from './client.ts';
import { preferencesItem, preferencesOf } from './codec.ts';
import { preferencesKey } from './keys.ts';
import { transact } from './transact.ts';
import { translating } from './translate-error.ts';
import { putVersioned } from './versioned-put.ts';

export function preferencesRepository(store: Store): PreferencesRepository {
  const { client, tableName: TableName } = store;
  return {
    get: (subject) =>
      translating(async () => {
        const { Item } = await client.send(
          new GetCommand({ TableName, Key: preferencesKey(subject), ConsistentRead: true }),
        );
        return Item && preferencesOf(Item);
      }),
    write: (preferences) =>
      translating(() =>
        transact(store, [putVersioned('choice', { ...preferencesItem(preferences), version: preferences.version })]),
      ),
  };
}
