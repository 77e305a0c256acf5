/** Two ways of doing the same work, measured in turns in one run, so that whatever else the machine does slows both. */
import { percentile } from '../../shared/relevance/percentile.ts';

/** The middle of some figures and how far they spread. */
export interface Spread {
  readonly min: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly max: number;
}

/** Of at least one value. */
export const spreadOf = (values: readonly number[]): Spread => ({
  min: Math.min(...values),
  p25: percentile(0.25, values),
  median: percentile(0.5, values),
  p75: percentile(0.75, values),
  max: Math.max(...values),
});

/** Milliseconds that `task` takes. */
export async function timed(task: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

/** `ours` and `theirs` do the same piece of work, named by its number; pieces are the same in every round. */
export interface Contest {
  readonly rounds: number;
  readonly pieces: number;
  /** Work of neither, before each piece. */
  readonly prepare?: (piece: number) => void;
  readonly ours: (piece: number) => Promise<unknown>;
  readonly theirs: (piece: number) => Promise<unknown>;
}

/** Milliseconds of all counted requests, and the ratio of the two medians of each round. */
export interface Outcome {
  readonly oursMs: readonly number[];
  readonly theirsMs: readonly number[];
  readonly ratios: readonly number[];
}

const median = (values: readonly number[]): number => percentile(0.5, values);

/** One round more than counted goes first, to warm up. Each piece is done by both at once after the other, in changing order. */
export async function compare({ rounds, pieces, prepare, ours, theirs }: Contest): Promise<Outcome> {
  const all: { oursMs: number[]; theirsMs: number[] }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const one = { oursMs: [] as number[], theirsMs: [] as number[] };
    for (let piece = 0; piece < pieces; piece++) {
      prepare?.(piece);
      const oursFirst = (piece + round) % 2 === 0;
      if (oursFirst) one.oursMs.push(await timed(() => ours(piece)));
      one.theirsMs.push(await timed(() => theirs(piece)));
      if (!oursFirst) one.oursMs.push(await timed(() => ours(piece)));
    }
    all.push(one);
  }
  const counted = all.slice(1);
  return {
    oursMs: counted.flatMap(({ oursMs }) => oursMs),
    theirsMs: counted.flatMap(({ theirsMs }) => theirsMs),
    ratios: counted.map(({ oursMs, theirsMs }) => median(oursMs) / median(theirsMs)),
  };
}
