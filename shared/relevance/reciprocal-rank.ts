/** Reciprocal rank: how far down the first relevant document stands. */
import type { Grades } from './ndcg.ts';

/** 1 ÷ the place (from 1) of the first document with a grade above 0; 0 where there is none. Its mean is MRR. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const place = ranking.findIndex((id) => (grades.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}
