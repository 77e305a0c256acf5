/** The embedder behind a function of its own: what is sent, what is taken, and that whatever goes wrong is UNAVAILABLE. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lambdaEmbedder } from '../../../functions/adapters/lambda/embedder.ts';
import { answerCall } from '../../../functions/embedder/answer-call.ts';
import { EMBEDDING_DIMENSIONS, type Embedder } from '../../../functions/ports/embedder.ts';
import { type EmbeddingCall, packVectors } from '../../../functions/ports/embedding-call.ts';
import { startFunction } from './function-endpoint.ts';

const MODEL = 'some-model';
const SETTINGS = { functionName: 'duijie-embedder', model: MODEL };

/** One axis a text length, the other way round for queries: enough to tell vectors apart. */
const vectorOf = (text: string, sign: 1 | -1) =>
  Float32Array.from({ length: EMBEDDING_DIMENSIONS }, (_, at) =>
    at === text.length % EMBEDDING_DIMENSIONS ? sign : 0,
  );
const inProcess: Embedder = {
  dimensions: EMBEDDING_DIMENSIONS,
  model: MODEL,
  embedQuery: async (text) => vectorOf(text, -1),
  embedPassages: async (texts) => texts.map((text) => vectorOf(text, 1)),
  ping: async () => {},
};
const ANSWERING = (event: unknown) => answerCall(inProcess, event);

describe("the embedder behind a function's name", () => {
  it('gives the vectors that the function computes, of queries and of passages in their order', async () => {
    const { client, events } = await startFunction(SETTINGS.functionName, ANSWERING);
    const embedder = lambdaEmbedder(client, SETTINGS);
    expect(await embedder.embedQuery('轴承')).toEqual(vectorOf('轴承', -1));
    expect(await embedder.embedPassages(['a', '轴承', 'abc'])).toEqual(
      ['a', '轴承', 'abc'].map((text) => vectorOf(text, 1)),
    );
    expect(events).toEqual([
      { kind: 'query', texts: ['轴承'] },
      { kind: 'passage', texts: ['a', '轴承', 'abc'] },
    ]);
    await expect(embedder.ping()).resolves.toBeUndefined();
    expect(embedder.model).toBe(MODEL);
  });

  it('sends passages in calls that fit, none for nothing', async () => {
    const { client, events } = await startFunction(SETTINGS.functionName, ANSWERING);
    const embedder = lambdaEmbedder(client, SETTINGS);
    expect(await embedder.embedPassages([])).toEqual([]);
    const texts = [
      ...Array.from({ length: 130 }, (_, i) => 'x'.repeat(i)),
      '长'.repeat(90_000),
      '长'.repeat(30_000),
      'y',
    ];
    expect(await embedder.embedPassages(texts)).toEqual(texts.map((text) => vectorOf(text, 1)));
    const calls = events as EmbeddingCall[];
    expect(calls.map((call) => call.texts.length)).toEqual([64, 64, 2, 1, 2]);
    expect(calls.flatMap((call) => call.texts)).toEqual(texts);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['throws', () => Promise.reject(new Error('out of memory'))],
    ['runs another model', async () => ({ model: 'other', vectors: packVectors([vectorOf('a', 1)]) })],
    ['answers too few vectors', async () => ({ model: MODEL, vectors: '' })],
    ['answers half a vector', async () => ({ model: MODEL, vectors: packVectors([vectorOf('a', 1)]).slice(0, 800) })],
    [
      'answers what is no number',
      async () => ({ model: MODEL, vectors: packVectors([new Float32Array(EMBEDDING_DIMENSIONS).fill(Number.NaN)]) }),
    ],
    ['answers nothing', async () => null],
    ['comes too late', () => sleep(2_000).then(() => ANSWERING({ kind: 'query', texts: ['a'] }))],
  ])('is UNAVAILABLE when the function %s', async (_, handler) => {
    const { client } = await startFunction(SETTINGS.functionName, handler);
    const embedder = lambdaEmbedder(client, { ...SETTINGS, queryTimeoutMs: 300, passagesTimeoutMs: 300 });
    await expect(embedder.embedQuery('a')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(embedder.embedPassages(['a'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is UNAVAILABLE when there is no such function, and when nobody listens', async () => {
    const { client, stop } = await startFunction(SETTINGS.functionName, ANSWERING);
    const another = lambdaEmbedder(client, { ...SETTINGS, functionName: 'another' });
    await expect(another.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await stop();
    await expect(lambdaEmbedder(client, SETTINGS).ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe("the function's answer", () => {
  it.each([
    [undefined],
    [{ kind: 'query' }],
    [{ kind: 'query', texts: [] }],
    [{ kind: 'query', texts: [1] }],
    [{ kind: 'other', texts: ['a'] }],
    [{ kind: 'query', texts: ['a'], more: true }],
  ])('is VALIDATION for %j', async (event) => {
    await expect(answerCall(inProcess, event)).rejects.toMatchObject({ code: 'VALIDATION' });
  });

  it('is UNAVAILABLE when the model gives no vector', async () => {
    const silent = { ...inProcess, embedQuery: async () => undefined };
    await expect(answerCall(silent, { kind: 'query', texts: ['a'] })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
