/** What would lift a match: single changes on either side, each with the score that the very same function gives with it. */
import { type Explanation, FULL_SCORE, type JudgedLine, type Lift, type MatchCard } from '../schemas/match.ts';
import { judgeMatch, type Pair } from './card.ts';
import { conditionChanges } from './lifts/condition-changes.ts';
import { needChanges } from './lifts/need-changes.ts';
import { offerChanges } from './lifts/offer-changes.ts';
import type { EngineRelevance } from './score.ts';
import { LIFTS_SHOWN, LINES_TO_LIFT } from './weights.ts';

/** One change that may lift a line, and the pair as it would be. */
export interface Change {
  readonly side: Lift['side'];
  readonly change: Explanation;
  readonly pair: Pair;
}

/** Changes for one line of a card. */
export type ChangesFor = (line: JudgedLine, pair: Pair, now: string) => Change[];

/** The best changes, those that lift a missed must first, then by gain; at most one for each line and side. */
export function liftsOf(card: MatchCard, pair: Pair, now: string): Lift[] {
  const engine: EngineRelevance = card.forNeed.relevance!;
  const missed = missedMustsOf(card);
  const found: Lift[] = [];
  for (const [line, changes] of candidateChanges(card, pair, now)) {
    const lifts = changes.map((change) => liftOf(change, line, card, engine, now));
    const helping = lifts.filter((lift) => lift.missedMusts < missed || (lift.missedMusts === missed && lift.gain > 0));
    for (const side of ['need', 'offer'] as const) {
      const [best] = helping.filter((lift) => lift.side === side).sort(compareLifts);
      if (best) found.push(best);
    }
  }
  return found.sort(compareLifts).slice(0, LIFTS_SHOWN);
}

function candidateChanges({ forNeed, forOffer }: MatchCard, pair: Pair, now: string): [JudgedLine, Change[]][] {
  return [
    ...linesToLift(forNeed.lines).map((line): [JudgedLine, Change[]] => [
      line,
      [...needChanges(line, pair, now), ...offerChanges(line, pair, now)],
    ]),
    ...linesToLift(forOffer.lines).map((line): [JudgedLine, Change[]] => [line, conditionChanges(line, pair, now)]),
  ];
}

/** What is not met in full: musts first, then what is worth most; in the order of the card. */
function linesToLift(lines: readonly JudgedLine[]): JudgedLine[] {
  const open = lines.filter((line) => line.verdict !== 'hit' || line.degree < 1);
  if (open.length <= LINES_TO_LIFT) return open;
  const worth = (line: JudgedLine) => (line.importance === 'must' ? FULL_SCORE : 0) + line.weight - line.points;
  const chosen = new Set([...open].sort((a, b) => worth(b) - worth(a)).slice(0, LINES_TO_LIFT));
  return open.filter((line) => chosen.has(line));
}

function liftOf(
  { side, change, pair }: Change,
  line: JudgedLine,
  card: MatchCard,
  engine: EngineRelevance,
  now: string,
): Lift {
  const lifted = judgeMatch(pair, engine, now);
  return {
    side,
    line: line.id,
    change,
    score: lifted.score,
    gain: lifted.score - card.score,
    missedMusts: missedMustsOf(lifted),
  };
}

const missedMustsOf = ({ forNeed, forOffer }: MatchCard): number => forNeed.missedMusts + forOffer.missedMusts;

/** Sorting is stable, so equals keep the order of the card's lines. */
const compareLifts = (a: Lift, b: Lift): number => a.missedMusts - b.missedMusts || b.gain - a.gain;
