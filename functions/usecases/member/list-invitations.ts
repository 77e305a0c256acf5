/** Lists the invitations that still wait for somebody. */
import type { Invitation, StoredInvitation } from '../../../shared/schemas/member.ts';
import type { Ctx } from '../../context.ts';
import { requireKeeper } from './people-of.ts';

/** Whether its code still counts. */
export const isOpen = ({ expiresAt }: Invitation, now: string): boolean => Date.parse(expiresAt) > Date.parse(now);

/** As stored, expired ones left out. */
export async function openInvitations({ deps }: Ctx, organisationId: string): Promise<StoredInvitation[]> {
  const now = deps.now();
  return (await deps.invitations.listByOrganisation(organisationId)).filter((one) => isOpen(one, now));
}

/** Oldest first, without their codes; for owners. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN. */
export async function listInvitations(ctx: Ctx, { id }: { readonly id: string }): Promise<Invitation[]> {
  requireKeeper(ctx, id);
  return (await openInvitations(ctx, id)).map(({ codeHash: _codeHash, ...shown }) => shown);
}
