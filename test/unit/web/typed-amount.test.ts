import { test as fcTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../../../shared/schemas/quantity.ts';
import { FEN_IN_WAN, FEN_IN_YUAN, fenTyped } from '../../../web/src/ui/typed-amount.ts';

describe('an amount that is typed', () => {
  it('is whole fen of the unit it is typed in', () => {
    expect(fenTyped('38', FEN_IN_WAN)).toBe(38_000_000);
    expect(fenTyped(' 0.29 ', FEN_IN_WAN)).toBe(290_000);
    expect(fenTyped('19.99', FEN_IN_YUAN)).toBe(1_999);
    expect(fenTyped('0', FEN_IN_YUAN)).toBe(0);
  });

  it('is none where it is blank, words or below zero', () => {
    for (const typed of ['', '  ', '-3', 'a lot', '1e999', '３８万'])
      expect(fenTyped(typed, FEN_IN_WAN)).toBeUndefined();
  });

  fcTest.prop([fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })])(
    'is always one that can be saved',
    (typed) => {
      expect(fen.safeParse(fenTyped(String(typed), FEN_IN_WAN)).success).toBe(true);
    },
  );
});
