/** Replaces what an organisation says of itself. */
import { difference } from '../../../shared/lifecycle/difference.ts';
import type { Organisation, OrganisationProfile } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { isOperator } from '../access.ts';
import { receiptOf } from '../receipt-of.ts';
import { requireSentVersion } from '../require-version.ts';
import { findOrganisationToWrite, type OrganisationTarget } from './find-organisation.ts';

export interface EditOrganisationInput extends OrganisationTarget {
  readonly profile: OrganisationProfile;
}

/** What the zone office looked at when it verified. */
const identityOf = ({ name, type, uscc }: OrganisationProfile) => ({ name, type, uscc });

function isVerifiedAgain(ctx: Ctx, before: Organisation, profile: OrganisationProfile): boolean {
  const sameIdentity = difference(identityOf(before.profile), identityOf(profile)).length === 0;
  return !sameIdentity && !isOperator(ctx) && before.verification !== 'unverified';
}

/** In the queue from now on, without what was said of it before. */
function waiting({ refusalReason: _refusalReason, ...before }: Organisation, now: string): Organisation {
  return { ...before, verification: 'unverified', waitingSince: now };
}

/**
 * The stored organisation; another name, type or credit code has to be verified again.
 * Throws PRECONDITION without a version, CONFLICT on a stale one or when the credit code is in use.
 */
export async function editOrganisation(ctx: Ctx, input: EditOrganisationInput): Promise<Organisation> {
  const before = await findOrganisationToWrite(ctx, input);
  requireSentVersion('organisation', input.ifMatchVersion);
  const now = ctx.deps.now();
  const organisation: Organisation = {
    ...(isVerifiedAgain(ctx, before, input.profile) ? waiting(before, now) : before),
    profile: input.profile,
    version: before.version + 1,
    updatedAt: now,
  };
  await ctx.deps.organisations.write(organisation, receiptOf(ctx, 200));
  return organisation;
}
