/** Records whether the zone office has verified an organisation. */
import type { Organisation } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { forbidden, isOperator, personOf } from '../access.ts';
import { receiptOf } from '../receipt-of.ts';
import { requireCurrentVersion } from '../require-version.ts';
import { findOrganisation, type OrganisationTarget } from './find-organisation.ts';

export interface VerifyOrganisationInput extends OrganisationTarget {
  readonly verification: Organisation['verification'];
  /** Of a refusal. */
  readonly reason?: string | undefined;
}

/** The stored organisation. For operators of the zone only. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function verifyOrganisation(ctx: Ctx, input: VerifyOrganisationInput): Promise<Organisation> {
  personOf(ctx);
  const before = await findOrganisation(ctx, input.id);
  if (!isOperator(ctx)) throw forbidden('Only operators of the zone office verify organisations.');
  requireCurrentVersion('organisation', before.version, input.ifMatchVersion);
  const { refusalReason: _refusalReason, waitingSince: _waitingSince, ...rest } = before;
  const organisation: Organisation = {
    ...rest,
    verification: input.verification,
    ...(input.reason !== undefined && { refusalReason: input.reason }),
    version: before.version + 1,
    updatedAt: ctx.deps.now(),
  };
  await ctx.deps.organisations.write(organisation, receiptOf(ctx, 200));
  return organisation;
}
