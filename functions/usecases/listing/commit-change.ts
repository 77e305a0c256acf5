/** Writes one step of a listing's life, with the receipt of the request that asked for it. */
import type { Act, Change } from '../../../shared/lifecycle/change.ts';
import type { Listing } from '../../../shared/schemas/listing/listing.ts';
import type { Ctx } from '../../context.ts';
import { personOf } from '../access.ts';
import { receiptOf } from '../receipt-of.ts';

/** Who acts now; throws UNAUTHENTICATED when nobody signed in. */
export const actOf = (ctx: Ctx): Act => ({ by: personOf(ctx).subject, at: ctx.deps.now() });

/** The listing as it is stored then. Throws CONFLICT when someone was faster, ReceiptExists when the request was done before. */
export async function commitChange(ctx: Ctx, { listing, audit }: Change, status = 200): Promise<Listing> {
  await ctx.deps.listings.write({ listing, audit, receipt: receiptOf(ctx, status) });
  return listing;
}
