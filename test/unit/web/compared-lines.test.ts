import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCard } from '../../../shared/matching/card.ts';
import { comparedLines } from '../../../web/src/features/match/compared-lines.ts';
import { aProgram, aSolution, NOW } from '../../helpers/builders.ts';
import { anyNeed, anyOffer } from '../matching/arbitraries.ts';
import { aMatchableNeed, aMatchableOffer } from '../matching/matchables.ts';

const ENGINE = { engineScore: 8, topScore: 10 };
const need = aMatchableNeed();
const cardOf = (content: Parameters<typeof aMatchableOffer>[0]) =>
  matchCard(need, aMatchableOffer(content), ENGINE, NOW);
const speaks = cardOf(aSolution({ protocols: ['profinet'] }));
const silent = cardOf(aSolution({ protocols: [], capabilities: [] }));

describe('matches side by side', () => {
  it('differ on the lines that they answer differently', () => {
    const lines = comparedLines([speaks, silent]);
    const protocol = lines.find(({ asked }) => asked.id === 'r2')!;
    expect(protocol.answers.map((answer) => answer?.verdict)).toEqual([
      speaks.forNeed.lines.find(({ id }) => id === 'r2')!.verdict,
      silent.forNeed.lines.find(({ id }) => id === 'r2')!.verdict,
    ]);
    expect(protocol.differs).toBe(true);
    expect(comparedLines([speaks, speaks]).filter(({ differs }) => differs)).toEqual([]);
  });

  it('leave a place empty, and differ, where only one of them judges the line', () => {
    const lines = comparedLines([speaks, cardOf(aProgram())]);
    const lonely = lines.filter(({ answers }) => answers.includes(undefined));
    expect(lonely.length).toBeGreaterThan(0);
    expect(lonely.every(({ differs }) => differs)).toBe(true);
  });

  fcTest.prop([anyNeed, fc.array(anyOffer, { minLength: 2, maxLength: 4 })], { numRuns: 50 })(
    'show every line of every card once, beginning with those of the first',
    (anyOf, offers) => {
      const cards = offers.map((offer) => matchCard(anyOf, offer, ENGINE, NOW));
      const lines = comparedLines(cards);
      const ids = lines.map(({ asked }) => asked.id);
      expect(new Set(ids).size).toBe(ids.length);
      const first = cards[0]!.forNeed.lines;
      expect(ids.slice(0, first.length)).toEqual(first.map(({ id }) => id));
      cards.forEach(({ forNeed }, i) => {
        expect(lines.flatMap(({ answers }) => answers[i] ?? []).length).toBe(forNeed.lines.length);
      });
    },
  );
});
