/** Invitations in the table: found by the hash of their code, gone with the first use. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '../../../shared/errors.ts';
import type { StoredInvitation } from '../../../shared/schemas/member.ts';
import type { InvitationRepository } from '../../ports/invitation-repository.ts';
import type { Store } from './client.ts';
import { invitationItem, invitationOf, memberEventItem, membershipItem } from './codec.ts';
import { invitationKey, invitationsOf } from './keys.ts';
import { queryItems } from './query-page.ts';
import { putReceipt } from './receipt-repository.ts';
import { type Step, transact } from './transact.ts';
import { translating } from './translate-error.ts';
import { putNew } from './versioned-put.ts';

const never = () => new AppError('CONFLICT', 'This exists already; try again.');

/** A receipt is answered with again, so it knows no more than the answer. */
const shown = ({ codeHash: _codeHash, ...rest }: StoredInvitation) => rest;

/** A code counts once: whoever comes second finds nothing. */
const take = ({ codeHash }: StoredInvitation): Step => ({
  remove: { Key: { ...invitationKey(codeHash) }, ConditionExpression: 'attribute_exists(pk)' },
  refused: () => new AppError('CONFLICT', 'This invitation was used or withdrawn meanwhile.'),
});

/** See {@link InvitationRepository}. */
export function invitationRepository(store: Store): InvitationRepository {
  const { client, tableName: TableName } = store;
  return {
    create: (invitation, event, receipt) =>
      translating(() =>
        transact(store, [
          putNew(invitationItem(invitation), never),
          putNew(memberEventItem(event), never),
          ...(receipt ? [putReceipt(store, receipt, shown(invitation))] : []),
        ]),
      ),
    findByHash: (codeHash) =>
      translating(async () => {
        const { Item } = await client.send(
          new GetCommand({ TableName, Key: invitationKey(codeHash), ConsistentRead: true }),
        );
        return Item && invitationOf(Item);
      }),
    listByOrganisation: (organisationId) =>
      translating(async () =>
        (
          await queryItems(store, {
            IndexName: 'gsi1',
            KeyConditionExpression: 'gsi1pk = :pk',
            ExpressionAttributeValues: { ':pk': invitationsOf(organisationId) },
          })
        ).map(invitationOf),
      ),
    withdraw: (invitation, event, receipt) =>
      translating(() =>
        transact(store, [
          take(invitation),
          putNew(memberEventItem(event), never),
          ...(receipt ? [putReceipt(store, receipt, shown(invitation))] : []),
        ]),
      ),
    redeem: (invitation, membership, event, receipt) =>
      translating(() =>
        transact(store, [
          putNew(memberEventItem(event), never),
          take(invitation),
          putNew(membershipItem(membership), () => new AppError('CONFLICT', 'You are a member already.')),
          ...(receipt ? [putReceipt(store, receipt, membership)] : []),
        ]),
      ),
  };
}
