import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/lifecycle/change.ts';
import { close, draft, edit, pause, remove, resume, submit } from '../../../shared/lifecycle/ownership.ts';
import { approve, reject } from '../../../shared/lifecycle/review.ts';
import { COMMANDS, type Command, possibleCommands } from '../../../shared/lifecycle/transitions.ts';
import { type Listing, listing as listingSchema, STORED_STATUSES } from '../../../shared/schemas/listing/listing.ts';
import { LISTING_KINDS } from '../../../shared/schemas/listing/listing-content.ts';
import {
  aContentOf,
  aListing,
  aPublishedListing,
  aSolution,
  NOW,
  newListingId,
  newOrganisationId,
} from '../../helpers/builders.ts';

const LATER = '2026-03-03T09:30:00.000Z';
const owner = { by: 'owner-1', at: LATER };
const reviewer = { by: 'reviewer-1', at: LATER };
const REASONS = [{ field: 'title', message: 'say which machines it is for' }];

const DO: Record<Command, (listing: Listing) => Change> = {
  edit: (listing) => edit(listing, listing.content, owner),
  submit: (listing) => submit(listing, owner),
  approve: (listing) => approve(listing, reviewer),
  reject: (listing) => reject(listing, REASONS, reviewer),
  pause: (listing) => pause(listing, owner),
  resume: (listing) => resume(listing, owner),
  close: (listing) => close(listing, owner),
  delete: (listing) => remove(listing, owner),
};

const inState = (status: Listing['status']): Listing =>
  aListing({
    version: 4,
    status,
    ...(status !== 'draft' && { submittedAt: NOW }),
    ...(['published', 'paused', 'closed'].includes(status) && { publishedAt: NOW }),
    ...(status === 'rejected' && { reasons: REASONS }),
  });
const substantial = aSolution({ summary: { zh: '改为面向齿轮的检测。' } });
const withProposal = (status: 'in-review' | 'rejected', listing = aPublishedListing()): Listing => ({
  ...listing,
  proposed: {
    content: substantial,
    status,
    proposedAt: NOW,
    proposedBy: 'owner-1',
    ...(status === 'rejected' && { reasons: REASONS }),
  },
});
const caught = (work: () => unknown): AppError => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** The rules written down once more: state, then what may be done and where it leads. */
const LEADS_TO: Record<Listing['status'], Partial<Record<Command, Listing['status']>>> = {
  draft: { edit: 'draft', submit: 'in-review', delete: 'deleted' },
  'in-review': { edit: 'draft', approve: 'published', reject: 'rejected', delete: 'deleted' },
  rejected: { edit: 'draft', submit: 'in-review', delete: 'deleted' },
  published: { edit: 'published', pause: 'paused', close: 'closed', delete: 'deleted' },
  paused: { edit: 'paused', resume: 'published', close: 'closed', delete: 'deleted' },
  closed: { delete: 'deleted' },
  deleted: {},
};
const PAIRS = STORED_STATUSES.flatMap((status) => COMMANDS.map((command) => [status, command] as const));

describe('every state and every command', () => {
  it.each(PAIRS)('%s: %s', (status, command) => {
    const before = inState(status);
    const to = LEADS_TO[status][command];
    if (to === undefined) {
      const error = caught(() => DO[command](before));
      expect(error.code).toBe('PRECONDITION');
      expect(error.message).toContain(status.replace('-', ' '));
      return;
    }
    const { listing, audit } = DO[command](before);
    expect(listing).toMatchObject({ id: before.id, status: to, version: 5, updatedAt: LATER });
    expect(audit).toMatchObject({ listingId: before.id, version: 5, from: status, to, at: LATER });
    expect(listing.updatedBy).toBe(audit.by);
    expect(listingSchema.parse(listing)).toEqual(listing);
  });

  it('says in words what is possible instead', () => {
    const error = caught(() => submit(inState('published'), owner));
    expect(error.message).toBe(
      'This listing is published: it can be edited, paused, closed or deleted, but not submitted.',
    );
    expect(caught(() => resume(inState('deleted'), owner)).message).toBe(
      'This listing is deleted: nothing can be done with it any more, but not resumed.',
    );
  });
});

describe('a draft', () => {
  it('starts at version 1 with an audit entry', () => {
    const [id, organisationId] = [newListingId(), newOrganisationId()];
    const { listing, audit } = draft(id, organisationId, aSolution(), owner);
    expect(listing).toEqual({
      id,
      organisationId,
      version: 1,
      status: 'draft',
      content: aSolution(),
      createdAt: LATER,
      createdBy: 'owner-1',
      updatedAt: LATER,
      updatedBy: 'owner-1',
    });
    expect(audit).toEqual({ listingId: id, version: 1, action: 'create', by: 'owner-1', at: LATER, to: 'draft' });
  });

  it('cannot become another kind', () => {
    const error = caught(() => edit(inState('draft'), aContentOf('need'), owner));
    expect(error).toMatchObject({ code: 'VALIDATION', issues: [{ path: 'kind' }] });
  });
});

