/** A judged query with the cards of its candidates, from which its ranking can be computed by any weights. */
import { compareRanked } from '../../../shared/matching/order.ts';
import { type KeptVerdicts, rescored } from '../../../shared/matching/rescore.ts';
import type { ScoreWeights } from '../../../shared/matching/score-weights.ts';
import { type Grades, ndcgAt } from '../../../shared/relevance/ndcg.ts';

/** `doc` is the document's id in the set. */
export interface KeptCandidate extends KeptVerdicts {
  readonly doc: string;
  readonly engineScore: number;
}

export interface KeptQuery {
  readonly grades: Grades;
  readonly candidates: readonly KeptCandidate[];
}

/** The documents by tier and score, without the turns and caps of the fair order: those move places, not scores. */
export const rankingBy = (weights: ScoreWeights, candidates: readonly KeptCandidate[]): string[] =>
  candidates
    .map((candidate) => ({
      listing: { id: candidate.doc },
      engineScore: candidate.engineScore,
      card: rescored(candidate, weights),
    }))
    .sort(compareRanked)
    .map(({ listing }) => listing.id);

/** nDCG@10 of each query by these weights. */
export const ndcgOfEach = (queries: readonly KeptQuery[], weights: ScoreWeights): number[] =>
  queries.map(({ grades, candidates }) => ndcgAt(10, rankingBy(weights, candidates), grades));
