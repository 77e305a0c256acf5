/** Registers an organisation; who does it becomes its first owner. */
import { asOrganisationId } from '../../../shared/ids.ts';
import type { Organisation, OrganisationProfile } from '../../../shared/schemas/organisation.ts';
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';
import { receiptOf } from '../receipt-of.ts';

/** The stored organisation, not verified yet. Throws UNAUTHENTICATED, CONFLICT when the credit code is in use, ReceiptExists. */
export async function createOrganisation(
  ctx: Ctx,
  { profile }: { readonly profile: OrganisationProfile },
): Promise<Organisation> {
  const { subject, name } = personOf(ctx);
  const now = ctx.deps.now();
  const id = asOrganisationId(ctx.deps.newUlid());
  const stamps = { version: 1, createdAt: now, updatedAt: now };
  const organisation: Organisation = { id, profile, verification: 'unverified', waitingSince: now, ...stamps };
  const owner = {
    subject,
    organisationId: id,
    role: 'owner' as const,
    ...(name !== undefined && { name: name.slice(0, 200) }),
    ...stamps,
  };
  await ctx.deps.organisations.create(organisation, owner, receiptOf(ctx, 201));
  return organisation;
}
