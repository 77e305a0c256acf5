/** Posts many listings as drafts: all of them, or none. */
import { AppError } from '../../../shared/errors.ts';
import { asListingId } from '../../../shared/ids.ts';
import { draft } from '../../../shared/lifecycle/ownership.ts';
import type { ImportReport, ImportRequest } from '../../../shared/schemas/listing/import.ts';
import type { Ctx } from '../../context.ts';
import { receiptOf } from '../receipt-of.ts';
import { checkImport } from './check-import.ts';
import { actOf } from './commit-change.ts';
import { findPoster } from './find-poster.ts';

type Import = Omit<ImportRequest, 'dryRun'>;

/** What {@link importListings} would say and do; nothing is written. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, PRECONDITION. */
export async function rehearseImport(ctx: Ctx, { organisationId, listings }: Import): Promise<ImportReport> {
  const { issues, leaks } = checkImport(listings, await findPoster(ctx, organisationId));
  return { dryRun: true, issues, leaks, created: [] };
}

/**
 * The ids of the drafts, in the order of `listings`, written in one transaction. Throws as {@link rehearseImport}, VALIDATION
 * naming each wrong field as `listings.3.budget.maxFen`, CONFLICT, ReceiptExists.
 */
export async function importListings(ctx: Ctx, { organisationId, listings }: Import): Promise<string[]> {
  const { contents, issues } = checkImport(listings, await findPoster(ctx, organisationId));
  if (issues.length > 0) {
    throw new AppError(
      'VALIDATION',
      'Some listings are not valid; none was imported.',
      issues.map(({ row, path, ...issue }) => ({ ...issue, path: `listings.${row}.${path}` })),
    );
  }
  const changes = contents.map((content) =>
    draft(asListingId(ctx.deps.newUlid()), organisationId, content, actOf(ctx)),
  );
  await ctx.deps.listings.writeAll(changes, receiptOf(ctx, 201));
  return changes.map(({ listing }) => listing.id);
}

/** What came of an import, now or (a replay) then: the drafts as they are, those deleted meanwhile left out. */
export async function reportImport(
  ctx: Ctx,
  ids: readonly string[],
  { organisationId }: Import,
): Promise<ImportReport> {
  const owner = await findPoster(ctx, organisationId);
  const stored = new Map((await ctx.deps.listings.getMany(ids)).map((listing) => [listing.id, listing]));
  const there = ids.flatMap((id, row) => {
    const listing = stored.get(id);
    return listing && listing.status !== 'deleted' ? [{ row, listing }] : [];
  });
  return {
    dryRun: false,
    issues: [],
    leaks: there.flatMap(({ row, listing }) =>
      checkImport([listing.content], owner).leaks.map((leak) => ({ ...leak, row })),
    ),
    created: there.map(({ row, listing: { id, content } }) => ({ row, id, kind: content.kind, title: content.title })),
  };
}
