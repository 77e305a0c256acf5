/** Writes demo data the way people would: through the use cases, as owners and as the zone office. */
import type { Actor, Ctx, Deps } from '../../../functions/context.ts';
import { approveListing } from '../../../functions/usecases/listing/approve-listing.ts';
import { closeListing } from '../../../functions/usecases/listing/close-listing.ts';
import { createListing } from '../../../functions/usecases/listing/create-listing.ts';
import { pauseListing } from '../../../functions/usecases/listing/pause-listing.ts';
import { submitListing } from '../../../functions/usecases/listing/submit-listing.ts';
import { createOrganisation } from '../../../functions/usecases/organisation/create-organisation.ts';
import { verifyOrganisation } from '../../../functions/usecases/organisation/verify-organisation.ts';
import { asListingId, asOrganisationId } from '../../../shared/ids.ts';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { Role } from '../../../shared/schemas/membership.ts';
import { organisationProfile } from '../../../shared/schemas/organisation.ts';
import { demoAccount } from '../demo-accounts.ts';
import type { SeedListing, SeedOrganisation } from './seed.ts';
import { ulidOf } from './ulid-of.ts';

/** The zone office is one of the demo organisations, so its id is known before anything is seeded. */
export const ZONE_KEY = 'operator-demo';
export const organisationIdOf = (key: string): string => asOrganisationId(ulidOf(`organisation ${key}`));
export const listingIdOf = (key: string): string => asListingId(ulidOf(`listing ${key}`));

/** The demo account of that name owns its organisation; the others belong to nobody who can sign in here. */
const ownerOf = (key: string): string => demoAccount(key)?.id ?? `seed-${key}`;

/** As the issuer's tokens name them. */
const nameOf = (subject: string) => {
  const account = demoAccount(subject);
  return account ? { name: account.name.zh } : {};
};

const person = (subject: string, organisationId: string, role: Role): Actor => {
  const stamp = '2026-01-01T00:00:00.000Z';
  return {
    kind: 'person',
    subject,
    ...nameOf(subject),
    memberships: [{ subject, organisationId, role, version: 1, createdAt: stamp, updatedAt: stamp }],
  };
};
const operator = person(ZONE_KEY, organisationIdOf(ZONE_KEY), 'operator');

/** One step in the life of one item, at its own time and with its own id. */
const step = (deps: Deps, actor: Actor, ulid: string, at: string): Ctx => ({
  actor,
  requestId: 'seed',
  deps: { ...deps, now: () => at, newUlid: () => ulid },
});

async function plantOrganisation(deps: Deps, seed: SeedOrganisation, at: string): Promise<void> {
  const id = organisationIdOf(seed.key);
  const known = await deps.organisations.get(id);
  const created =
    known ??
    (await createOrganisation(
      step(deps, person(ownerOf(seed.key), id, 'owner'), ulidOf(`organisation ${seed.key}`), at),
      {
        profile: organisationProfile.parse(seed.profile),
      },
    ));
  const verification = seed.verification ?? 'verified';
  if (created.verification === verification) return;
  await verifyOrganisation(step(deps, operator, '', at), { id, ifMatchVersion: created.version, verification });
}

async function plantListing(deps: Deps, seed: SeedListing, today: number): Promise<void> {
  const id = listingIdOf(seed.key);
  const organisationId = organisationIdOf(seed.organisation);
  const at = new Date(today - seed.publishedDaysAgo * 86_400_000).toISOString();
  const owner = step(
    deps,
    person(ownerOf(seed.organisation), organisationId, 'owner'),
    ulidOf(`listing ${seed.key}`),
    at,
  );
  const zone = step(deps, operator, '', at);
  const wanted = seed.status ?? 'published';
  // A run that was cut off goes on where it stopped.
  const { status } =
    (await deps.listings.get(id)) ??
    (await createListing(owner, { organisationId, content: listingContent.parse(seed.content) }));
  if (wanted === 'draft') return;
  if (status === 'draft') await submitListing(owner, { id, acknowledgeLeaks: true });
  if (wanted === 'in-review') return;
  if (status === 'draft' || status === 'in-review') await approveListing(zone, { id });
  if (wanted === 'published' || status === wanted) return;
  await (wanted === 'paused' ? pauseListing : closeListing)(owner, { id });
}

/** Runs `task` over all items, `width` at a time, and says how many are done. */
async function each<T>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<void>,
  done: (n: number) => void,
) {
  const rest = items.values();
  let count = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of rest) {
        await task(item);
        done(++count);
      }
    }),
  );
}

/** The zone office comes first: its people approve all others. Planting again changes nothing. */
export async function plant(
  deps: Deps,
  data: { readonly organisations: readonly SeedOrganisation[]; readonly listings: readonly SeedListing[] },
  today: string,
  note: (text: string) => void,
): Promise<void> {
  const start = Date.parse(today);
  const founded = new Date(start - 400 * 86_400_000).toISOString();
  await plantZone(deps, data.organisations, founded);
  const progress = (noun: string, total: number) => (n: number) => {
    if (n % 50 === 0 || n === total) note(`${n} of ${total} ${noun}`);
  };
  const { organisations, listings } = data;
  await each(
    organisations,
    8,
    (seed) => plantOrganisation(deps, seed, founded),
    progress('organisations', organisations.length),
  );
  await each(listings, 8, (seed) => plantListing(deps, seed, start), progress('listings', listings.length));
}

/** The first operator cannot be verified by anybody, so the zone office is written straight into the store. */
async function plantZone(deps: Deps, organisations: readonly SeedOrganisation[], at: string): Promise<void> {
  const id = organisationIdOf(ZONE_KEY);
  if (await deps.organisations.get(id)) return;
  const zone = organisations.find(({ key }) => key === ZONE_KEY);
  if (!zone) throw new Error(`the demo organisations lack the zone office (${ZONE_KEY})`);
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  await deps.organisations.create(
    { id, profile: organisationProfile.parse(zone.profile), verification: 'verified', ...stamps },
    { subject: ZONE_KEY, organisationId: id, role: 'operator', ...nameOf(ZONE_KEY), ...stamps },
  );
}
