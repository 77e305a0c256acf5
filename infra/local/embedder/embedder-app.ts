/** An embedder behind an OpenAI-compatible `/v1/embeddings`, as the product calls one in AWS or elsewhere. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Embedder, Vector } from '../../../functions/ports/embedder.ts';

const request = z.object({ input: z.union([z.string(), z.array(z.string()).min(1).max(2_048)]) });

/** By their prefix the E5 family tells what somebody looks for from what can be found. */
const QUERY = /^query: /;
const PASSAGE = /^passage: /;

async function vectorOf(embedder: Embedder, text: string): Promise<Vector> {
  if (!QUERY.test(text)) return (await embedder.embedPassages([text.replace(PASSAGE, '')]))[0]!;
  const vector = await embedder.embedQuery(text.replace(QUERY, ''));
  return vector!;
}

/** One text after the other, so that a query need not wait for a whole batch of documents. */
export const embedderApp = (embedder: Embedder) =>
  new Hono().post('/v1/embeddings', async (c) => {
    const parsed = request.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return c.json({ error: { message: 'send `input`: a text or a list of texts' } }, 400);
    const texts = [parsed.data.input].flat();
    const data = [];
    for (const [index, text] of texts.entries())
      data.push({ object: 'embedding', index, embedding: Array.from(await vectorOf(embedder, text)) });
    return c.json({ object: 'list', model: embedder.model, data });
  });
