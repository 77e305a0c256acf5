/** Turns judged lines into the score of one direction: integer weights that sum to a full score, points that sum to the score. */
import { type Direction, FULL_SCORE, type JudgedLine, type Relevance } from '../schemas/match.ts';
import { apportion } from './apportion.ts';
import type { AskedLine } from './asked-line.ts';
import type { Judgement } from './judgement.ts';
import type { ScoreWeights } from './score-weights.ts';
import { TUNED_WEIGHTS } from './tuned-weights.ts';

/** The engine's score of one listing for one query, and the best of that query over the whole index. */
export interface EngineRelevance {
  readonly engineScore: number;
  readonly topScore: number;
}

/** A line and its judgement, not yet weighed; `facet` is `text` where nothing is typed. */
export interface LineVerdict {
  readonly line: Omit<AskedLine, 'ask'>;
  readonly facet: string;
  readonly judgement: Judgement;
}

/** `engineScore` ÷ `topScore` within 0..1, four decimals; 0 when the query found nothing. */
export function relevanceOf({ engineScore, topScore }: EngineRelevance): number {
  if (topScore <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, engineScore / topScore)) * 10_000) / 10_000;
}

/** How well an offer meets a need: its lines, and relevance with what the lines leave of the full score. */
export function needDirection(
  verdicts: readonly LineVerdict[],
  engine: EngineRelevance,
  weights: ScoreWeights = TUNED_WEIGHTS,
): Direction {
  const asked = verdicts.reduce((sum, { line }) => sum + weights.importance[line.importance], 0);
  const share = Math.max(weights.leastRelevanceShare, weights.relevance / (weights.relevance + asked));
  const weight = asked === 0 ? FULL_SCORE : Math.round(FULL_SCORE * share);
  const lines = weigh(verdicts, FULL_SCORE - weight, weights);
  const value = relevanceOf(engine);
  const relevance: Relevance = {
    engineScore: Math.max(0, engine.engineScore),
    topScore: Math.max(0, engine.topScore),
    value,
    weight,
    points: Math.round(weight * value),
  };
  return { score: sumOf(lines) + relevance.points, missedMusts: missedMustsOf(lines), lines, relevance };
}

/** How well a need suits an offer: its conditions; an offer without conditions is suited by every need. */
export function offerDirection(verdicts: readonly LineVerdict[], weights: ScoreWeights = TUNED_WEIGHTS): Direction {
  const lines = weigh(verdicts, FULL_SCORE, weights);
  return { score: lines.length === 0 ? FULL_SCORE : sumOf(lines), missedMusts: missedMustsOf(lines), lines };
}

function weigh(verdicts: readonly LineVerdict[], total: number, { importance }: ScoreWeights): JudgedLine[] {
  const parts = apportion(
    verdicts.map(({ line }) => importance[line.importance]),
    total,
  );
  return verdicts.map((verdict, i) => judgedLineOf(verdict, parts[i]!));
}

function judgedLineOf({ line, facet, judgement }: LineVerdict, weight: number): JudgedLine {
  const { verdict, degree, quotation, explanation } = judgement;
  return {
    id: line.id,
    source: line.source,
    field: line.field,
    facet,
    ...(line.text && { asked: line.text }),
    importance: line.importance,
    verdict,
    degree,
    weight,
    points: Math.round(weight * degree),
    ...(quotation && { offered: quotation }),
    explanation,
  };
}

const sumOf = (lines: readonly JudgedLine[]): number => lines.reduce((sum, { points }) => sum + points, 0);

const missedMustsOf = (lines: readonly JudgedLine[]): number =>
  lines.filter(({ importance, verdict }) => importance === 'must' && verdict === 'miss').length;
