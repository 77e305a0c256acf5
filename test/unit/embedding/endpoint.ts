/** The far end of the OpenAI adapter: an HTTP server on this machine that answers, delays, fails or babbles as a test tells it. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly model: string; readonly input: string[]; readonly [key: string]: unknown };
}

/** How one request is answered: with a status instead, after a while, with other JSON, or with bytes that are none. */
export interface Manner {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  readonly json?: unknown;
  readonly text?: string;
}

/** The vector of a text: two non-zero places, far from length 1, different for different texts. */
export const numbersOf = (text: string): number[] =>
  Array.from({ length: 384 }, (_, at) => (at === 0 ? 3 : at === 1 + (text.length % 383) ? 4 : 0));

const embeddings = (input: readonly string[]) => ({
  object: 'list',
  // The last first: clients go by `index`.
  data: input.map((text, index) => ({ object: 'embedding', index, embedding: numbersOf(text) })).reverse(),
});

async function answer(response: ServerResponse, input: readonly string[], manner: Manner): Promise<void> {
  await sleep(manner.delayMs ?? 0);
  response.writeHead(manner.status ?? 200, { 'content-type': 'application/json', ...manner.headers });
  response.end(manner.text ?? JSON.stringify(manner.json === undefined ? embeddings(input) : manner.json));
}

/** An endpoint that listens; `requests` in the order they came. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly requests: readonly SeenRequest[];
  stop(): Promise<void>;
}

/** Starts one that treats its nth request as `manner(n, request)` says, from 0; on a free port unless told. */
export async function openEndpoint(
  manner: (n: number, request: SeenRequest) => Manner = () => ({}),
  at = 0,
): Promise<Endpoint> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    // Else a character that is cut in two by the network would arrive as two others.
    request.setEncoding('utf8');
    let body = '';
    for await (const chunk of request) body += chunk;
    const seen = { path: request.url ?? '', headers: request.headers, body: JSON.parse(body) as SeenRequest['body'] };
    requests.push(seen);
    await answer(response, seen.body.input, manner(requests.length - 1, seen));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, '127.0.0.1', resolve);
  });
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}/v1`, requests, stop };
}

/** The same, stopped at the end of the test. */
export async function startEndpoint(manner?: Parameters<typeof openEndpoint>[0]): Promise<Endpoint> {
  const endpoint = await openEndpoint(manner);
  onTestFinished(endpoint.stop);
  return endpoint;
}
