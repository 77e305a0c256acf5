import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { folderDeadLetterQueue } from '../../functions/adapters/folder/dead-letter-queue.ts';
import { readAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { VISIBILITY_CLASSES } from '../../functions/ports/listing-index.ts';
import { projectChanges } from '../../functions/projector/project-changes.ts';
import { redriveLetters } from '../../functions/reindex/redrive-letters.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aListing, anOrganisation, aSolution } from '../helpers/builders.ts';
import { Projection, recordsOf, sequences } from './projection.ts';

const DOCUMENTS = { public: 'document', member: 'document' };
const TOMBSTONES = { public: 'tombstone', member: 'tombstone' };
const NOTHING = { public: 'nothing', member: 'nothing' };

let at: Projection;
let owner: Organisation;

const titled = (zh: string) => aSolution({ title: { zh } });

/** A listing written as online from its first version. */
const publish = (content = aSolution()): Promise<Listing> =>
  at.write(
    aListing({ organisationId: owner.id, status: 'published', publishedAt: '2026-03-02T08:00:00.000Z', content }),
  );

const edit = (listing: Listing, change: Partial<Listing>): Promise<Listing> =>
  at.write({ ...listing, ...change, version: listing.version + 1 });

/** Only the records of these, whatever else the test has written. */
const recordsAbout = async (...ids: string[]) => {
  const records = await at.records();
  return ids.flatMap((id) => recordsOf(records, id));
};

beforeAll(async () => {
  at = await Projection.start();
  owner = await at.create(anOrganisation());
});
afterAll(() => at.drop());
beforeEach(async () => {
  await at.records();
  at.problems.length = 0;
});

describe('the projector', () => {
  it('shows a published listing in both classes, and nothing of a draft', async () => {
    const published = await publish();
    const draft = await at.write(aListing({ organisationId: owner.id }));
    expect(await at.project(await at.records())).toEqual({ batchItemFailures: [] });
    expect(await at.shows(published.id)).toEqual(DOCUMENTS);
    expect(await at.shows(draft.id)).toEqual(TOMBSTONES);
    await at.refresh();
    expect(await at.search('public', { match: { 'title.zh': '机器视觉' } })).toContain(published.id);
  });

  it('changes nothing when a batch comes twice', async () => {
    const listing = await publish();
    const records = await recordsAbout(listing.id);
    await at.project(records);
    const before = await at.entry('public', listing.id);
    expect(await at.project([...records, ...records])).toEqual({ batchItemFailures: [] });
    expect(await at.entry('public', listing.id)).toEqual(before);
  });

  it('keeps the newest state however the changes are ordered and cut into batches', async () => {
    const first = await publish(titled('第一版'));
    const second = await edit(first, { content: titled('第二版') });
    await edit(second, { content: titled('第三版') });
    const [one, two, three] = (await recordsAbout(first.id)) as [DynamoDBRecord, DynamoDBRecord, DynamoDBRecord];
    await at.project([three]);
    await at.project([two, one]);
    expect((await at.entry('member', first.id))?.source.title).toEqual({ zh: '第三版' });
    expect((await at.entry('member', first.id))?.source.version).toBe(3);
  });

  it('takes a listing away when it is paused, and brings it back when it goes on', async () => {
    const online = await publish();
    const paused = await edit(online, { status: 'paused' });
    await at.project(await recordsAbout(online.id));
    expect(await at.shows(online.id)).toEqual(TOMBSTONES);
    await edit(paused, { status: 'published' });
    await at.project(await recordsAbout(online.id));
    expect(await at.shows(online.id)).toEqual(DOCUMENTS);
  });

  it('ignores items that no index shows', async () => {
    const listing = await publish();
    const audits = (await at.records()).filter(({ dynamodb }) => dynamodb?.Keys?.sk?.S?.startsWith('AUDIT'));
    expect(audits).toHaveLength(1);
    expect(await at.project(audits)).toEqual({ batchItemFailures: [] });
    expect(await at.shows(listing.id)).toEqual(NOTHING);
    expect(at.problems).toEqual([]);
  });

  it('reports by sequence number what the engine does not take now, and loses neither it nor the rest', async () => {
    const [hindered, fine] = [await publish(), await at.write(aListing({ organisationId: owner.id }))];
    const records = await recordsAbout(hindered.id, fine.id);
    const index = readAlias(at.prefix, 'member');
    await at.client.indices.putSettings({ index, body: { index: { blocks: { write: true } } } });
    try {
      const { batchItemFailures } = await at.project(records);
      expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(sequences(records));
      expect(await at.shows(hindered.id)).toEqual({ public: 'document', member: 'nothing' });
      expect(await at.deadLetters.count()).toBe(0);
      expect(at.problems.map(({ itemId }) => itemId)).toEqual([hindered.id, fine.id]);
    } finally {
      await at.client.indices.putSettings({ index, body: { index: { blocks: { write: false } } } });
    }
    expect(await at.project(records)).toEqual({ batchItemFailures: [] });
    expect(await at.shows(hindered.id)).toEqual(DOCUMENTS);
  });
});

describe('poison', () => {
  const broken = (record: DynamoDBRecord): DynamoDBRecord => {
    const copy = structuredClone(record);
    copy.dynamodb!.NewImage!.data!.M!.content = { M: { kind: { S: 'no-such-kind' }, secret: { S: 'canary' } } };
    return copy;
  };
  const redrive = () =>
    redriveLetters({ ...at.table, reader: at.catalog.live, writer: at.writer, deadLetters: at.deadLetters });

  it('goes to the dead-letter queue with its key, the rest of the batch goes on, and redrive does it again', async () => {
    const [bad, good] = [await publish(), await publish()];
    const [badRecord, goodRecord] = (await recordsAbout(bad.id, good.id)) as [DynamoDBRecord, DynamoDBRecord];
    expect(await at.project([broken(badRecord), goodRecord])).toEqual({ batchItemFailures: [] });
    expect(await at.shows(good.id)).toEqual(DOCUMENTS);
    expect(await at.shows(bad.id)).toEqual(NOTHING);
    const [received] = await at.deadLetters.receive(10);
    expect(received?.letter).toMatchObject({ itemId: bad.id, version: 1, reason: expect.stringContaining('content') });
    expect(JSON.stringify(received)).not.toContain('canary');
    const report = await redrive();
    expect(report).toMatchObject({ done: [{ itemId: bad.id }], kept: [] });
    expect(await at.shows(bad.id)).toEqual(DOCUMENTS);
    expect(await at.deadLetters.count()).toBe(0);
  });

  it('stays in the queue while it still cannot be projected', async () => {
    const orphan = await at.write(
      aListing({ organisationId: anOrganisation().id, status: 'published', content: aSolution() }),
    );
    expect(await at.project(await recordsAbout(orphan.id))).toEqual({ batchItemFailures: [] });
    expect(await redrive()).toMatchObject({ done: [], kept: [{ letter: { itemId: orphan.id } }] });
    expect(await at.deadLetters.count()).toBe(1);
    await edit(orphan, { status: 'closed' });
    expect(await redrive()).toMatchObject({ done: [{ itemId: orphan.id }], kept: [] });
    expect(await at.shows(orphan.id)).toEqual(TOMBSTONES);
  });

  it('does not go to the queue before the batch has come past it', async () => {
    const [blocked, bad] = [await publish(), await publish()];
    const [blockedRecord, badRecord] = (await recordsAbout(blocked.id, bad.id)) as [DynamoDBRecord, DynamoDBRecord];
    const batch = [blockedRecord, broken(badRecord)];
    const index = readAlias(at.prefix, 'member');
    await at.client.indices.putSettings({ index, body: { index: { blocks: { write: true } } } });
    const first = await at.project(batch);
    await at.client.indices.putSettings({ index, body: { index: { blocks: { write: false } } } });
    expect(first.batchItemFailures).toEqual([{ itemIdentifier: sequences(batch)[0] }]);
    expect(await at.deadLetters.count()).toBe(0);
    await at.project(batch);
    expect(await at.deadLetters.count()).toBe(1);
    await redrive();
  });

  it('that cannot be put away is reported alone, and comes again', async () => {
    const [bad, good] = [await publish(), await publish()];
    const records = (await recordsAbout(bad.id, good.id)) as [DynamoDBRecord, DynamoDBRecord];
    const occupied = join(at.folder, 'a-file');
    writeFileSync(occupied, '');
    const deps = { ...at.deps, deadLetters: folderDeadLetterQueue(join(occupied, 'letters')) };
    const answer = await projectChanges(deps, [records[1], broken(records[0])]);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: sequences(records)[0] }]);
    expect(await at.shows(good.id)).toEqual(DOCUMENTS);
    expect(at.problems.map(({ itemId }) => itemId)).toContain(bad.id);
  });

  it('of the engine: a document it refuses takes the older text off, and redrive brings the new one', async () => {
    const narrow = await Projection.start({ unmapped: 'trl' });
    try {
      await narrow.create(owner);
      const listing = aListing({
        organisationId: owner.id,
        status: 'published',
        content: aSolution({ trl: undefined }),
      });
      await narrow.write(listing);
      await narrow.project(await narrow.records());
      expect(await narrow.shows(listing.id)).toEqual(DOCUMENTS);
      await narrow.write({ ...listing, version: 2, content: aSolution({ trl: 5 }) });
      expect(await narrow.project(await narrow.records())).toEqual({ batchItemFailures: [] });
      expect(await narrow.shows(listing.id)).toEqual(TOMBSTONES);
      expect((await narrow.deadLetters.receive(1))[0]?.letter).toMatchObject({ itemId: listing.id, version: 2 });
      for (const visibility of VISIBILITY_CLASSES)
        await narrow.client.indices.putMapping({
          index: readAlias(narrow.prefix, visibility),
          body: { properties: { trl: { type: 'integer' } } },
        });
      const { table, catalog, writer, deadLetters } = narrow;
      const report = await redriveLetters({ ...table, reader: catalog.live, writer, deadLetters });
      expect(report.kept).toEqual([]);
      expect((await narrow.entry('public', listing.id))?.source).toMatchObject({ version: 2, trl: 5 });
    } finally {
      await narrow.drop();
    }
  });
});
