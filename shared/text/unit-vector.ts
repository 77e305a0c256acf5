/** Scales a vector to length 1, so that a dot product is a cosine. */

/** A new vector of length 1 in the same direction; undefined when there is none (all zeros, or a value not finite). */
export function unitVector(values: ArrayLike<number>): Float32Array | undefined {
  let squares = 0;
  for (let at = 0; at < values.length; at++) squares += values[at]! * values[at]!;
  const length = Math.sqrt(squares);
  if (!Number.isFinite(length) || length === 0) return undefined;
  return Float32Array.from(values, (value) => value / length);
}
