/** What is said of a decision about a match, and of one that was refused. */
import type { MarkContent } from '../../../../shared/schemas/mark.ts';
import { ProblemError } from '../../api/problem-error.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';

/** The sentence for a change of the mark; none for a change of its note alone, which stands there to be read. */
export function whatWasDone(before: MarkContent | undefined, after: MarkContent | undefined): WordKey | undefined {
  if (after === undefined) return before?.state === 'dismissed' ? 'marks.done-back' : 'marks.done-unlisted';
  if (before?.state === after.state) return undefined;
  return after.state === 'shortlisted' ? 'marks.done-shortlisted' : 'marks.done-dismissed';
}

const REFUSALS: Readonly<Record<string, WordKey>> = {
  OFFLINE: 'problem.offline',
  FORBIDDEN: 'problem.forbidden',
  LIMIT: 'problem.limit',
  UNAVAILABLE: 'problem.unavailable',
};

/** The sentence for an error of the API; one that fits all where it says nothing that helps. */
export const whyRefused = (error: unknown): WordKey =>
  (error instanceof ProblemError ? REFUSALS[error.code] : undefined) ?? 'marks.refused';
