/** Checks a converted model on this machine against vectors recorded from the original implementation. */
import { readFileSync } from 'node:fs';
import { onnxEmbedder } from '../../../functions/adapters/onnx/embedder.ts';
import { AppError } from '../../../shared/errors.ts';

interface RecordedVector {
  readonly text: string;
  /** Of the text as a passage: 384 float32, little-endian, base64. */
  readonly vector: string;
}

const RECORDED = new URL('recorded-vectors.json', import.meta.url);

/** Least cosine to a recorded vector: processors round differently inside the model (.9999 here), a wrong weight or id shows at once. */
export const LEAST_COSINE = 0.9998;

/** The floats of a recorded vector. */
export function floatsOf(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at));
}

/** Cosine of two unit vectors. */
export const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);

/** Throws UNAVAILABLE when the runtime has no build for this machine, before anything is downloaded in vain. */
export async function checkRuntime(): Promise<void> {
  try {
    await import('onnxruntime-node');
  } catch (cause) {
    const machine = `${process.platform} ${process.arch}`;
    throw new AppError('UNAVAILABLE', `onnxruntime-node does not run on this machine (${machine}).`, [], { cause });
  }
}

/** The least cosine over the recorded texts; throws INTERNAL when it is below LEAST_COSINE. */
export async function checkModel(modelDir: string): Promise<number> {
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as RecordedVector[];
  const vectors = await onnxEmbedder({ modelDir, threads: 1 }).embedPassages(recorded.map(({ text }) => text));
  const least = Math.min(...recorded.map(({ vector }, at) => cosine(vectors[at]!, floatsOf(vector))));
  if (least >= LEAST_COSINE) return least;
  throw new AppError('INTERNAL', `The converted model differs from the original: cosine ${least.toFixed(5)}.`);
}
