import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '../../functions/context.ts';
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
import { editOrganisation } from '../../functions/usecases/organisation/edit-organisation.ts';
import { getOrganisation } from '../../functions/usecases/organisation/get-organisation.ts';
import { verifyOrganisation } from '../../functions/usecases/organisation/verify-organisation.ts';
import { AppError } from '../../shared/errors.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { aNeed, newListingId, newOrganisationId } from '../helpers/builders.ts';
import { aWorld, type Who, type World } from '../helpers/world.ts';

let world: World;
let draft: Listing;
let online: Listing;
beforeAll(async () => {
  world = await aWorld();
  draft = await createListing(await world.as('sme-owner'), { organisationId: world.sme.id, content: aNeed() });
  online = await world.published(aNeed());
});
afterAll(() => world.table.drop());

type Use = (ctx: Ctx, listing: Pick<Listing, 'id' | 'version'>) => Promise<unknown>;
const READING: Record<string, Use> = { get: (ctx, { id }) => getListing(ctx, { id }) };
const WRITING: Record<string, Use> = {
  edit: (ctx, { id, version }) => editListing(ctx, { id, ifMatchVersion: version, content: aNeed() }),
  delete: (ctx, { id, version }) => deleteListing(ctx, { id, ifMatchVersion: version }),
  submit: (ctx, { id }) => submitListing(ctx, { id }),
  pause: (ctx, { id }) => pauseListing(ctx, { id }),
  resume: (ctx, { id }) => resumeListing(ctx, { id }),
  close: (ctx, { id }) => closeListing(ctx, { id }),
};
const REVIEWING: Record<string, Use> = {
  approve: (ctx, { id }) => approveListing(ctx, { id }),
  reject: (ctx, { id }) => rejectListing(ctx, { id, reasons: [{ message: 'too vague' }] }),
};
const HISTORY: Record<string, Use> = { history: (ctx, { id }) => getListingHistory(ctx, { id }) };
const SIGNED_IN = { ...WRITING, ...REVIEWING, ...HISTORY };
const ALL = { ...READING, ...SIGNED_IN };

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};
const outcome = async (who: Who, use: Use, listing: Pick<Listing, 'id' | 'version'>) =>
  codeOf(use(await world.as(who), listing));
const cases = (whos: readonly Who[], uses: Record<string, Use>) =>
  whos.flatMap((who) => Object.entries(uses).map(([name, use]) => [who, name, use] as const));

describe('someone else’s draft', () => {
  it.each(cases(['stranger', 'vendor-owner', 'newcomer-owner'], ALL))(
    'is NOT_FOUND for a %s who would %s',
    async (who, _name, use) => {
      expect(await outcome(who, use, draft)).toBe('NOT_FOUND');
    },
  );

  it.each(cases(['anonymous'], SIGNED_IN))('asks an %s visitor who would %s to sign in', async (who, _name, use) => {
    expect(await outcome(who, use, draft)).toBe('UNAUTHENTICATED');
  });

  it('is NOT_FOUND for an anonymous visitor', async () => {
    expect(await outcome('anonymous', READING.get!, draft)).toBe('NOT_FOUND');
  });

  it('answers exactly as an id that does not exist', async () => {
    const ctx = await world.as('vendor-owner');
    const thrown = await Promise.all(
      [draft.id, newListingId()].map((id) => getListing(ctx, { id }).catch((error) => error)),
    );
    expect(thrown[0].message).toBe(thrown[1].message);
  });

  it('stays as it was after all that', async () => {
    expect(await world.table.listings.get(draft.id)).toEqual(draft);
    expect(await world.table.listings.history(draft.id)).toHaveLength(1);
  });
});

describe('someone else’s published listing', () => {
  it.each(cases(['stranger', 'vendor-owner'], SIGNED_IN))(
    'is FORBIDDEN to a %s who would %s',
    async (who, _name, use) => {
      expect(await outcome(who, use, online)).toBe('FORBIDDEN');
    },
  );

  it.each(cases(['anonymous', 'stranger', 'vendor-owner'], READING))(
    'shows itself to a %s',
    async (who, _name, use) => {
      expect(await outcome(who, use, online)).toBe('done');
    },
  );
});

