/** The embedder behind an OpenAI-compatible endpoint: what it asks, what it takes, when it tries again and when it gives up. */
import { describe, expect, it } from 'vitest';
import { type OpenAiEmbedderSettings, openAiEmbedder } from '../../../functions/adapters/openai/embedder.ts';
import { type Manner, numbersOf, startEndpoint } from './endpoint.ts';

const embedderAt = (baseUrl: string, more: Partial<OpenAiEmbedderSettings> = {}) =>
  openAiEmbedder({ baseUrl, model: 'some-model', ...more });

describe('the embedder behind an endpoint', () => {
  it('asks for the texts with its prefix, its model and its key', async () => {
    const { baseUrl, requests } = await startEndpoint();
    const more = { apiKey: 'secret', queryPrefix: 'query: ', passagePrefix: 'passage: ', sendDimensions: true };
    const embedder = embedderAt(`${baseUrl}/`, more);
    await embedder.embedQuery('轴承');
    await embedder.embedPassages(['a', 'b']);
    expect(requests.map(({ path, body }) => [path, body])).toEqual([
      ['/v1/embeddings', { model: 'some-model', input: ['query: 轴承'], encoding_format: 'float', dimensions: 384 }],
      [
        '/v1/embeddings',
        { model: 'some-model', input: ['passage: a', 'passage: b'], encoding_format: 'float', dimensions: 384 },
      ],
    ]);
    expect(requests[0]!.headers.authorization).toBe('Bearer secret');
    expect(embedder.model).toBe('some-model');
  });

  it('sends no key and no number of dimensions unless told to', async () => {
    const { baseUrl, requests } = await startEndpoint();
    await embedderAt(baseUrl).ping();
    expect(requests[0]!.headers).not.toHaveProperty('authorization');
    expect(requests[0]!.body).not.toHaveProperty('dimensions');
  });

  it('gives unit vectors in the order of the texts, over several requests', async () => {
    const { baseUrl, requests } = await startEndpoint();
    const texts = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];
    const vectors = await embedderAt(baseUrl, { batchSize: 2 }).embedPassages(texts);
    expect(requests.map(({ body }) => body.input)).toEqual([['a', 'bb'], ['ccc', 'dddd'], ['eeeee']]);
    for (const [at, text] of texts.entries()) {
      expect([...vectors[at]!]).toEqual(numbersOf(text).map((value) => Math.fround(value / 5)));
    }
  });

  it('asks nothing for no passages', async () => {
    const { baseUrl, requests } = await startEndpoint();
    expect(await embedderAt(baseUrl).embedPassages([])).toEqual([]);
    expect(requests).toEqual([]);
  });

  it.each([429, 500, 503])('tries passages again after %i, as long after as the endpoint asks', async (status) => {
    const { baseUrl, requests } = await startEndpoint((n) =>
      n < 2 ? { status, headers: n === 0 ? { 'retry-after': '1' } : {} } : {},
    );
    const started = performance.now();
    expect(await embedderAt(baseUrl).embedPassages(['a'])).toHaveLength(1);
    expect(requests).toHaveLength(3);
    expect(performance.now() - started).toBeGreaterThanOrEqual(1_000);
  });

  it('tries again when an answer takes too long', async () => {
    const { baseUrl, requests } = await startEndpoint((n) => (n === 0 ? { delayMs: 5_000 } : {}));
    const embedder = embedderAt(baseUrl, { passages: { timeoutMs: 300, tries: 2 } });
    expect(await embedder.embedPassages(['a'])).toHaveLength(1);
    expect(requests).toHaveLength(2);
  });

  it('gives up after its tries, and keeps the reason for the log', async () => {
    const { baseUrl, requests } = await startEndpoint(() => ({ status: 503 }));
    const embedder = embedderAt(baseUrl, { passages: { timeoutMs: 1_000, tries: 2 } });
    await expect(embedder.embedPassages(['a'])).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.not.stringContaining('503'),
      cause: expect.objectContaining({ message: expect.stringContaining('503') }),
    });
    expect(requests).toHaveLength(2);
  });

  it.each([400, 401, 404])('does not try again after %i', async (status) => {
    const { baseUrl, requests } = await startEndpoint(() => ({ status }));
    await expect(embedderAt(baseUrl).embedPassages(['a'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(requests).toHaveLength(1);
  });

  it('asks for a query once: somebody waits', async () => {
    const { baseUrl, requests } = await startEndpoint(() => ({ status: 503 }));
    await expect(embedderAt(baseUrl).embedQuery('a')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(requests).toHaveLength(1);
  });

  it('is not led to another address', async () => {
    const other = await startEndpoint();
    const { baseUrl } = await startEndpoint(() => ({
      status: 307,
      headers: { location: `${other.baseUrl}/embeddings` },
    }));
    await expect(embedderAt(baseUrl, { apiKey: 'secret' }).embedQuery('a')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    expect(other.requests).toEqual([]);
  });

  const data = (...embeddings: unknown[]): Manner => ({
    json: { data: embeddings.map((embedding, index) => ({ index, embedding })) },
  });
  it.each<[string, Manner]>([
    ['vectors of another length', data(Array(1536).fill(0.1))],
    ['no direction', data(Array(384).fill(0))],
    ['text where numbers belong', data(Array(384).fill('0.1'))],
    ['base64', data('AAAA')],
    ['too many vectors', data(numbersOf('a'), numbersOf('b'))],
    ['another index', { json: { data: [{ index: 7, embedding: numbersOf('a') }] } }],
    ['null in the list', { json: { data: [null] } }],
    ['nothing', { json: null }],
    ['an error with status 200', { json: { error: { message: 'no' } } }],
    ['no JSON', { text: '<html>' }],
  ])('does not take %s for a vector', async (_, manner) => {
    const { baseUrl } = await startEndpoint(() => manner);
    await expect(embedderAt(baseUrl).embedQuery('a')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('says so when nobody listens', async () => {
    const { baseUrl, stop } = await startEndpoint();
    await stop();
    await expect(embedderAt(baseUrl).ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
