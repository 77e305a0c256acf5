/** The embedder behind a Lambda function of its own (functions/embedder), invoked directly. */
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { AppError } from '../../../shared/errors.ts';
import { EMBEDDING_DIMENSIONS, type Embedder, type Vector } from '../../ports/embedder.ts';
import { type EmbeddingAnswer, type EmbeddingCall, unpackVectors } from '../../ports/embedding-call.ts';
import { passageBatches } from './passage-batches.ts';

/** `functionName`: its name or address. `model`: what it must say it runs, for vectors of two models are not comparable. */
export interface LambdaEmbedderSettings {
  readonly functionName: string;
  readonly model: string;
  /** How long one call may take, tries of the client included. What is left out takes the values of DEFAULTS. */
  readonly queryTimeoutMs?: number;
  readonly passagesTimeoutMs?: number;
}

/** A query that comes late is of use to the next who asks, so it may end; a batch of passages fits into half a minute. */
const DEFAULTS = { queryTimeoutMs: 5_000, passagesTimeoutMs: 30_000 };

const unusable = (detail: string) =>
  new AppError('UNAVAILABLE', "The embedder's function gave no usable vectors.", [], { cause: new Error(detail) });

/** Throws UNAVAILABLE unless it holds `count` unit vectors of `model`. */
function vectorsOf(payload: string, model: string, count: number): Vector[] {
  const answer = JSON.parse(payload) as Partial<EmbeddingAnswer> | null;
  if (answer?.model !== model) throw unusable(`it runs the model ${answer?.model}, not ${model}`);
  const vectors = unpackVectors(answer.vectors ?? '');
  if (vectors?.length !== count) throw unusable(`the answer does not hold ${count} vectors`);
  if (vectors.some((vector) => vector.some((value) => !Number.isFinite(value)))) throw unusable('no numbers');
  return vectors;
}

/** Over a client of the function's region; calls go one after the other. */
export function lambdaEmbedder(client: Pick<LambdaClient, 'send'>, settings: LambdaEmbedderSettings): Embedder {
  const { functionName, model, queryTimeoutMs, passagesTimeoutMs } = { ...DEFAULTS, ...settings };
  async function call(asked: EmbeddingCall, timeoutMs: number): Promise<Vector[]> {
    try {
      const command = new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(JSON.stringify(asked)) });
      const { FunctionError, Payload } = await client.send(command, { abortSignal: AbortSignal.timeout(timeoutMs) });
      const payload = Payload === undefined ? 'null' : Buffer.from(Payload).toString('utf8');
      if (FunctionError !== undefined) throw unusable(`${FunctionError}: ${payload.slice(0, 500)}`);
      return vectorsOf(payload, model, asked.texts.length);
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw new AppError('UNAVAILABLE', "The embedder's function does not answer.", [], { cause });
    }
  }
  const embedQuery = async (text: string) => (await call({ kind: 'query', texts: [text] }, queryTimeoutMs))[0];
  return {
    dimensions: EMBEDDING_DIMENSIONS,
    model,
    embedQuery,
    async embedPassages(texts) {
      const vectors: Vector[] = [];
      for (const batch of passageBatches(texts))
        vectors.push(...(await call({ kind: 'passage', texts: batch }, passagesTimeoutMs)));
      return vectors;
    },
    async ping() {
      await embedQuery('ping');
    },
  };
}
