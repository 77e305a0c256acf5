/** Long texts: cut into windows the model can read, and the windows' vectors brought together again. */

/** What the model reads at once, without its start and end marks. */
export const WINDOW_TOKENS = 510;

/** Consecutive windows of at most WINDOW_TOKENS; one, perhaps empty, at least. */
export function windowsOf(ids: readonly number[]): number[][] {
  const windows: number[][] = [];
  for (let at = 0; at < ids.length || at === 0; at += WINDOW_TOKENS) windows.push(ids.slice(at, at + WINDOW_TOKENS));
  return windows;
}

/** A window's vector and how many tokens it stands for. */
export interface WindowVector {
  readonly vector: Float32Array;
  readonly tokens: number;
}

/** The sum of the vectors, each weighted by its tokens: the direction of the mean over the whole text. */
export function weightedSum(windows: readonly WindowVector[]): Float32Array {
  const sum = new Float32Array(windows[0]?.vector.length ?? 0);
  for (const { vector, tokens } of windows) for (const [at, value] of vector.entries()) sum[at]! += value * tokens;
  return sum;
}
