/** Recall: how many of the relevant documents were found at all. */
import type { Grades } from './ndcg.ts';

/** Share of the documents with a grade above 0 among the first `k` of the ranking, 0..1; 0 where none is relevant. */
export function recallAt(k: number, ranking: readonly string[], grades: Grades): number {
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  if (relevant === 0) return 0;
  return ranking.slice(0, k).filter((id) => (grades.get(id) ?? 0) > 0).length / relevant;
}
