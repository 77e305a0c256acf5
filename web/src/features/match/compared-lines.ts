/** Matches laid side by side: what each says to each line, and where they part. */
import type { JudgedLine, MatchCard } from '../../../../shared/schemas/match.ts';

/** One line; `answers` has a place for each card, empty where that card does not judge the line. */
export interface ComparedLine {
  readonly asked: JudgedLine;
  readonly answers: readonly (JudgedLine | undefined)[];
  readonly differs: boolean;
}

/** Lines of all cards in the order in which they first stand; offers of different kinds answer different ones. */
export function comparedLines(cards: readonly MatchCard[]): ComparedLine[] {
  const ids = new Set(cards.flatMap(({ forNeed }) => forNeed.lines.map(({ id }) => id)));
  return [...ids].map((id) => {
    const answers = cards.map(({ forNeed }) => forNeed.lines.find((line) => line.id === id));
    const asked = answers.find((answer) => answer !== undefined)!;
    return { asked, answers, differs: new Set(answers.map((answer) => answer?.verdict)).size > 1 };
  });
}
