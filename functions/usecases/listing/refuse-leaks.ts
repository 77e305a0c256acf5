/** Keeps content from review as long as it gives away what it should not. */
import { AppError } from '../../../shared/errors.ts';
import { findLeaks, type Leak, leakIssues } from '../../../shared/lifecycle/leak-check.ts';
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import type { Organisation } from '../../../shared/schemas/organisation.ts';

/** What was found before in the same words is no news. */
const nameOf = ({ kind, text, severity }: Leak): string => `${severity} ${kind} ${text}`;

/**
 * Throws VALIDATION naming each field that leaks, see leak-check.ts; `acknowledged` lets pass what may be meant.
 * Leaks that stand in `approved` too passed a review already.
 */
export function refuseLeaks(
  content: ListingContent,
  owner: Organisation,
  { acknowledged, approved }: { readonly acknowledged: boolean; readonly approved?: ListingContent },
): void {
  const known = new Set(approved ? findLeaks(approved, owner).map(nameOf) : []);
  const leaks = findLeaks(content, owner).filter((leak) => !known.has(nameOf(leak)));
  const issues = leakIssues(leaks, acknowledged);
  if (issues.length > 0) {
    throw new AppError('VALIDATION', 'Some fields tell more than their readers should know.', issues);
  }
}
