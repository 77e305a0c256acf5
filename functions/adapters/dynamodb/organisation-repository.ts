/** Organisations in the table; the credit code of each is held by an item of its own, so that no two use the same. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '../../../shared/errors.ts';
import type { Membership } from '../../../shared/schemas/membership.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { OrganisationRepository } from '../../ports/organisation-repository.ts';
import type { ReceiptToStore } from '../../ports/receipt.ts';
import { batchGet } from './batch-get.ts';
import type { Store } from './client.ts';
import { membershipItem, organisationItem, organisationOf } from './codec.ts';
import { organisationKey, usccKey, VERIFICATION_QUEUE } from './keys.ts';
import { queryPage } from './query-page.ts';
import { putReceipt } from './receipt-repository.ts';
import { type Step, transact } from './transact.ts';
import { translating } from './translate-error.ts';
import { putNew, putVersioned } from './versioned-put.ts';

export function organisationRepository(store: Store): OrganisationRepository {
  return {
    get: (id) => translating(() => getOrganisation(store, id)),
    getMany: (ids) => translating(async () => (await batchGet(store, keysOf(ids))).map(organisationOf)),
    create: (organisation, owner, receipt) => translating(() => create(store, organisation, owner, receipt)),
    write: (organisation, receipt) => translating(() => write(store, organisation, receipt)),
    listUnverified: (query) =>
      translating(async () => {
        const index = { name: 'gsi2', partition: VERIFICATION_QUEUE } as const;
        const page = await queryPage(store, index, 'ascending', query);
        return { ...page, items: page.items.map(organisationOf) };
      }),
  };
}

const keysOf = (ids: readonly string[]) => [...new Set(ids)].map(organisationKey);

const versionedPut = (organisation: Organisation): Step =>
  putVersioned('organisation', { ...organisationItem(organisation), version: organisation.version });

/** Nothing is said of who holds the code. */
const inUse = () =>
  new AppError('CONFLICT', 'Another organisation uses this unified social credit code.', [
    { path: 'profile.uscc', message: 'in use by another organisation' },
  ]);

const holdUscc = (uscc: string, organisationId: string): Step =>
  putNew({ ...usccKey(uscc), type: 'uscc', data: { organisationId } }, inUse);

const releaseUscc = (uscc: string): Step => ({ remove: { Key: usccKey(uscc) }, refused: inUse });

async function getOrganisation({ client, tableName: TableName }: Store, id: string): Promise<Organisation | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName, Key: organisationKey(id), ConsistentRead: true }));
  return Item && organisationOf(Item);
}

async function create(store: Store, organisation: Organisation, owner: Membership, receipt?: ReceiptToStore) {
  const { uscc } = organisation.profile;
  await transact(store, [
    versionedPut(organisation),
    putNew(membershipItem(owner), () => new AppError('CONFLICT', 'This person is a member already.')),
    ...(uscc === undefined ? [] : [holdUscc(uscc, organisation.id)]),
    ...(receipt ? [putReceipt(store, receipt, organisation)] : []),
  ]);
}

/** The version condition makes the old code, read before, the one that is replaced. */
async function write(store: Store, organisation: Organisation, receipt?: ReceiptToStore): Promise<void> {
  const before = (await getOrganisation(store, organisation.id))?.profile.uscc;
  const after = organisation.profile.uscc;
  const changed = before !== after;
  await transact(store, [
    ...(changed && after !== undefined ? [holdUscc(after, organisation.id)] : []),
    ...(changed && before !== undefined ? [releaseUscc(before)] : []),
    versionedPut(organisation),
    ...(receipt ? [putReceipt(store, receipt, organisation)] : []),
  ]);
}
