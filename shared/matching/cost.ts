/** What each must costs a need: how many candidates it rules out, told from the verdicts without judging again. */
import type { MatchCard, RequirementCost } from '../schemas/match.ts';
import { reciprocalScore } from './reciprocal.ts';
import { verdictOf } from './rescore.ts';
import { needDirection } from './score.ts';

/**
 * For each must among the cards' lines: candidates that miss no must of the need with it and without it, and the best score
 * among the latter were it dropped. In the order in which the lines first appear.
 */
export function requirementCosts(cards: readonly MatchCard[]): RequirementCost[] {
  const viable = cards.filter(({ forNeed }) => forNeed.missedMusts === 0).length;
  const musts = new Set(
    cards.flatMap(({ forNeed }) => forNeed.lines.flatMap(({ id, importance }) => (importance === 'must' ? id : []))),
  );
  return [...musts].map((line) => {
    const without = cards.map((card) => withoutLine(card, line)).filter(({ missedMusts }) => missedMusts === 0);
    return {
      line,
      viable,
      viableWithout: without.length,
      topScoreWithout: Math.max(0, ...without.map(({ score }) => score)),
    };
  });
}

/** The must whose dropping makes most candidates viable, the first of equals; undefined when none makes any. */
export function costliestOf(costs: readonly RequirementCost[]): string | undefined {
  const gainOf = ({ viable, viableWithout }: RequirementCost) => viableWithout - viable;
  const most = costs.reduce<RequirementCost | undefined>((a, b) => (a && gainOf(a) >= gainOf(b) ? a : b), undefined);
  return most && gainOf(most) > 0 ? most.line : undefined;
}

function withoutLine({ forNeed, forOffer }: MatchCard, id: string): { score: number; missedMusts: number } {
  const rest = forNeed.lines.filter((line) => line.id !== id).map(verdictOf);
  const direction = needDirection(rest, forNeed.relevance!);
  return { score: reciprocalScore(direction, forOffer), missedMusts: direction.missedMusts };
}
