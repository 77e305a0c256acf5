import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { physicalIndexes } from '../../functions/adapters/opensearch/physical-indexes.ts';
import { VISIBILITY_CLASSES } from '../../functions/ports/listing-index.ts';
import { findDrift } from '../../functions/reindex/find-drift.ts';
import { type RebuildOptions, rebuildIndexes } from '../../functions/reindex/rebuild-indexes.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aListing, anOrganisation, aSolution } from '../helpers/builders.ts';
import { Projection } from './projection.ts';

// Each rebuild creates and deletes indexes, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 90_000 });

const OPTIONS: RebuildOptions = { segments: 2, graceMs: 300, acceptRejected: 0, wait };

let at: Projection;
let owner: Organisation;

const solution = (title: string) => aSolution({ title: { zh: title } });
const publish = (title: string): Promise<Listing> =>
  at.write(aListing({ organisationId: owner.id, status: 'published', content: solution(title) }));
const rebuild = (options: Partial<RebuildOptions> = {}) =>
  rebuildIndexes({ ...at.table, catalog: at.catalog }, { ...OPTIONS, ...options });
const generations = async () =>
  (await physicalIndexes(at.client, at.prefix, 'public')).map(({ generation, isRead, isWritten }) => [
    generation,
    isRead,
    isWritten,
  ]);
const drift = async () => {
  await at.refresh();
  return (await findDrift(at.table, at.catalog.live, { segments: 2, settleMs: 2_000, wait })).drift;
};

beforeEach(async () => {
  at = await Projection.start();
  owner = await at.create(anOrganisation());
});
afterEach(() => at.drop());

