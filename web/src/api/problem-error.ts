/** An error answer of the API, or none at all. */
import type { FieldIssue } from '../../../shared/errors.ts';
import type { Problem } from '../../../shared/schemas/problem.ts';

/** Codes of the API, and `OFFLINE` where no answer came. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: string;
  readonly issues: readonly FieldIssue[];

  constructor(problem: Pick<Problem, 'code' | 'detail' | 'errors'>) {
    super(problem.detail);
    this.code = problem.code;
    this.issues = problem.errors ?? [];
  }
}
