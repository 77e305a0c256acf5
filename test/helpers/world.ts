/** A small market on a table of its own: the zone office, two verified organisations, one that is not, and their people. */
import type { Actor, Ctx, Deps } from '../../functions/context.ts';
import type { Receipt } from '../../functions/ports/receipt.ts';
import { approveListing } from '../../functions/usecases/listing/approve-listing.ts';
import { createListing } from '../../functions/usecases/listing/create-listing.ts';
import { submitListing } from '../../functions/usecases/listing/submit-listing.ts';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import type { ListingContent } from '../../shared/schemas/listing/listing-content.ts';
import type { Role } from '../../shared/schemas/membership.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import { aMembership, anOrganisation, newUscc, nextUlid } from './builders.ts';
import { aTable, type TestTable } from './table.ts';

/** Whom a test can act as; `stranger` is signed in and belongs nowhere. */
export type Who =
  | 'anonymous'
  | 'stranger'
  | 'sme-owner'
  | 'sme-editor'
  | 'sme-viewer'
  | 'vendor-owner'
  | 'newcomer-owner'
  | 'moderator'
  | 'operator';

export interface World {
  readonly table: TestTable;
  readonly zone: Organisation;
  readonly sme: Organisation;
  readonly vendor: Organisation;
  /** Not verified. */
  readonly newcomer: Organisation;
  /** A request of `who`, with memberships as they are stored now. */
  as(who: Who, receipt?: Partial<Receipt>): Promise<Ctx>;
  /** A listing of the SME that waits for review, or is online. */
  submitted(content: ListingContent): Promise<Listing>;
  published(content: ListingContent): Promise<Listing>;
}

/** A port that the tested use cases must not touch. */
const untouched = <T extends object>(name: string): T =>
  new Proxy({} as T, {
    get() {
      throw new Error(`${name} is not for this use case`);
    },
  });

/** Creates the table and writes organisations and memberships; call `world.table.drop` in afterAll. */
export async function aWorld(): Promise<World> {
  const table = await aTable();
  const zone = anOrganisation({ profile: { name: { zh: '先导区管理办公室' }, type: 'zone-office' } });
  const sme = anOrganisation({ profile: { uscc: newUscc(), website: 'https://www.huarui-bearing.com.cn' } });
  const vendor = anOrganisation({
    profile: { name: { zh: '苏州明视智能科技有限公司' }, type: 'vendor', region: '3205' },
  });
  const newcomer = anOrganisation({ verification: 'unverified', profile: { name: { en: 'Newcomer Ltd.' } } });
  const join = (subject: Who, { id }: Organisation, role: Role) => aMembership({ subject, organisationId: id, role });
  await Promise.all([
    table.organisations.create(zone, join('operator', zone, 'operator')),
    table.organisations.create(sme, join('sme-owner', sme, 'owner')),
    table.organisations.create(vendor, join('vendor-owner', vendor, 'owner')),
    table.organisations.create(newcomer, join('newcomer-owner', newcomer, 'owner')),
    table.memberships.write(join('sme-editor', sme, 'editor')),
    table.memberships.write(join('sme-viewer', sme, 'viewer')),
    table.memberships.write(join('moderator', zone, 'moderator')),
  ]);
  const deps: Deps = {
    listings: table.listings,
    organisations: table.organisations,
    memberships: table.memberships,
    marks: table.marks,
    preferences: table.preferences,
    invitations: untouched('invitations'),
    receipts: table.receipts,
    search: untouched('search'),
    operations: untouched('operations'),
    tokens: untouched('tokens'),
    limiter: untouched('limiter'),
    zoneOrganisationId: zone.id,
    now: table.now,
    newUlid: nextUlid,
  };
  const as: World['as'] = async (who, receipt) => ({
    actor: await actorOf(who, deps),
    requestId: nextUlid(),
    deps,
    ...(receipt && { receipt: { principal: who, key: nextUlid(), requestHash: 'a'.repeat(64), ...receipt } }),
  });
  const submitted: World['submitted'] = async (content) => {
    const ctx = await as('sme-owner');
    const { id } = await createListing(ctx, { organisationId: sme.id, content });
    return submitListing(ctx, { id });
  };
  const published: World['published'] = async (content) =>
    approveListing(await as('moderator'), { id: (await submitted(content)).id });
  return { table, zone, sme, vendor, newcomer, as, submitted, published };
}

async function actorOf(who: Who, { memberships }: Deps): Promise<Actor> {
  if (who === 'anonymous') return { kind: 'anonymous' };
  return { kind: 'person', subject: who, memberships: await memberships.listBySubject(who) };
}
