/** Looks for better settings by changing one thing at a time over small grids. */

/** One thing that can be changed: its values, and a setting with one of them. */
export interface Axis<T> {
  readonly name: string;
  readonly values: readonly number[];
  readonly valueOf: (setting: T) => number;
  readonly with: (setting: T, value: number) => T;
}

/** `leastGain`: what a change must add to be worth it; a change that adds no more leaves things as they are. */
export interface SearchOptions<T> {
  readonly start: T;
  readonly axes: readonly Axis<T>[];
  readonly leastGain: number;
}

/**
 * The setting reached from `start` when on each axis in turn the best value is taken, until none is better by `leastGain`. Of
 * equal values the first of the grid. `worthOf` is to be maximised; it ends because each step gains.
 */
export function coordinateSearch<T>(
  { start, axes, leastGain }: SearchOptions<T>,
  worthOf: (setting: T) => number,
): { readonly setting: T; readonly worth: number } {
  let best = { setting: start, worth: worthOf(start) };
  for (let moved = true; moved; ) {
    moved = false;
    for (const axis of axes) {
      const [first] = alternatives(axis, best.setting)
        .map((setting) => ({ setting, worth: worthOf(setting) }))
        .sort((a, b) => b.worth - a.worth);
      if (!first || !(first.worth > best.worth + leastGain)) continue;
      best = first;
      moved = true;
    }
  }
  return best;
}

const alternatives = <T>(axis: Axis<T>, setting: T): T[] =>
  axis.values.filter((value) => value !== axis.valueOf(setting)).map((value) => axis.with(setting, value));
