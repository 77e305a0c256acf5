/** Paired bootstrap: how sure a difference between two systems is, asked the same queries. */
import { mean, percentile } from './percentile.ts';

/** A 95 % percentile interval. */
export type Interval = readonly [low: number, high: number];

/** `ratio` is mean(ours) ÷ mean(theirs): 1 where both are 0, Infinity where only theirs is. `difference` is ours less theirs. */
export interface Comparison {
  readonly ratio: number;
  readonly ratioCi95: Interval;
  readonly difference: number;
  readonly differenceCi95: Interval;
}

/** Numbers in [0, 1) that depend on the seed only (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ratioOf = (ours: number, theirs: number): number => {
  if (theirs > 0) return ours / theirs;
  return ours > 0 ? Number.POSITIVE_INFINITY : 1;
};

/** Infinite ends stay infinite: between two of them there is nothing to interpolate. */
function interval(values: readonly number[]): Interval {
  const at = (share: number) => {
    const value = percentile(share, values);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  return [at(0.025), at(0.975)];
}

/**
 * Compares two systems by their per-query values (same length, same order, at least one), resampling the queries with
 * replacement (Efron and Tibshirani, 1993; Sakai, 2006). The same values and seed give the same intervals.
 */
export function pairedBootstrap(
  ours: readonly number[],
  theirs: readonly number[],
  { resamples = 2000, seed = 1 }: { readonly resamples?: number; readonly seed?: number } = {},
): Comparison {
  const random = seededRandom(seed);
  const count = ours.length;
  const ratios: number[] = [];
  const differences: number[] = [];
  for (let sample = 0; sample < resamples; sample++) {
    let oursSum = 0;
    let theirsSum = 0;
    for (let draw = 0; draw < count; draw++) {
      const query = Math.floor(random() * count);
      oursSum += ours[query]!;
      theirsSum += theirs[query]!;
    }
    ratios.push(ratioOf(oursSum, theirsSum));
    differences.push((oursSum - theirsSum) / count);
  }
  return {
    ratio: ratioOf(mean(ours), mean(theirs)),
    ratioCi95: interval(ratios),
    difference: mean(ours) - mean(theirs),
    differenceCi95: interval(differences),
  };
}
