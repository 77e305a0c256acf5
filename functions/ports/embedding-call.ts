/** What the embedder's function is asked and what it answers: the contract of its two sides. */
import { EMBEDDING_DIMENSIONS, type Vector } from './embedder.ts';

/** `query`: what somebody looks for; `passage`: what can be found. Texts without any model's prefix. */
export interface EmbeddingCall {
  readonly kind: 'query' | 'passage';
  readonly texts: readonly string[];
}

/** `vectors`: those of the texts in their order, one after the other: float32, little-endian, base64. */
export interface EmbeddingAnswer {
  readonly model: string;
  readonly vectors: string;
}

const BYTES_A_FLOAT = 4;
const BYTES_A_VECTOR = EMBEDDING_DIMENSIONS * BYTES_A_FLOAT;

/** The vectors as they travel: 2 KB each, where JSON numbers would take 8. */
export function packVectors(vectors: readonly Vector[]): string {
  const bytes = Buffer.alloc(vectors.length * BYTES_A_VECTOR);
  for (const [at, vector] of vectors.entries())
    for (const [i, value] of vector.entries()) bytes.writeFloatLE(value, at * BYTES_A_VECTOR + i * BYTES_A_FLOAT);
  return bytes.toString('base64');
}

/** The vectors of a text made by {@link packVectors}; undefined where it does not hold whole vectors. */
export function unpackVectors(packed: string): Vector[] | undefined {
  const bytes = Buffer.from(packed, 'base64');
  if (bytes.length % BYTES_A_VECTOR !== 0) return undefined;
  return Array.from({ length: bytes.length / BYTES_A_VECTOR }, (_, at) =>
    Float32Array.from({ length: EMBEDDING_DIMENSIONS }, (_, i) =>
      bytes.readFloatLE(at * BYTES_A_VECTOR + i * BYTES_A_FLOAT),
    ),
  );
}
