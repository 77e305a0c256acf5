/** Answers one call of the embedder's function: texts in, vectors out. */
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { Embedder } from '../ports/embedder.ts';
import { type EmbeddingAnswer, type EmbeddingCall, packVectors } from '../ports/embedding-call.ts';

/** What a payload of 6 MB can bring back. */
const MOST_TEXTS = 2_000;

const call = z.strictObject({
  kind: z.enum(['query', 'passage']),
  texts: z.array(z.string()).min(1).max(MOST_TEXTS),
}) satisfies z.ZodType<EmbeddingCall>;

async function queryVectors(embedder: Embedder, texts: readonly string[]) {
  const vectors = [];
  for (const text of texts) {
    const vector = await embedder.embedQuery(text);
    if (vector === undefined) throw new AppError('UNAVAILABLE', 'The embedding model gave no vector.');
    vectors.push(vector);
  }
  return vectors;
}

/** Throws VALIDATION for what is no call, UNAVAILABLE when the model cannot embed. */
export async function answerCall(embedder: Embedder, event: unknown): Promise<EmbeddingAnswer> {
  const parsed = call.safeParse(event);
  if (!parsed.success) throw new AppError('VALIDATION', 'A call names a kind (query or passage) and texts.');
  const { kind, texts } = parsed.data;
  const vectors = kind === 'query' ? await queryVectors(embedder, texts) : await embedder.embedPassages(texts);
  return { model: embedder.model, vectors: packVectors(vectors) };
}
