/** The Lambda entry of the embedder with the real model: what API and projector get from it. */
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { onnxEmbedder } from '../../functions/adapters/onnx/embedder.ts';
import { readyEmbedder } from '../../functions/embedder/deps.ts';
import { type EmbeddingAnswer, unpackVectors } from '../../functions/ports/embedding-call.ts';
import { modelForTests } from './model.ts';

const modelDir = await modelForTests();
const TEXTS = ['数控机床主轴轴承振动监测', 'Predictive maintenance of spindle bearings', '设备融资租赁，分三十六期'];

describe.runIf(modelDir)("the embedder's Lambda entry", () => {
  let handler: (event: unknown) => Promise<EmbeddingAnswer>;
  beforeAll(async () => {
    process.env.EMBEDDER = pathToFileURL(modelDir!).href;
    handler = (await import('../../functions/embedder/handler.ts')).handler;
    delete process.env.EMBEDDER;
  });

  it('answers what the model gives in the process, queries and passages apart', async () => {
    const model = onnxEmbedder({ modelDir: modelDir!, threads: 1 });
    const passages = await handler({ kind: 'passage', texts: TEXTS });
    expect(passages.model).toBe(model.model);
    expect(unpackVectors(passages.vectors)).toEqual(await model.embedPassages(TEXTS));
    const query = await handler({ kind: 'query', texts: [TEXTS[0]!] });
    expect(unpackVectors(query.vectors)).toEqual([await model.embedQuery(TEXTS[0]!)]);
    expect(query.vectors).not.toBe((await handler({ kind: 'passage', texts: [TEXTS[0]!] })).vectors);
  });

  it('refuses what is no call', async () => {
    await expect(handler({ texts: TEXTS })).rejects.toMatchObject({ code: 'VALIDATION' });
  });
});

describe("the wiring of the embedder's function", () => {
  const config = (address: string) => ({
    embedder: { address, region: 'local', model: 'm', queryPrefix: '', passagePrefix: '', queryTimeoutMs: 150 },
  });

  it('refuses to start without the folder of a model, or with one that is none', async () => {
    await expect(readyEmbedder({})).rejects.toMatchObject({ code: 'VALIDATION' });
    await expect(readyEmbedder(config('https://embedder.example/v1'))).rejects.toMatchObject({ code: 'VALIDATION' });
    await expect(readyEmbedder(config('file:///nowhere'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
