/** Picks the judgement that says most for the asking side. */
import type { Judgement } from '../judgement.ts';

const RANK = { hit: 3, partial: 2, miss: 1, unknown: 0 } as const;

/** The best by verdict, then degree; the first of equals. The list may not be empty. */
export function best(judgements: readonly Judgement[]): Judgement {
  return judgements.reduce((a, b) => {
    const byVerdict = RANK[b.verdict] - RANK[a.verdict];
    return byVerdict > 0 || (byVerdict === 0 && b.degree > a.degree) ? b : a;
  });
}
