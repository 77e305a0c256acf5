/** Invitations to join an organisation, in the table. */
import type { MemberEvent, StoredInvitation } from '../../shared/schemas/member.ts';
import type { Membership } from '../../shared/schemas/membership.ts';
import type { ReceiptToStore } from './receipt.ts';

/** Each change is written with its event (and receipt) in one transaction. */
export interface InvitationRepository {
  /** Throws ReceiptExists. */
  create(invitation: StoredInvitation, event: MemberEvent, receipt?: ReceiptToStore): Promise<void>;
  /** Strongly consistent; expired ones are returned as long as they are there. */
  findByHash(codeHash: string): Promise<StoredInvitation | undefined>;
  /** Oldest first, expired ones too as long as they are there. */
  listByOrganisation(organisationId: string): Promise<StoredInvitation[]>;
  /** Throws CONFLICT when it was used or withdrawn meanwhile, ReceiptExists. */
  withdraw(invitation: StoredInvitation, event: MemberEvent, receipt?: ReceiptToStore): Promise<void>;
  /** The invitation becomes the membership. Throws CONFLICT when it was used meanwhile or the person is a member, ReceiptExists. */
  redeem(
    invitation: StoredInvitation,
    membership: Membership,
    event: MemberEvent,
    receipt?: ReceiptToStore,
  ): Promise<void>;
}
