import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAlias } from '../../functions/adapters/opensearch/index-names.ts';
import { projectListing } from '../../functions/projector/project-listing.ts';
import { auditIndexes } from '../../functions/reindex/audit-indexes.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aListing, anOrganisation } from '../helpers/builders.ts';
import { Projection, recordsOf } from './projection.ts';

let at: Projection;
let owner: Organisation;

const publish = (): Promise<Listing> => at.write(aListing({ organisationId: owner.id, status: 'published' }));
const audit = (repair = true) =>
  auditIndexes({ ...at.table, catalog: at.catalog, writer: at.writer }, { segments: 2, settleMs: 0, wait, repair });
/** Takes an entry out of one index behind everybody's back. */
const lose = (visibility: 'public' | 'member', id: string) =>
  at.client.transport.request({ method: 'DELETE', path: `/${readAlias(at.prefix, visibility)}/_doc/${id}` });

beforeEach(async () => {
  at = await Projection.start();
  owner = await at.create(anOrganisation());
});
afterEach(() => at.drop());

describe('the audit', () => {
  it('finds nothing where both sides agree', async () => {
    await publish();
    await at.write(aListing({ organisationId: owner.id }));
    await at.project(await at.records());
    expect(await audit()).toEqual({
      listings: 2,
      entries: { public: { documents: 1, tombstones: 1 }, member: { documents: 1, tombstones: 1 } },
      drift: [],
      repaired: 0,
      remaining: [],
      unreadable: [],
    });
  });

  it('finds and repairs what is missing, stale and extra', async () => {
    const [missing, stale, unburied] = [await publish(), await publish(), await publish()];
    const stranger = aListing({ organisationId: owner.id, status: 'published' });
    await at.project(await at.records());
    await lose('member', missing.id);
    await at.write({ ...stale, version: 2, status: 'closed' });
    await at.write({ ...unburied, version: 2 });
    await at.writer.apply(projectListing(stranger, owner));
    await at.records();
    const found = await audit(false);
    const kinds = (id: string) =>
      found.drift.filter((one) => one.id === id).map((one) => `${one.kind} ${one.visibility}`);
    expect(kinds(missing.id)).toEqual(['missing member']);
    expect(kinds(stale.id).sort()).toEqual(['stale member', 'stale public']);
    expect(kinds(stranger.id).sort()).toEqual(['extra member', 'extra public']);
    expect(found.drift).toHaveLength(7);
    expect(found.repaired).toBe(0);
    // The engine remembers what it deleted for a minute and refuses the same version meanwhile.
    expect((await audit()).remaining).toMatchObject([{ kind: 'missing', visibility: 'member', id: missing.id }]);
    await at.write({ ...missing, version: 2 });
    expect(await audit()).toMatchObject({ repaired: 2, remaining: [] });
    expect(await audit()).toMatchObject({ drift: [] });
    expect(await at.shows(stale.id)).toEqual({ public: 'tombstone', member: 'tombstone' });
    expect(await at.shows(stranger.id)).toEqual({ public: 'tombstone', member: 'tombstone' });
    expect((await at.entry('member', unburied.id))?.source.version).toBe(2);
  });

  it('sees an owner view that is out of date', async () => {
    const listing = await publish();
    await at.project(await at.records());
    await at.table.organisations.write({ ...owner, version: 2, verification: 'refused' });
    expect(await audit()).toMatchObject({ drift: [{ kind: 'stale' }, { kind: 'stale' }], repaired: 2 });
    expect((await at.entry('public', listing.id))?.source.owner).toMatchObject({ verified: false });
  });

  it('does not take a change on its way for a difference', async () => {
    const listing = await publish();
    const deps = { ...at.table, catalog: at.catalog, writer: at.writer };
    const waits: number[] = [];
    const report = await auditIndexes(deps, {
      segments: 1,
      settleMs: 5_000,
      repair: true,
      // The projector comes by while the audit waits for the difference to settle.
      wait: async (ms) => {
        waits.push(ms);
        await at.project(await at.records());
      },
    });
    expect(report).toMatchObject({ drift: [], repaired: 0 });
    expect(waits).toHaveLength(1);
    expect(await at.shows(listing.id)).toEqual({ public: 'document', member: 'document' });
  });

  it('names a stored listing that cannot be read, and audits the others', async () => {
    const [broken, missing] = [await publish(), await publish()];
    await at.project(recordsOf(await at.records(), broken.id));
    await at.breakItem(broken.id);
    expect(await audit()).toMatchObject({
      listings: 1,
      unreadable: [broken.id],
      drift: [
        { kind: 'missing', id: missing.id },
        { kind: 'missing', id: missing.id },
      ],
      repaired: 2,
    });
    expect(await at.shows(broken.id)).toEqual({ public: 'document', member: 'document' });
  });

  it('says what only a reindex mends: an index that is ahead of its table', async () => {
    const listing = await publish();
    await at.writer.apply(projectListing({ ...listing, version: 9 }, owner));
    const { remaining } = await audit();
    expect(remaining.map(({ kind, visibility }) => `${kind} ${visibility}`).sort()).toEqual([
      'unexpected member',
      'unexpected public',
    ]);
  });
});
