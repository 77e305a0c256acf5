/** Normalised discounted cumulative gain: how well the most relevant documents stand at the top. */

/** Grades of one query's documents, 0 (not relevant) upwards; documents not named were not judged and count as 0. */
export type Grades = ReadonlyMap<string, number>;

/** What a grade is worth: 2^grade − 1 (Burges et al., 2005). */
const gain = (grade: number): number => 2 ** grade - 1;

/** What a place is worth, 0-based: 1 ÷ log2(place + 2) (Järvelin and Kekäläinen, 2002). */
const discount = (place: number): number => 1 / Math.log2(place + 2);

const cumulated = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + gain(grade) * discount(place), 0);

/**
 * nDCG@`k` of a ranking (ids, best first, each once), 0..1. The ideal is made of all judged documents, found or not;
 * 0 where none is relevant.
 */
export function ndcgAt(k: number, ranking: readonly string[], grades: Grades): number {
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, k);
  const best = cumulated(ideal);
  return best === 0 ? 0 : cumulated(ranking.slice(0, k).map((id) => grades.get(id) ?? 0)) / best;
}
