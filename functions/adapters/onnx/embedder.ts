/** The embedder inside this process: multilingual-e5-small with four-bit weights on the ONNX runtime. */
import { AppError } from '../../../shared/errors.ts';
import { unitVector } from '../../../shared/text/unit-vector.ts';
import { EMBEDDING_DIMENSIONS, type Embedder, type Vector } from '../../ports/embedder.ts';
import { type EmbeddingSession, loadSession, type ModelSettings } from './embedding-session.ts';
import { WINDOW_TOKENS, type WindowVector, weightedSum, windowsOf } from './token-windows.ts';
import { tokenize } from './tokenizer.ts';

/** The prefixes the model was trained with (Wang et al. 2024, "Multilingual E5 Text Embeddings"). */
const PREFIX = { query: 'query: ', passage: 'passage: ' } as const;

/** `queryTokens`: a longer query is cut there, so that its time is bounded: about 0.4 ms a token on one thread. */
export interface OnnxEmbedderSettings extends ModelSettings {
  readonly queryTokens?: number;
}

const DEFAULT_QUERY_TOKENS = 128;
/** Generous for any script: English takes 4 to 5 characters a token, Chinese 1 to 2. */
const CHARACTERS_PER_TOKEN = 8;

async function embed(session: EmbeddingSession, ids: readonly number[]): Promise<Vector> {
  const windows: WindowVector[] = [];
  for (const window of windowsOf(ids)) windows.push({ vector: await session.mean(window), tokens: window.length });
  const vector = unitVector(weightedSum(windows));
  if (vector === undefined) throw new AppError('UNAVAILABLE', 'The embedding model gave no usable vector.');
  return vector;
}

/**
 * The model is loaded at the first text; a load that failed is tried again at the next. Texts run one after the other,
 * and each window of a text gives way to what else is waiting in this process.
 */
export function onnxEmbedder(settings: OnnxEmbedderSettings): Embedder {
  const queryTokens = Math.min(settings.queryTokens ?? DEFAULT_QUERY_TOKENS, WINDOW_TOKENS);
  let loading: Promise<EmbeddingSession> | undefined;
  const session = (): Promise<EmbeddingSession> => {
    loading ??= loadSession(settings).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    dimensions: EMBEDDING_DIMENSIONS,
    model: 'multilingual-e5-small-q4',
    async embedQuery(text) {
      const loaded = await session();
      const start = PREFIX.query + text.slice(0, queryTokens * CHARACTERS_PER_TOKEN);
      return embed(loaded, tokenize(start, loaded.vocabulary).slice(0, queryTokens));
    },
    async embedPassages(texts) {
      const loaded = await session();
      const vectors: Vector[] = [];
      for (const text of texts) vectors.push(await embed(loaded, tokenize(PREFIX.passage + text, loaded.vocabulary)));
      return vectors;
    },
    async ping() {
      await session();
    },
  };
}
