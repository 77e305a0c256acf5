import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/lifecycle/change.ts';
import { close, draft, edit, pause, remove, resume, submit } from '../../../shared/lifecycle/ownership.ts';
import { approve, reject } from '../../../shared/lifecycle/review.ts';
import { isSubstantial } from '../../../shared/lifecycle/substance.ts';
import { AUDIT_ACTIONS, type Listing, listing as listingSchema } from '../../../shared/schemas/listing/listing.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { TIERS } from '../../../shared/schemas/tier.ts';
import { aProgram, NOW, newListingId, newOrganisationId } from '../../helpers/builders.ts';

/** Programmes that differ in text, tier, seats, expiry and acceptance: with and without substance. */
const programme: fc.Arbitrary<ListingContent> = fc
  .record({
    title: fc.constantFrom('实训班', '集成班'),
    summaryTier: fc.constantFrom(undefined, ...TIERS),
    capabilityTier: fc.constantFrom(undefined, ...TIERS),
    seatsLeft: fc.integer({ min: 0, max: 30 }),
    secondSession: fc.boolean(),
    expiresAt: fc.constantFrom(undefined, '2026-06-01T00:00:00Z', '2027-01-01T00:00:00Z'),
    accepts: fc.constantFrom(undefined, {}, { freeProjects: 2 }, { freeProjects: 1, minBudgetFen: 500 }),
  })
  .map(({ title, summaryTier, capabilityTier, seatsLeft, secondSession, expiresAt, accepts }) =>
    aProgram({
      title: { zh: title },
      summary: { zh: '两周' },
      tiers: summaryTier ? { summary: summaryTier } : {},
      capabilities: [{ id: 'c1', text: { zh: '机器人编程' }, ...(capabilityTier && { tier: capabilityTier }) }],
      sessions: [
        { startsOn: '2026-05-11', endsOn: '2026-05-22', seats: 30, seatsLeft },
        ...(secondSession ? [{ startsOn: '2026-09-07', endsOn: '2026-09-18', seats: 20, seatsLeft: 20 }] : []),
      ],
      ...(expiresAt && { expiresAt }),
      ...(accepts && { accepts }),
    }),
  );

type Step = (listing: Listing) => Change;
const act = { by: 'person-1', at: NOW };
const step: fc.Arbitrary<{ name: string; run: Step }> = fc.oneof(
  {
    weight: 4,
    arbitrary: programme.map((content) => ({ name: 'edit', run: (item: Listing) => edit(item, content, act) })),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      { name: 'submit', run: (item: Listing) => submit(item, act) },
      { name: 'approve', run: (item: Listing) => approve(item, act) },
      { name: 'approve', run: (item: Listing) => approve(item, act) },
      { name: 'reject', run: (item: Listing) => reject(item, [{ message: 'too vague' }], act) },
      { name: 'pause', run: (item: Listing) => pause(item, act) },
      { name: 'resume', run: (item: Listing) => resume(item, act) },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { name: 'close', run: (item: Listing) => close(item, act) },
      { name: 'delete', run: (item: Listing) => remove(item, act) },
    ),
  },
);

interface Walked {
  readonly name: string;
  readonly before: Listing;
  readonly change: Change;
}

/** Every step that was allowed; the others must be refused with PRECONDITION. */
function walk(content: ListingContent, steps: readonly { name: string; run: Step }[]): Walked[] {
  let current = draft(newListingId(), newOrganisationId(), content, act).listing;
  const walked: Walked[] = [];
  for (const { name, run } of steps) {
    try {
      const change = run(current);
      walked.push({ name, before: current, change });
      current = change.listing;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'PRECONDITION') throw error;
    }
  }
  return walked;
}

const walks: [typeof programme, fc.Arbitrary<{ name: string; run: Step }[]>] = [
  programme,
  fc.array(step, { maxLength: 40, size: 'max' }),
];
const APPROVED = ['published', 'paused', 'closed'];

function expectLegal(listing: Listing): void {
  expect(listingSchema.parse(listing)).toEqual(listing);
  expect(listing.publishedAt !== undefined).toBe(APPROVED.includes(listing.status));
  if (listing.status === 'in-review' || listing.status === 'rejected') expect(listing.submittedAt).toBeDefined();
  if (listing.status === 'rejected') expect(listing.reasons).toHaveLength(1);
  if (listing.reasons) expect(['rejected', 'draft']).toContain(listing.status);
  if (listing.proposed) {
    expect(['published', 'paused']).toContain(listing.status);
    expect(listing.proposed.reasons !== undefined).toBe(listing.proposed.status === 'rejected');
    expect(isSubstantial(listing.content, listing.proposed.content)).toBe(true);
  }
}

describe('whatever is done to a listing, in any order', () => {
  test.prop(walks)('it is in a legal state', (content, steps) => {
    for (const { change } of walk(content, steps)) expectLegal(change.listing);
  });

  test.prop(walks)('each step raises the version by one and leaves one audit entry of it', (content, steps) => {
    for (const { before, change } of walk(content, steps)) {
      expect(change.listing.version).toBe(before.version + 1);
      expect(change.audit).toMatchObject({
        listingId: before.id,
        version: change.listing.version,
        from: before.status,
        to: change.listing.status,
      });
    }
  });

  test.prop(walks)('what was approved never changes in substance without another approval', (content, steps) => {
    let approved: ListingContent | undefined;
    for (const { name, change } of walk(content, steps)) {
      const { listing } = change;
      if (name === 'approve') approved = listing.content;
      if (!APPROVED.includes(listing.status)) continue;
      expect(approved).toBeDefined();
      expect(isSubstantial(approved!, listing.content)).toBe(false);
    }
  });

  test.prop(walks)('a listing becomes public by approval or by resuming only', (content, steps) => {
    for (const { name, before, change } of walk(content, steps)) {
      if (change.listing.status === 'published' && before.status !== 'published') {
        expect(['approve', 'resume']).toContain(name);
      }
    }
  });

  test.prop(walks)('its id, owner and creation stay', (content, steps) => {
    for (const { before, change } of walk(content, steps)) {
      const { id, organisationId, createdAt, createdBy } = before;
      expect(change.listing).toMatchObject({ id, organisationId, createdAt, createdBy });
    }
  });

  test.prop(walks)('a step changes nothing of the listing it started from', (content, steps) => {
    for (const { before } of walk(content, steps)) expect(listingSchema.parse(before)).toEqual(before);
  });
});

it('walks far enough to do everything that can be done', () => {
  const samples = fc.sample(fc.tuple(...walks), { numRuns: 400, seed: 7 });
  const done = new Set(
    samples.flatMap(([content, steps]) => walk(content, steps)).map(({ change }) => change.audit.action),
  );
  expect([...done, 'create'].sort()).toEqual([...AUDIT_ACTIONS].sort());
});
