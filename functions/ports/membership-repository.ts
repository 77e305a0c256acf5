/** Who belongs to which organisation, in the table. */
import type { MemberEvent } from '../../shared/schemas/member.ts';
import type { Membership } from '../../shared/schemas/membership.ts';

/**
 * A change of one person's place, written with its event in one transaction. `keptBy`: somebody else who must still
 * look after the organisation when it is written.
 */
export interface MembershipChange {
  readonly membership: Membership;
  readonly event: MemberEvent;
  readonly keptBy?: Membership | undefined;
}

export interface MembershipRepository {
  /** All of one person's memberships, strongly consistent. */
  listBySubject(subject: string): Promise<Membership[]>;
  listByOrganisation(organisationId: string): Promise<Membership[]>;
  /** Version 1 creates; throws CONFLICT on a stale version. */
  write(membership: Membership): Promise<void>;
  /** The new state, its version one above the stored. Throws CONFLICT on a stale version, or when `keptBy` has changed. */
  change(change: MembershipChange): Promise<void>;
  /** `membership` as stored goes. Throws CONFLICT as {@link change}. */
  remove(change: MembershipChange): Promise<void>;
  /** What changed among an organisation's people, newest first, up to 200. */
  events(organisationId: string): Promise<MemberEvent[]>;
}
