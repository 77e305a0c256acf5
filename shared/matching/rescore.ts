/** Computes the scores of a card again from the verdicts it shows. */
import type { JudgedLine, MatchCard } from '../schemas/match.ts';
import { bothSides } from './reciprocal.ts';
import { type LineVerdict, needDirection, offerDirection } from './score.ts';
import type { ScoreWeights } from './score-weights.ts';
import { TUNED_WEIGHTS } from './tuned-weights.ts';

/** What the score is made of: a whole card, or as much of one as was kept. */
export interface KeptVerdicts {
  readonly forNeed: Pick<MatchCard['forNeed'], 'lines' | 'relevance'>;
  readonly forOffer: Pick<MatchCard['forOffer'], 'lines'>;
}

/** Directions, score and tier of a card by other weights; by those it was made with, its own. */
export function rescored({ forNeed, forOffer }: KeptVerdicts, weights: ScoreWeights = TUNED_WEIGHTS) {
  return bothSides(
    needDirection(forNeed.lines.map(verdictOf), forNeed.relevance!, weights),
    offerDirection(forOffer.lines.map(verdictOf), weights),
    weights,
  );
}

/** The line and its judgement, without what they weigh. */
export function verdictOf(judged: JudgedLine): LineVerdict {
  const { id, source, field, importance, asked, facet, verdict, degree, offered, explanation } = judged;
  return {
    line: { id, source, field, importance, ...(asked && { text: asked }) },
    facet,
    judgement: { verdict, degree, explanation, ...(offered && { quotation: offered }) },
  };
}