describe('review', () => {
  it('keeps the reasons of a rejection until the listing is submitted again', () => {
    const rejected = reject(inState('in-review'), REASONS, reviewer);
    expect(rejected.listing.reasons).toEqual(REASONS);
    expect(rejected.audit.reasons).toEqual(REASONS);
    const edited = edit(rejected.listing, substantial, owner).listing;
    expect(edited.reasons).toEqual(REASONS);
    expect(submit(edited, owner).listing).not.toHaveProperty('reasons');
  });

  it('wants a reason for a rejection', () => {
    expect(caught(() => reject(inState('in-review'), [], reviewer))).toMatchObject({
      code: 'VALIDATION',
      issues: [{ path: 'reasons' }],
    });
  });

  it('stamps the first publication', () => {
    expect(approve(inState('in-review'), reviewer).listing).toMatchObject({ status: 'published', publishedAt: LATER });
  });

  it('of a listing that is edited meanwhile is withdrawn', () => {
    const { listing } = edit(inState('in-review'), substantial, owner);
    expect(listing.status).toBe('draft');
    expect(possibleCommands(listing)).not.toContain('approve');
  });
});

describe('an edit of a published listing', () => {
  it('waits as a proposal while the old text stays online', () => {
    const before = aPublishedListing();
    const { listing, audit } = edit(before, substantial, owner);
    expect(listing.content).toEqual(before.content);
    expect(listing.proposed).toEqual({
      content: substantial,
      status: 'in-review',
      proposedAt: LATER,
      proposedBy: 'owner-1',
    });
    expect(audit).toMatchObject({ action: 'propose-edit', from: 'published', to: 'published' });
  });

  it('takes the place of the old text when it is approved', () => {
    const { listing, audit } = approve(withProposal('in-review'), reviewer);
    expect(listing.content).toEqual(substantial);
    expect(listing).not.toHaveProperty('proposed');
    expect(listing.publishedAt).toBe(NOW);
    expect(audit.action).toBe('approve-edit');
  });

  it('stays with its reasons when it is rejected, the old text online', () => {
    const before = withProposal('in-review');
    const { listing, audit } = reject(before, REASONS, reviewer);
    expect(listing.content).toEqual(before.content);
    expect(listing.proposed).toEqual({ ...before.proposed, status: 'rejected', reasons: REASONS });
    expect(listing).not.toHaveProperty('reasons');
    expect(audit).toMatchObject({ action: 'reject-edit', reasons: REASONS });
  });

  it('can be submitted again after a rejection, and not while it waits', () => {
    const { listing } = submit(withProposal('rejected'), owner);
    expect(listing.proposed).toMatchObject({ status: 'in-review', proposedAt: LATER });
    expect(listing.proposed).not.toHaveProperty('reasons');
    expect(caught(() => submit(withProposal('in-review'), owner)).message).toContain('an edit that waits for review');
  });

  it('brings what has no substance online at once, beside the proposal', () => {
    const before = aPublishedListing();
    const next = aSolution({
      summary: { zh: '改为面向齿轮的检测。' },
      accepts: { minBudgetFen: 20_000_000, freeProjects: 1, startsFrom: '2026-06-01' },
      expiresAt: '2026-12-31T00:00:00Z',
    });
    const { listing } = edit(before, next, owner);
    expect(listing.content).toEqual({
      ...before.content,
      expiresAt: '2026-12-31T00:00:00Z',
      accepts: { minBudgetFen: 20_000_000, freeProjects: 1, startsFrom: '2026-06-01' },
    });
    expect(listing.proposed?.content).toEqual(next);
  });

  it('is withdrawn when the owner writes the online text back', () => {
    const { listing, audit } = edit(withProposal('in-review'), aSolution(), owner);
    expect(listing).not.toHaveProperty('proposed');
    expect(audit.action).toBe('edit');
  });

  it('is dropped when the listing is closed, and kept while it is paused', () => {
    expect(pause(withProposal('in-review'), owner).listing.proposed).toBeDefined();
    expect(close(withProposal('in-review'), owner).listing).not.toHaveProperty('proposed');
  });

  it('of a paused listing is reviewed as well', () => {
    const { listing } = edit(inState('paused'), substantial, owner);
    expect(listing).toMatchObject({ status: 'paused', proposed: { status: 'in-review' } });
    expect(approve(listing, reviewer).listing).toMatchObject({ status: 'paused', content: substantial });
  });
});

describe('a deleted listing', () => {
  it.each(LISTING_KINDS)('of kind %s keeps no text', (kind) => {
    const before = aPublishedListing({ content: { ...aContentOf(kind), tiers: { title: 'member' } } });
    const { listing } = remove(withProposal('in-review', before), owner);
    expect(listingSchema.parse(listing)).toEqual(listing);
    expect(listing.content.title).toEqual({ zh: '—', en: '—' });
    const words = JSON.stringify(listing.content).match(/[\u4e00-\u9fff]+|\d{2,}/g);
    expect(words).toBeNull();
    expect(Object.keys(listing).sort()).toEqual(
      [
        'content',
        'createdAt',
        'createdBy',
        'id',
        'organisationId',
        'status',
        'updatedAt',
        'updatedBy',
        'version',
      ].sort(),
    );
  });
});
