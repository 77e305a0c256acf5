/** Lists the people of an organisation to each other. */
import type { Member } from '../../../shared/schemas/member.ts';
import type { Membership } from '../../../shared/schemas/membership.ts';
import type { Ctx } from '../../context.ts';
import { requireMember } from './people-of.ts';

/** A stored membership as the organisation's people see it. */
export const memberView = ({ subject, name, role, version, createdAt }: Membership): Member => ({
  subject,
  ...(name !== undefined && { name }),
  role,
  version,
  joinedAt: createdAt,
});

/** In the order in which they joined; for its members only. Throws UNAUTHENTICATED, NOT_FOUND. */
export async function listMembers(ctx: Ctx, { id }: { readonly id: string }): Promise<Member[]> {
  requireMember(ctx, id);
  const members = await ctx.deps.memberships.listByOrganisation(id);
  return members.map(memberView).sort((a, b) => Date.parse(a.joinedAt) - Date.parse(b.joinedAt));
}
