/** Turns texts into vectors whose dot product says how near they are in meaning, whatever their languages. */

/** Length of every vector, as the index's mappings declare it. */
export const EMBEDDING_DIMENSIONS = 384;

/** A unit vector of EMBEDDING_DIMENSIONS floats; JSON wants `Array.from(vector)`. Shared with a cache: never written to. */
export type Vector = Float32Array;

export interface Embedder {
  readonly dimensions: typeof EMBEDDING_DIMENSIONS;
  /** Names the vector space: vectors of different names must never be compared. */
  readonly model: string;
  /**
   * The vector of what somebody looks for. Undefined when it cannot be had in time, which only a guarded embedder
   * answers: the search goes on without it. Any other throws UNAVAILABLE.
   */
  embedQuery(text: string): Promise<Vector | undefined>;
  /** The vectors of what can be found, in the order of `texts`; throws UNAVAILABLE, never returns a part. */
  embedPassages(texts: readonly string[]): Promise<Vector[]>;
  /** Loads the model or asks the service once; throws UNAVAILABLE when it cannot embed. */
  ping(): Promise<void>;
}
