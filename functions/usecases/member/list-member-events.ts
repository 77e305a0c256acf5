/** Shows owners who changed what among their people. */
import type { MemberEvent } from '../../../shared/schemas/member.ts';
import type { Ctx } from '../../context.ts';
import { requireKeeper } from './people-of.ts';

/** Newest first, up to 200. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN. */
export async function listMemberEvents(ctx: Ctx, { id }: { readonly id: string }): Promise<MemberEvent[]> {
  requireKeeper(ctx, id);
  return ctx.deps.memberships.events(id);
}
