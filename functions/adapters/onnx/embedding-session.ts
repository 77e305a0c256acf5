/** The model and its tokenizer in memory, loaded together from one folder. */
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Where the files written by `npm run models` are, and how many threads compute one text. */
export interface ModelSettings {
  readonly modelDir: string;
  readonly threads: number;
}

/** A loaded model. */
export interface EmbeddingSession {
  readonly vocabulary: Vocabulary;
  /** The mean of the last hidden states for one window of ids without marks; it holds the event loop while it computes. */
  mean(ids: readonly number[]): Promise<Float32Array>;
}

const WARNINGS_OFF = 3;

/** Throws UNAVAILABLE when the files are missing or the runtime has no build for this machine. */
export async function loadSession({ modelDir, threads }: ModelSettings): Promise<EmbeddingSession> {
  try {
    const vocabulary = await readVocabulary(join(modelDir, 'vocabulary.bin'));
    // Only here: 16 to 50 MB that a process without a model shall not load.
    const { InferenceSession, Tensor } = await import('onnxruntime-node');
    const session = await InferenceSession.create(join(modelDir, 'model.onnx'), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      logSeverityLevel: WARNINGS_OFF,
      // Threads that wait by spinning take the processor from the engines beside us: measured, twice the time a text.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
    });
    return {
      vocabulary,
      async mean(ids) {
        const marked = BigInt64Array.from([vocabulary.startId, ...ids, vocabulary.endId], BigInt);
        const outputs = await session.run({ input_ids: new Tensor('int64', marked, [1, marked.length]) });
        return outputs.mean!.data as Float32Array;
      },
    };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('UNAVAILABLE', 'The embedding model cannot be loaded.', [], { cause });
  }
}
