/** Memberships in the table: by person from the table itself, by organisation from an index. */
import type { MembershipRepository } from '../../ports/membership-repository.ts';
import type { Store } from './client.ts';
import { membershipItem, membershipOf } from './codec.ts';
import { membershipsOf, membersOf, ORGANISATION_PREFIX } from './keys.ts';
import { queryItems } from './query-page.ts';
import { transact } from './transact.ts';
import { translating } from './translate-error.ts';
import { putVersioned } from './versioned-put.ts';

export function membershipRepository(store: Store): MembershipRepository {
  const list = async (query: Parameters<typeof queryItems>[1]) => (await queryItems(store, query)).map(membershipOf);
  return {
    listBySubject: (subject) =>
      translating(() =>
        list({
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :organisation)',
          ExpressionAttributeValues: { ':pk': membershipsOf(subject), ':organisation': ORGANISATION_PREFIX },
          ConsistentRead: true,
        }),
      ),
    listByOrganisation: (organisationId) =>
      translating(() =>
        list({
          IndexName: 'gsi1',
          KeyConditionExpression: 'gsi1pk = :pk',
          ExpressionAttributeValues: { ':pk': membersOf(organisationId) },
        }),
      ),
    write: (membership) =>
      translating(() =>
        transact(store, [putVersioned('membership', { ...membershipItem(membership), version: membership.version })]),
      ),
  };
}
