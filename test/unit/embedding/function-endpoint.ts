/** The far end of the Lambda adapter: the Invoke call of Lambda's HTTP API on this machine, over any handler. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { onTestFinished } from 'vitest';

const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** What Lambda answers when the handler throws. */
const functionError = (error: unknown) => ({ errorType: 'Error', errorMessage: String(error), trace: [] });

/** Starts it with one function, `name`; a client that asks it; the payloads it was sent. Stopped at the end of the test. */
export async function startFunction(name: string, handler: (event: unknown) => Promise<unknown>) {
  const events: unknown[] = [];
  const server = createServer(async (request, response) => {
    // Else a character that is cut in two by the network would arrive as two others.
    request.setEncoding('utf8');
    let body = '';
    for await (const chunk of request) body += chunk;
    if (decodeURIComponent(INVOKE.exec(request.url ?? '')?.[1] ?? '') !== name) {
      response
        .writeHead(404, { 'x-amzn-errortype': 'ResourceNotFoundException' })
        .end('{"Message":"no such function"}');
      return;
    }
    events.push(JSON.parse(body));
    const [status, payload] = await handler(events.at(-1)).then(
      (answer) => ['', answer] as const,
      (error: unknown) => ['Unhandled', functionError(error)] as const,
    );
    response.writeHead(200, { 'content-type': 'application/json', ...(status && { 'x-amz-function-error': status }) });
    response.end(JSON.stringify(payload));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  onTestFinished(stop);
  const client = new LambdaClient({
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  return { client, events, stop };
}
