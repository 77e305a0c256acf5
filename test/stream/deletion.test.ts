import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingKey } from '../../functions/adapters/dynamodb/keys.ts';
import { writeAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aListing, anOrganisation } from '../helpers/builders.ts';
import { Projection, recordsOf } from './projection.ts';

const TOMBSTONES = { public: 'tombstone', member: 'tombstone' };

let at: Projection;
let owner: Organisation;

/** Longer than the engine of these indexes remembers a deleted version. */
const untilForgotten = () => sleep(1_500);

beforeAll(async () => {
  at = await Projection.start({ gcDeletes: '100ms' });
  owner = await at.create(anOrganisation());
});
afterAll(() => at.drop());

describe('a deleted listing', () => {
  it('would come back by a late replay if it were deleted in the engine: the engine forgets', async () => {
    const listing = aListing({ organisationId: owner.id, status: 'published' });
    const [write] = projectListing(listing, owner);
    await at.writer.apply([write!]);
    const index = writeAlias(at.prefix, 'public');
    const later = write!.revision + 1;
    await at.client.delete({ index, id: listing.id, version: later, version_type: 'external', refresh: true });
    await untilForgotten();
    expect(await at.writer.apply([write!])).toEqual([{ result: 'applied' }]);
  });

  it('stays away when an old change is replayed after the engine has forgotten', async () => {
    const online = await at.write(aListing({ organisationId: owner.id, status: 'published' }));
    await at.write({ ...online, version: 2, status: 'deleted' });
    const records = recordsOf(await at.records(), online.id);
    await at.project(records);
    expect(await at.shows(online.id)).toEqual(TOMBSTONES);
    await at.refresh();
    await untilForgotten();
    expect(await at.project(records.slice(0, 1))).toEqual({ batchItemFailures: [] });
    expect(await at.shows(online.id)).toEqual(TOMBSTONES);
    await at.refresh();
    expect(await at.search('public', { term: { id: online.id } })).toEqual([online.id]);
    expect(await at.search('public', { term: { deleted: false } })).not.toContain(online.id);
  });

  it('leaves nothing of its text behind', async () => {
    const online = await at.write(aListing({ organisationId: owner.id, status: 'published' }));
    await at.write({ ...online, version: 2, status: 'deleted' });
    await at.project(await at.records());
    expect((await at.entry('member', online.id))?.source).toEqual({ id: online.id, version: 2, deleted: true });
  });

  it('stays away when its item leaves the table and then an old change is replayed', async () => {
    const online = await at.write(aListing({ organisationId: owner.id, status: 'published' }));
    const [published] = recordsOf(await at.records(), online.id);
    await at.project([published!]);
    await at.table.client.send(new DeleteCommand({ TableName: at.table.tableName, Key: listingKey(online.id) }));
    const [removed] = recordsOf(await at.records(), online.id);
    expect(removed?.eventName).toBe('REMOVE');
    await at.project([removed!]);
    expect(await at.shows(online.id)).toEqual(TOMBSTONES);
    await untilForgotten();
    await at.project([published!]);
    expect(await at.shows(online.id)).toEqual(TOMBSTONES);
  });
});