describe('roles within the organisation', () => {
  it.each(cases(['sme-viewer'], { ...WRITING, ...REVIEWING }))('a %s may not %s', async (who, _name, use) => {
    expect(await outcome(who, use, draft)).toBe('FORBIDDEN');
  });

  it.each(cases(['sme-viewer', 'sme-editor', 'moderator'], { ...READING, ...HISTORY }))(
    'a %s may read: %s',
    async (who, _name, use) => {
      expect(await outcome(who, use, draft)).toBe('done');
    },
  );

  it.each(cases(['sme-owner', 'sme-editor'], REVIEWING))('a %s may not %s', async (who, _name, use) => {
    expect(await outcome(who, use, draft)).toBe('FORBIDDEN');
  });

  it.each(cases(['moderator', 'operator'], WRITING))(
    'a %s of the zone may not %s for another organisation',
    async (who, _name, use) => {
      expect(await outcome(who, use, draft)).toBe('FORBIDDEN');
    },
  );

  it('an editor writes, an operator writes for the zone office, a moderator does not', async () => {
    const edited = await createListing(await world.as('sme-editor'), {
      organisationId: world.sme.id,
      content: aNeed(),
    });
    expect(await outcome('sme-editor', WRITING.edit!, edited)).toBe('done');
    const forZone = { organisationId: world.zone.id, content: aNeed() };
    expect(await codeOf(createListing(await world.as('operator'), forZone))).toBe('done');
    expect(await codeOf(createListing(await world.as('moderator'), forZone))).toBe('FORBIDDEN');
  });
});

describe('lists', () => {
  const page = { limit: 10 };

  it('of an organisation are for its people and the zone', async () => {
    const list = async (who: Who, organisationId = world.sme.id) =>
      codeOf(listMyListings(await world.as(who), { organisationId, ...page }));
    expect(await list('sme-viewer')).toBe('done');
    expect(await list('moderator')).toBe('done');
    expect(await list('vendor-owner')).toBe('FORBIDDEN');
    expect(await list('anonymous')).toBe('UNAUTHENTICATED');
    expect(await list('vendor-owner', world.newcomer.id)).toBe('NOT_FOUND');
    expect(await list('vendor-owner', newOrganisationId())).toBe('NOT_FOUND');
  });

  it('of what waits for review are for the zone', async () => {
    const list = async (who: Who) => codeOf(listReviewQueue(await world.as(who), page));
    expect(await list('moderator')).toBe('done');
    expect(await list('operator')).toBe('done');
    expect(await list('sme-owner')).toBe('FORBIDDEN');
    expect(await list('anonymous')).toBe('UNAUTHENTICATED');
  });
});

describe('organisations', () => {
  const edit = async (who: Who, id: string) =>
    codeOf(editOrganisation(await world.as(who), { id, ifMatchVersion: 1, profile: world.sme.profile }));
  const verify = async (who: Who, id: string) =>
    codeOf(verifyOrganisation(await world.as(who), { id, verification: 'verified' }));

  it('are changed by their own people only', async () => {
    expect(await edit('vendor-owner', world.sme.id)).toBe('FORBIDDEN');
    expect(await edit('sme-viewer', world.sme.id)).toBe('FORBIDDEN');
    expect(await edit('anonymous', world.sme.id)).toBe('UNAUTHENTICATED');
    expect(await edit('vendor-owner', world.newcomer.id)).toBe('NOT_FOUND');
  });

  it('are verified by operators only', async () => {
    expect(await verify('moderator', world.newcomer.id)).toBe('FORBIDDEN');
    expect(await verify('sme-owner', world.sme.id)).toBe('FORBIDDEN');
    expect(await verify('newcomer-owner', world.newcomer.id)).toBe('FORBIDDEN');
    expect(await verify('vendor-owner', world.newcomer.id)).toBe('NOT_FOUND');
    expect(await verify('anonymous', world.newcomer.id)).toBe('UNAUTHENTICATED');
  });

  it('are seen by others once they are verified, without their credit code', async () => {
    expect(await codeOf(getOrganisation(await world.as('vendor-owner'), { id: world.newcomer.id }))).toBe('NOT_FOUND');
    const seen = await getOrganisation(await world.as('anonymous'), { id: world.sme.id });
    expect(seen.profile).not.toHaveProperty('uscc');
    const own = await getOrganisation(await world.as('sme-viewer'), { id: world.sme.id });
    expect(own.profile.uscc).toBe(world.sme.profile.uscc);
  });

  it('post listings through their own people only', async () => {
    const post = async (who: Who) =>
      codeOf(createListing(await world.as(who), { organisationId: world.sme.id, content: aNeed() }));
    expect(await post('vendor-owner')).toBe('FORBIDDEN');
    expect(await post('sme-viewer')).toBe('FORBIDDEN');
    expect(await post('anonymous')).toBe('UNAUTHENTICATED');
  });
});
