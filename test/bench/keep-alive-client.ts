/** HTTP as a benchmark wants it: one kept connection, the answer's bytes and nothing made of them. */
import { Agent, request } from 'node:http';

/** What to send; a body is JSON unless `headers` say otherwise. */
export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one request after the other over the same connection. */
export interface KeepAliveClient {
  /** The whole body; throws for any status of 400 and above. */
  send(sent: Sent): Promise<Buffer>;
  close(): void;
}

/** `url` is the address before every path; http only. */
export function keepAliveClient(url: string): KeepAliveClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(url);
  return {
    close: () => agent.destroy(),
    send: ({ method, path, body, headers }) =>
      new Promise((resolve, reject) => {
        const sent = request(
          {
            agent,
            hostname,
            port,
            method,
            path,
            headers: {
              ...(body !== undefined && {
                'content-type': 'application/json',
                'content-length': String(Buffer.byteLength(body)),
              }),
              ...headers,
            },
          },
          (answer) => {
            const parts: Buffer[] = [];
            answer.on('data', (part: Buffer) => parts.push(part));
            answer.on('error', reject);
            answer.on('end', () => {
              const whole = Buffer.concat(parts);
              if ((answer.statusCode ?? 500) < 400) resolve(whole);
              else
                reject(new Error(`${method} ${path} answered ${answer.statusCode}: ${whole.toString().slice(0, 500)}`));
            });
          },
        );
        sent.on('error', reject);
        sent.end(body);
      }),
  };
}

/** The parsed body of an answer. */
export const jsonOf = <T>(answer: Buffer): T => JSON.parse(answer.toString('utf8')) as T;
