/** Checks listings that are to be imported, all of them whatever is wrong with one. */
import { issuesOf } from '../../../shared/issues/issues-of.ts';
import { findLeaks } from '../../../shared/lifecycle/leak-check.ts';
import type { ImportReport } from '../../../shared/schemas/listing/import.ts';
import { type ListingContent, listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';

/** `contents` are those of the valid ones: of all, where there are no issues. */
export interface CheckedImport {
  readonly contents: readonly ListingContent[];
  readonly issues: ImportReport['issues'];
  readonly leaks: ImportReport['leaks'];
}

/** What the real import would say of them, and what a later submission would. */
export function checkImport(listings: readonly unknown[], owner: Organisation): CheckedImport {
  const parsed = listings.map((content) => ({ content, result: listingContent.safeParse(content) }));
  return {
    contents: parsed.flatMap(({ result }) => (result.success ? [result.data] : [])),
    issues: parsed.flatMap(({ content, result }, row) =>
      result.success ? [] : issuesOf(result.error.issues, content).map((issue) => ({ row, ...issue })),
    ),
    leaks: parsed.flatMap(({ result }, row) =>
      result.success ? findLeaks(result.data, owner).map((leak) => ({ row, ...leak })) : [],
    ),
  };
}
