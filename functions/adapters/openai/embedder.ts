/** The embedder behind any OpenAI-compatible `/v1/embeddings` endpoint. */
import { AppError } from '../../../shared/errors.ts';
import { unitVector } from '../../../shared/text/unit-vector.ts';
import { EMBEDDING_DIMENSIONS, type Embedder, type Vector } from '../../ports/embedder.ts';
import { type Endpoint, type Patience, requestEmbeddings } from './embeddings-request.ts';

/** What is left out takes the values of DEFAULTS. */
export interface OpenAiEmbedderSettings extends Endpoint {
  readonly model: string;
  /** What the model wants before a text: `query: ` and `passage: ` for those of the E5 family, nothing for most. */
  readonly queryPrefix?: string;
  readonly passagePrefix?: string;
  /** Asks for vectors of our length, where the model can give several. */
  readonly sendDimensions?: boolean;
  /** Texts in one request. */
  readonly batchSize?: number;
  readonly queries?: Patience;
  readonly passages?: Patience;
}

const DEFAULTS = {
  queryPrefix: '',
  passagePrefix: '',
  sendDimensions: false,
  batchSize: 64,
  // Somebody waits for a query: no second try.
  queries: { timeoutMs: 2_000, tries: 1 },
  passages: { timeoutMs: 30_000, tries: 4 },
};

const unusable = (detail: string) =>
  new AppError('UNAVAILABLE', 'The embedding service gave no usable vector.', [], { cause: new Error(detail) });

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number');

function vectorOf(embedding: unknown): Vector {
  if (!isNumbers(embedding)) throw unusable('an embedding is no list of numbers');
  if (embedding.length !== EMBEDDING_DIMENSIONS) {
    throw unusable(`vectors have ${embedding.length} dimensions, the index has ${EMBEDDING_DIMENSIONS}`);
  }
  const vector = unitVector(embedding);
  if (vector === undefined) throw unusable('a vector has no direction');
  return vector;
}

/** The answer's vectors by their `index`, which need not be the order they come in. */
function vectorsOf(answer: unknown, count: number): Vector[] {
  const data = (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(data) || data.length !== count) throw unusable(`the answer does not hold ${count} vectors`);
  const vectors = new Map<unknown, Vector>();
  for (const one of data as ({ index?: unknown; embedding?: unknown } | null)[]) {
    vectors.set(one?.index, vectorOf(one?.embedding));
  }
  return Array.from({ length: count }, (_, index) => {
    const vector = vectors.get(index);
    if (vector === undefined) throw unusable(`the answer holds no vector of index ${index}`);
    return vector;
  });
}

/** Requests go one after the other; texts that an endpoint finds too long are its own matter. */
export function openAiEmbedder(settings: OpenAiEmbedderSettings): Embedder {
  const { model, queryPrefix, passagePrefix, sendDimensions, batchSize, queries, passages } = {
    ...DEFAULTS,
    ...settings,
  };
  async function embed(input: string[], patience: Patience): Promise<Vector[]> {
    const dimensions = sendDimensions ? { dimensions: EMBEDDING_DIMENSIONS } : {};
    const body = { model, input, encoding_format: 'float', ...dimensions };
    return vectorsOf(await requestEmbeddings(settings, body, patience), input.length);
  }
  const embedQuery = async (text: string) => (await embed([queryPrefix + text], queries))[0];
  return {
    dimensions: EMBEDDING_DIMENSIONS,
    model,
    embedQuery,
    async embedPassages(texts) {
      const vectors: Vector[] = [];
      for (let at = 0; at < texts.length; at += batchSize) {
        const batch = texts.slice(at, at + batchSize).map((text) => passagePrefix + text);
        vectors.push(...(await embed(batch, passages)));
      }
      return vectors;
    },
    async ping() {
      await embedQuery('ping');
    },
  };
}
