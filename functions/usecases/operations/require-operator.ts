/** Keeps the machinery to those who look after it. */
import type { Ctx } from '../../context.ts';
import { forbidden, isOperator, personOf } from '../access.ts';

/** Throws UNAUTHENTICATED, or FORBIDDEN for anybody but operators of the zone office. */
export function requireOperator(ctx: Ctx): void {
  personOf(ctx);
  if (!isOperator(ctx)) throw forbidden('Only operators of the zone office look after the system.');
}
