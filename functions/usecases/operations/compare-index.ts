/** Compares the table with the index, one bounded step a request. */
import type { ComparisonStep } from '../../../shared/schemas/operations.ts';
import type { Ctx } from '../../context.ts';
import { requireOperator } from './require-operator.ts';

/** The next step after `cursor`; for operators only (FORBIDDEN). Throws VALIDATION for a bad cursor, UNAVAILABLE. */
export async function compareIndex(
  ctx: Ctx,
  { cursor }: { readonly cursor?: string | undefined },
): Promise<ComparisonStep> {
  requireOperator(ctx);
  return ctx.deps.operations.compare(cursor);
}
