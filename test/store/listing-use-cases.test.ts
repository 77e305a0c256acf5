import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReceiptExists } from '../../functions/ports/receipt.ts';
import { approveListing } from '../../functions/usecases/listing/approve-listing.ts';
import { closeListing } from '../../functions/usecases/listing/close-listing.ts';
import { createListing } from '../../functions/usecases/listing/create-listing.ts';
import { deleteListing } from '../../functions/usecases/listing/delete-listing.ts';
import { editListing } from '../../functions/usecases/listing/edit-listing.ts';
import { getListing } from '../../functions/usecases/listing/get-listing.ts';
import { getListingHistory } from '../../functions/usecases/listing/get-listing-history.ts';
import { listMyListings } from '../../functions/usecases/listing/list-my-listings.ts';
import { listReviewQueue } from '../../functions/usecases/listing/list-review-queue.ts';
import { pauseListing } from '../../functions/usecases/listing/pause-listing.ts';
import { rejectListing } from '../../functions/usecases/listing/reject-listing.ts';
import { resumeListing } from '../../functions/usecases/listing/resume-listing.ts';
import { submitListing } from '../../functions/usecases/listing/submit-listing.ts';
import { runOnce } from '../../functions/usecases/run-once.ts';
import { reviewItem } from '../../shared/schemas/listing/review-item.ts';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { aWorld, type World } from '../helpers/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.table.drop());

const aDraft = async (content = aNeed()) =>
  createListing(await world.as('sme-owner'), { organisationId: world.sme.id, content });
const REASONS = [{ field: 'summary', message: 'say which line it is for' }];
const otherText = aNeed({ summary: { zh: '三条磨削线，节拍 2 秒。' } });

describe('from a draft to the end', () => {
  it('goes through review, online, offline and out, each step on record', async () => {
    const [sme, moderator] = [await world.as('sme-owner'), await world.as('moderator')];
    const { id } = await aDraft();
    await submitListing(sme, { id });
    await rejectListing(moderator, { id, reasons: REASONS });
    expect(await getListing(sme, { id })).toMatchObject({ status: 'rejected', reasons: REASONS });
    await editListing(sme, { id, ifMatchVersion: 3, content: otherText });
    await submitListing(sme, { id });
    await approveListing(moderator, { id });
    await pauseListing(sme, { id });
    await resumeListing(sme, { id });
    const closed = await closeListing(sme, { id });
    expect(closed).toMatchObject({ status: 'closed', version: 9, content: otherText });
    const history = await getListingHistory(sme, { id });
    expect(history.map(({ action, by, to }) => [action, by, to])).toEqual([
      ['create', 'sme-owner', 'draft'],
      ['submit', 'sme-owner', 'in-review'],
      ['reject', 'moderator', 'rejected'],
      ['edit', 'sme-owner', 'draft'],
      ['submit', 'sme-owner', 'in-review'],
      ['approve', 'moderator', 'published'],
      ['pause', 'sme-owner', 'paused'],
      ['resume', 'sme-owner', 'published'],
      ['close', 'sme-owner', 'closed'],
    ]);
  });

  it('stores what it returns', async () => {
    const listing = await aDraft();
    expect(await world.table.listings.get(listing.id)).toEqual(listing);
  });
});

