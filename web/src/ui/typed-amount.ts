/** Amounts of money as people type them. */

/** Fen in what amounts are typed in: ten thousand yuan everywhere, yuan in the search in English. */
export const FEN_IN_WAN = 1_000_000;
export const FEN_IN_YUAN = 100;

/** A trillion yuan in fen; nothing costs more. */
const MOST_FEN = 100_000_000_000_000;

/** Whole fen, at most a trillion yuan; undefined for what is no amount: blank, words, below zero. */
export function fenTyped(typed: string, fenInUnit: number): number | undefined {
  const amount = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(amount) || amount < 0) return undefined;
  return Math.min(MOST_FEN, Math.round(amount * fenInUnit));
}
