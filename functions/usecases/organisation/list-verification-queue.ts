/** Lists the organisations that wait for the zone office's word. */
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Page, PageQuery } from '../../../shared/schemas/page.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isOperator, personOf } from '../access.ts';

/** The longest wait first; for operators only (FORBIDDEN). Throws VALIDATION for a bad cursor. */
export async function listVerificationQueue(ctx: Ctx, query: PageQuery): Promise<Page<Organisation>> {
  personOf(ctx);
  if (!isOperator(ctx)) throw forbidden('Only operators of the zone office see which organisations wait.');
  return ctx.deps.organisations.listUnverified(query);
}
