/** Memberships and organisations kept for seconds, so that a search costs no read of the table. */
import type { Membership } from '../../shared/schemas/membership.ts';
import type { Organisation } from '../../shared/schemas/organisation.ts';
import type { Deps } from '../context.ts';

const MAX_ENTRIES = 5_000;

/** Values for `keptMs` milliseconds; the oldest leave when there are too many. */
class Recent<T> {
  readonly #entries = new Map<string, { readonly value: T; readonly until: number }>();
  constructor(readonly keptMs: number) {}

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && entry.until > performance.now() ? entry.value : undefined;
  }
  set(key: string, value: T): void {
    this.#entries.delete(key);
    if (this.#entries.size >= MAX_ENTRIES) this.#entries.delete(this.#entries.keys().next().value!);
    this.#entries.set(key, { value, until: performance.now() + this.keptMs });
  }
  delete(key: string): void {
    this.#entries.delete(key);
  }
}

/** The same ports twice: `reading` answers from memory where it can, `exact` never does; what either writes is forgotten. */
export interface ShortMemory {
  readonly reading: Deps;
  readonly exact: Deps;
}

/** Another instance's change is seen after `keptMs` at the latest, this instance's own at once. */
export function shortMemory(deps: Deps, keptMs: number): ShortMemory {
  const { memberships, organisations } = deps;
  const membershipsOf = new Recent<Membership[]>(keptMs);
  const organisationOf = new Recent<Organisation>(keptMs);
  const exact: Deps = {
    ...deps,
    memberships: {
      listBySubject: (subject) => memberships.listBySubject(subject),
      listByOrganisation: (id) => memberships.listByOrganisation(id),
      async write(membership) {
        await memberships.write(membership);
        membershipsOf.delete(membership.subject);
      },
      async change(change) {
        await memberships.change(change);
        membershipsOf.delete(change.membership.subject);
      },
      async remove(change) {
        await memberships.remove(change);
        membershipsOf.delete(change.membership.subject);
      },
      events: (id) => memberships.events(id),
    },
    invitations: {
      ...deps.invitations,
      async redeem(invitation, membership, event, receipt) {
        await deps.invitations.redeem(invitation, membership, event, receipt);
        membershipsOf.delete(membership.subject);
      },
    },
    organisations: {
      get: (id) => organisations.get(id),
      getMany: (ids) => organisations.getMany(ids),
      listUnverified: (page) => organisations.listUnverified(page),
      async create(organisation, owner, receipt) {
        await organisations.create(organisation, owner, receipt);
        membershipsOf.delete(owner.subject);
      },
      async write(organisation, receipt) {
        await organisations.write(organisation, receipt);
        organisationOf.delete(organisation.id);
      },
    },
  };
  const reading: Deps = {
    ...exact,
    memberships: {
      ...exact.memberships,
      async listBySubject(subject) {
        const known = membershipsOf.get(subject);
        if (known) return known;
        const found = await memberships.listBySubject(subject);
        membershipsOf.set(subject, found);
        return found;
      },
    },
    organisations: {
      ...exact.organisations,
      async getMany(ids) {
        const known = ids.flatMap((id) => organisationOf.get(id) ?? []);
        const missing = ids.filter((id) => !known.some((organisation) => organisation.id === id));
        const found = missing.length === 0 ? [] : await organisations.getMany(missing);
        for (const organisation of found) organisationOf.set(organisation.id, organisation);
        return [...known, ...found];
      },
    },
  };
  return { reading, exact };
}
