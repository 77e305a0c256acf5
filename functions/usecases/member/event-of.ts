/** What is noted of each change among an organisation's people. */
import type { MemberEvent } from '../../../shared/schemas/member.ts';
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';

type Said = Pick<MemberEvent, 'organisationId' | 'action'> &
  Partial<Pick<MemberEvent, 'subject' | 'name' | 'note' | 'from' | 'to'>>;

/** By whoever acts, now. */
export function eventOf(ctx: Ctx, said: Said): MemberEvent {
  const { subject, name } = personOf(ctx);
  return {
    id: ctx.deps.newUlid(),
    at: ctx.deps.now(),
    by: subject,
    ...(name !== undefined && { byName: name }),
    ...said,
  };
}
