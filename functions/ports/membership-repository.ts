/** Who belongs to which organisation, in the table. */
import type { Membership } from '../../shared/schemas/membership.ts';

export interface MembershipRepository {
  /** All of one person's memberships, strongly consistent. */
  listBySubject(subject: string): Promise<Membership[]>;
  listByOrganisation(organisationId: string): Promise<Membership[]>;
  /** Version 1 creates; throws CONFLICT on a stale version. */
  write(membership: Membership): Promise<void>;
}