describe('a reindex', () => {
  it('rebuilds everything from the table, also what the index had lost, and drops the old generation', async () => {
    const [online, draft] = [await publish('在线'), await at.write(aListing({ organisationId: owner.id }))];
    const report = await rebuild();
    expect(report).toMatchObject({ listings: 2, mended: 0, rejected: [] });
    expect(report.entries.public).toEqual({ documents: 1, tombstones: 1 });
    expect(await at.shows(online.id)).toEqual({ public: 'document', member: 'document' });
    expect(await at.shows(draft.id)).toEqual({ public: 'tombstone', member: 'tombstone' });
    expect(await generations()).toEqual([[2, true, true]]);
  });

  it('fails no search and loses no write while searches and writes go on', async () => {
    const listings = await at.inTurn(60, (i) => publish(`第${i}件`));
    const poller = await at.projector();
    await poller.settled();
    await at.refresh();
    let on = true;
    const versions = new Map(listings.map((listing) => [listing.id, listing]));
    const writing = (async () => {
      for (let n = 0; on; n++) {
        const listing = versions.get(listings[n % listings.length]!.id)!;
        const deleted = listing.status === 'deleted' || n % 29 === 28;
        const content = solution(`第${n}次修改`);
        const next = {
          ...listing,
          version: listing.version + 1,
          content,
          status: deleted ? 'deleted' : 'published',
        } as const;
        versions.set(listing.id, await at.write(next));
        if (n % 10 === 0) {
          const fresh = await publish(`新增${n}`);
          versions.set(fresh.id, fresh);
        }
        await wait(20);
        if (n === 10) await at.table.organisations.write({ ...owner, version: 2, verification: 'unverified' });
      }
    })();
    const failures: unknown[] = [];
    const counts: number[] = [];
    const searching = (async () => {
      while (on) {
        for (const visibility of VISIBILITY_CLASSES)
          await at.search(visibility, { term: { deleted: false } }).then(
            (ids) => counts.push(ids.length),
            (error: unknown) => failures.push(error),
          );
        await wait(5);
      }
    })();
    try {
      for (let round = 0; round < 2; round++) await rebuild();
    } finally {
      on = false;
      await Promise.all([writing, searching]);
    }
    await poller.settled();
    expect(failures).toEqual([]);
    expect(counts.length).toBeGreaterThan(20);
    // At most what was deleted may be missing from any answer: a half-filled index never answered.
    const deleted = [...versions.values()].filter(({ status }) => status === 'deleted').length;
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(listings.length - deleted);
    expect(await drift()).toEqual([]);
    for (const { id, version } of versions.values())
      for (const visibility of VISIBILITY_CLASSES)
        expect((await at.entry(visibility, id))?.source.version, `${visibility} ${id}`).toBe(version);
  }, 240_000);

  it('writes every change to both generations from its beginning until the swap, then to the new one', async () => {
    const listing = await publish('之前');
    const begun = await at.catalog.beginRebuild();
    await at.project(await at.records());
    expect(await generations()).toEqual([
      [1, true, true],
      [2, false, true],
    ]);
    const { revision } = (await at.entry('public', listing.id))!;
    expect(await begun.reader.rowsOf('public', [listing.id])).toEqual([
      { id: listing.id, revision, deleted: false, vectorKeys: {} },
    ]);
    await begun.swap();
    expect(await generations()).toEqual([
      [1, false, false],
      [2, true, true],
    ]);
    await begun.dropOld();
    await at.write({ ...listing, version: 2, content: solution('之后') });
    expect(await at.project(await at.records())).toEqual({ batchItemFailures: [] });
    expect((await at.entry('member', listing.id))?.source.title).toEqual({ zh: '之后' });
  });

  it('never throws away what searches read already', async () => {
    const begun = await at.catalog.beginRebuild();
    await begun.swap();
    await begun.discard();
    expect(await generations()).toEqual([
      [1, false, false],
      [2, true, true],
    ]);
  });

  it('carries over tombstones of listings that have left the table', async () => {
    const listing = aListing({ organisationId: owner.id, status: 'published' });
    const tombstones = VISIBILITY_CLASSES.map((visibility) => ({
      visibility,
      revision: 7 * 2 ** 20,
      entry: { id: listing.id, version: 7, deleted: true } as const,
    }));
    await at.writer.apply(tombstones);
    await rebuild();
    expect(await at.entry('public', listing.id)).toMatchObject({ revision: 7 * 2 ** 20, source: { deleted: true } });
  });

  it('gives way to another that is alive, and clears away one that has crashed', async () => {
    await publish('在线');
    await at.catalog.beginRebuild();
    await expect(rebuild()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await generations()).toEqual([
      [1, true, true],
      [2, false, true],
    ]);
    const client = at.client;
    for (const visibility of VISIBILITY_CLASSES) {
      const orphan = (await physicalIndexes(client, at.prefix, visibility))[1]!;
      const _meta = { rebuildAliveAt: orphan.rebuildAliveAt - 61_000 };
      await client.transport.request({ method: 'PUT', path: `/${orphan.name}/_mapping`, body: { _meta } });
    }
    await rebuild();
    expect(await generations()).toEqual([[3, true, true]]);
  });

  it('leaves everything as it was when a listing cannot be indexed, unless that is accepted', async () => {
    const fine = await publish('在线');
    await at.project(await at.records());
    const orphan = await at.write(aListing({ organisationId: anOrganisation().id, status: 'published' }));
    await expect(rebuild()).rejects.toThrow(orphan.id);
    expect(await generations()).toEqual([[1, true, true]]);
    expect(await at.shows(fine.id)).toEqual({ public: 'document', member: 'document' });
    const broken = await publish('坏');
    await at.breakItem(broken.id);
    await expect(rebuild({ acceptRejected: 1 })).rejects.toThrow('Not every listing');
    const report = await rebuild({ acceptRejected: 2 });
    expect(report.rejected.map(({ id }) => id).sort()).toEqual([orphan.id, broken.id].sort());
    expect(await generations()).toEqual([[2, true, true]]);
    expect(await at.shows(fine.id)).toEqual({ public: 'document', member: 'document' });
  });
});