describe('versions', () => {
  it('have to be sent with an edit and a deletion', async () => {
    const sme = await world.as('sme-owner');
    const { id } = await aDraft();
    for (const work of [
      () => editListing(sme, { id, ifMatchVersion: undefined, content: aNeed() }),
      () => deleteListing(sme, { id }),
    ]) {
      await expect(work()).rejects.toMatchObject({
        code: 'PRECONDITION',
        message: expect.stringContaining('If-Match'),
      });
    }
  });

  it('that are stale are a conflict which names the current one', async () => {
    const sme = await world.as('sme-owner');
    const { id } = await aDraft();
    await editListing(sme, { id, ifMatchVersion: 1, content: otherText });
    await expect(editListing(sme, { id, ifMatchVersion: 1, content: aNeed() })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('at version 2 now, not at 1'),
    });
    await expect(submitListing(sme, { id, ifMatchVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('keep a reviewer from approving what changed since it was read', async () => {
    const { id, version } = await world.submitted(aNeed());
    const [sme, moderator] = [await world.as('sme-owner'), await world.as('moderator')];
    await editListing(sme, { id, ifMatchVersion: version, content: otherText });
    await submitListing(sme, { id });
    await expect(approveListing(moderator, { id, ifMatchVersion: version })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('let one of ten editors at once win', async () => {
    const { id } = await aDraft();
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, async () =>
        editListing(await world.as('sme-editor'), { id, ifMatchVersion: 1, content: otherText }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'CONFLICT' });
    }
    expect((await world.table.listings.get(id))?.version).toBe(2);
  });
});

describe('an Idempotency-Key', () => {
  it('makes a repeated create answer with the first listing', async () => {
    const ctx = await world.as('vendor-owner', { key: 'create-1' });
    const create = () => createListing(ctx, { organisationId: world.vendor.id, content: aSolution() });
    const first = await runOnce(ctx, create);
    const again = await runOnce(ctx, create);
    expect(first.replayed).toBe(false);
    expect(again).toEqual({ result: first.result, replayed: true });
    await expect(create()).rejects.toBeInstanceOf(ReceiptExists);
    const { items } = await world.table.listings.listByOrganisation(world.vendor.id, { limit: 10 });
    expect(items).toEqual([first.result]);
  });

  it('lets only one of two creates at once through', async () => {
    const ctx = await world.as('newcomer-owner', { key: 'create-2' });
    const create = () => createListing(ctx, { organisationId: world.newcomer.id, content: aSolution() });
    const both = await Promise.all([runOnce(ctx, create), runOnce(ctx, create)]);
    expect(both[0].result).toEqual(both[1].result);
    expect(both.filter(({ replayed }) => replayed)).toHaveLength(1);
    const { items } = await world.table.listings.listByOrganisation(world.newcomer.id, { limit: 10 });
    expect(items).toHaveLength(1);
  });

  it('answers a repeated submission as the first time, though the state moved on', async () => {
    const { id } = await aDraft();
    const ctx = await world.as('sme-owner', { key: 'submit-1' });
    const first = await runOnce(ctx, () => submitListing(ctx, { id }));
    await approveListing(await world.as('moderator'), { id });
    const again = await runOnce(ctx, () => submitListing(ctx, { id }));
    expect(again).toEqual({ result: first.result, replayed: true });
    expect((await world.table.listings.get(id))?.version).toBe(3);
  });

  it('keeps the status that the first answer had', async () => {
    const ctx = await world.as('sme-owner', { key: 'create-3' });
    const listing = await createListing(ctx, { organisationId: world.sme.id, content: aNeed() });
    expect(await world.table.receipts.find('sme-owner', 'create-3')).toMatchObject({ status: 201, result: listing });
  });
});

describe('an edit of a published listing', () => {
  it('is reviewed as a difference while the old text stays online', async () => {
    const { id, version } = await world.published(aNeed());
    const [sme, moderator] = [await world.as('sme-owner'), await world.as('moderator')];
    await editListing(sme, { id, ifMatchVersion: version, content: otherText });
    expect((await getListing(await world.as('anonymous'), { id })).content.summary).toEqual(aNeed().summary);
    const queue = await listReviewQueue(moderator, { limit: 100 });
    const item = queue.items.find(({ listing }) => listing.id === id);
    expect(reviewItem.parse(item)).toEqual(item);
    expect(item).toMatchObject({
      ownerVerification: 'verified',
      changes: [{ path: 'summary.zh', before: aNeed().summary?.zh, after: otherText.summary?.zh }],
      listing: { proposed: { status: 'in-review' } },
    });
    await approveListing(moderator, { id });
    expect((await getListing(await world.as('anonymous'), { id })).content.summary).toEqual(otherText.summary);
    const after = await listReviewQueue(moderator, { limit: 100 });
    expect(after.items.map(({ listing }) => listing.id)).not.toContain(id);
  });

  it('cannot change its kind', async () => {
    const { id, version } = await world.published(aNeed());
    const edit = editListing(await world.as('sme-owner'), { id, ifMatchVersion: version, content: aSolution() });
    await expect(edit).rejects.toMatchObject({ code: 'VALIDATION', issues: [{ path: 'kind' }] });
  });

  it('is checked for leaks before it goes to review, but not for what was approved before', async () => {
    const sme = await world.as('sme-owner');
    const withNumber = aNeed({ description: { zh: '致电 13812345678' } });
    const draft = await aDraft(withNumber);
    await submitListing(sme, { id: draft.id, acknowledgeLeaks: true });
    const { id, version } = await approveListing(await world.as('moderator'), { id: draft.id });
    const another = aNeed({ description: { zh: '致电 13987654321' } });
    await expect(editListing(sme, { id, ifMatchVersion: version, content: another })).rejects.toMatchObject({
      code: 'VALIDATION',
      issues: [{ path: 'description.zh' }],
    });
    const kept = aNeed({ description: { zh: '致电 13812345678 或来访' } });
    expect(await editListing(sme, { id, ifMatchVersion: version, content: kept })).toMatchObject({
      proposed: { content: kept },
    });
    const acknowledged = { id, ifMatchVersion: version + 1, content: another, acknowledgeLeaks: true };
    expect(await editListing(sme, acknowledged)).toMatchObject({ proposed: { content: another } });
  });
});

describe('a submission', () => {
  it('with a telephone number is refused until its owner means it', async () => {
    const sme = await world.as('sme-owner');
    const { id } = await aDraft(aNeed({ description: { zh: '致电 13812345678' } }));
    await expect(submitListing(sme, { id })).rejects.toMatchObject({
      code: 'VALIDATION',
      issues: [{ path: 'description.zh' }],
    });
    expect(await submitListing(sme, { id, acknowledgeLeaks: true })).toMatchObject({ status: 'in-review' });
  });

  it('that hides its owner and names it is refused always', async () => {
    const sme = await world.as('sme-owner');
    const { id } = await aDraft(aNeed({ ownerHidden: true, summary: { zh: '华锐轴承的两条磨削线' } }));
    for (const acknowledgeLeaks of [false, true]) {
      await expect(submitListing(sme, { id, acknowledgeLeaks })).rejects.toMatchObject({
        code: 'VALIDATION',
        issues: [{ path: 'summary.zh' }],
      });
    }
  });

  it('of an unverified organisation is taken, but not approved', async () => {
    const newcomer = await world.as('newcomer-owner');
    const { id } = await createListing(newcomer, { organisationId: world.newcomer.id, content: aSolution() });
    await submitListing(newcomer, { id });
    const moderator = await world.as('moderator');
    await expect(approveListing(moderator, { id })).rejects.toMatchObject({
      code: 'PRECONDITION',
      message: expect.stringContaining('not verified'),
    });
    expect(await rejectListing(moderator, { id, reasons: REASONS })).toMatchObject({ status: 'rejected' });
  });

  it('in the wrong state says what is possible instead', async () => {
    const { id } = await world.published(aNeed());
    await expect(submitListing(await world.as('sme-owner'), { id })).rejects.toMatchObject({
      code: 'PRECONDITION',
      message: expect.stringContaining('published'),
    });
  });
});

describe('a deleted listing', () => {
  it('is gone for everyone, its owner too, while a tombstone and the history stay', async () => {
    const { id, version } = await world.published(aNeed());
    const sme = await world.as('sme-owner');
    const tombstone = await deleteListing(sme, { id, ifMatchVersion: version });
    for (const who of ['sme-owner', 'moderator', 'anonymous'] as const) {
      await expect(getListing(await world.as(who), { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(deleteListing(sme, { id, ifMatchVersion: version + 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.table.listings.get(id)).toEqual(tombstone);
    expect(tombstone).toMatchObject({ status: 'deleted', version: version + 1 });
    expect(JSON.stringify(tombstone)).not.toContain('轴承');
    expect((await getListingHistory(sme, { id })).at(-1)).toMatchObject({ action: 'delete', from: 'published' });
    await expect(getListingHistory(await world.as('vendor-owner'), { id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const mine = await listMyListings(sme, { organisationId: world.sme.id, limit: 100 });
    expect(mine.items.map((view) => view.id)).not.toContain(id);
  });
});

describe('an organisation’s own list', () => {
  it('shows every state, page by page', async () => {
    const operator = await world.as('operator');
    const organisationId = world.zone.id;
    const made = [];
    for (let i = 0; i < 5; i++) made.push(await createListing(operator, { organisationId, content: aNeed() }));
    await submitListing(operator, { id: made[0]!.id });
    const first = await listMyListings(operator, { organisationId, limit: 3 });
    const second = await listMyListings(operator, { organisationId, limit: 3, cursor: first.nextCursor });
    expect([first.items.length, second.items.length]).toEqual([3, 2]);
    expect(second).not.toHaveProperty('nextCursor');
    const seen = [...first.items, ...second.items];
    expect(seen.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(['draft', 'in-review']));
  });
});
