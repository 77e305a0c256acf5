/** Memberships in the table: by person from the table itself, by organisation from an index. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '../../../shared/errors.ts';
import type { MemberEvent } from '../../../shared/schemas/member.ts';
import type { Membership } from '../../../shared/schemas/membership.ts';
import type { MembershipRepository } from '../../ports/membership-repository.ts';
import type { Store } from './client.ts';
import { memberEventItem, memberEventOf, membershipItem, membershipOf } from './codec.ts';
import {
  MEMBER_EVENTS,
  membershipKeys,
  membershipsOf,
  membersOf,
  ORGANISATION_PREFIX,
  organisationKey,
  type PrimaryKey,
} from './keys.ts';
import { queryItems } from './query-page.ts';
import { type Step, transact } from './transact.ts';
import { translating } from './translate-error.ts';
import { putNew, putVersioned, removeVersioned } from './versioned-put.ts';

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
    change: ({ membership, event, keptBy }) =>
      translating(() =>
        transact(store, [
          putVersioned('membership', { ...membershipItem(membership), version: membership.version }),
          ...noted(event, keptBy),
        ]),
      ),
    remove: ({ membership, event, keptBy }) =>
      translating(() =>
        transact(store, [
          removeVersioned('membership', primaryKeyOf(membership), membership.version),
          ...noted(event, keptBy),
        ]),
      ),
    events: (organisationId) => translating(() => newestEvents(store, organisationId)),
  };
}

const MOST_EVENTS = 200;

const primaryKeyOf = (membership: Membership): PrimaryKey => {
  const { pk, sk } = membershipKeys(membership);
  return { pk, sk };
};

/** The event, and the look at who has to be as they were read. */
const noted = (event: MemberEvent, keptBy: Membership | undefined): Step[] => [
  putNew(memberEventItem(event), () => new AppError('CONFLICT', 'This was noted already; try again.')),
  ...(keptBy ? [unchanged(keptBy)] : []),
];

const unchanged = (membership: Membership): Step => ({
  check: {
    Key: { ...primaryKeyOf(membership) },
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': membership.version },
  },
  refused: () => new AppError('CONFLICT', 'The people of this organisation changed meanwhile: read them again.'),
});

async function newestEvents({ client, tableName: TableName }: Store, organisationId: string): Promise<MemberEvent[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :events)',
      ExpressionAttributeValues: { ':pk': organisationKey(organisationId).pk, ':events': MEMBER_EVENTS },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: MOST_EVENTS,
    }),
  );
  return Items.map(memberEventOf);
}
