/** Bulk requests: split by size, every item's answer read, what is overloaded tried again with full jitter. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, errors } from '@opensearch-project/opensearch';
import { isTransient } from './translate-error.ts';

/** One item: its action line and source line (without line ends). */
export interface BulkItem {
  readonly action: string;
  readonly source: string;
}

/** The engine's last answer to an item; status 0 when there was none. */
export interface BulkAnswer {
  readonly status: number;
  readonly errorType?: string;
  readonly reason?: string;
}

/** Limits of one request and of trying again. Delays are random between 0 and min(`maxDelayMs`, `baseDelayMs` × 2^attempt). */
export interface BulkOptions {
  readonly maxRequestBytes: number;
  readonly maxRequestItems: number;
  readonly attempts: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly requestTimeoutMs: number;
}

/** Requests of at most 5 MB; gives up on an item after about 20 s of overload. */
export const BULK_DEFAULTS: BulkOptions = {
  maxRequestBytes: 5_000_000,
  maxRequestItems: 1_000,
  attempts: 9,
  baseDelayMs: 100,
  maxDelayMs: 5_000,
  requestTimeoutMs: 30_000,
};

interface BulkResponse {
  readonly errors: boolean;
  readonly items: readonly { readonly index: { status: number; error?: { type?: string; reason?: string } } }[];
}

const OVERLOADED = new Set([429, 503]);

/** Indices of `items`, in requests that keep to the limits; an item above the byte limit goes alone. */
function split(items: readonly BulkItem[], indices: readonly number[], options: BulkOptions): number[][] {
  const requests: number[][] = [];
  let bytes = 0;
  for (const i of indices) {
    const size = Buffer.byteLength(items[i]!.action) + Buffer.byteLength(items[i]!.source) + 2;
    const open = requests.at(-1);
    if (open && open.length < options.maxRequestItems && bytes + size <= options.maxRequestBytes) {
      open.push(i);
      bytes += size;
    } else {
      requests.push([i]);
      bytes = size;
    }
  }
  return requests;
}

async function send(client: Client, items: readonly BulkItem[], requestTimeoutMs: number): Promise<BulkAnswer[]> {
  const lines = items.map(({ action, source }) => `${action}\n${source}\n`).join('');
  const querystring = 'filter_path=errors,items.*.status,items.*.error.type,items.*.error.reason';
  const { body } = await client.transport.request(
    { method: 'POST', path: '/_bulk', bulkBody: lines, querystring },
    { requestTimeout: requestTimeoutMs, maxRetries: 0 },
  );
  return (body as BulkResponse).items.map(({ index: { status, error } }) => ({
    status,
    ...(error?.type !== undefined && { errorType: error.type }),
    ...(error?.reason !== undefined && { reason: error.reason }),
  }));
}

/**
 * A request that failed as a whole: overloaded or unreachable counts as 503 for each item; one that a proxy finds too
 * large goes again in halves; any other failure is nobody's answer (status 0).
 */
async function sendOrExplain(
  client: Client,
  items: readonly BulkItem[],
  requestTimeoutMs: number,
): Promise<BulkAnswer[]> {
  try {
    return await send(client, items, requestTimeoutMs);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (isTransient(error)) return items.map(() => ({ status: 503, reason }));
    const tooLarge = error instanceof errors.ResponseError && error.statusCode === 413;
    if (!tooLarge) return items.map(() => ({ status: 0, reason }));
    if (items.length === 1) return [{ status: 413, reason }];
    const middle = items.length >> 1;
    return [
      ...(await sendOrExplain(client, items.slice(0, middle), requestTimeoutMs)),
      ...(await sendOrExplain(client, items.slice(middle), requestTimeoutMs)),
    ];
  }
}

/** One answer an item, in order. Requests go one after the other; those of 429 and 503 are sent again until the attempts are used up. */
export async function sendBulk(
  client: Client,
  items: readonly BulkItem[],
  options: BulkOptions = BULK_DEFAULTS,
): Promise<BulkAnswer[]> {
  const answers: BulkAnswer[] = items.map(() => ({ status: 0 }));
  let waiting = items.map((_, i) => i);
  for (let attempt = 0; waiting.length > 0; attempt++) {
    for (const request of split(items, waiting, options)) {
      const received = await sendOrExplain(
        client,
        request.map((i) => items[i]!),
        options.requestTimeoutMs,
      );
      for (const [at, i] of request.entries()) answers[i] = received[at] ?? { status: 0 };
    }
    waiting = waiting.filter((i) => OVERLOADED.has(answers[i]!.status));
    if (attempt + 1 >= options.attempts) break;
    if (waiting.length > 0)
      await sleep(Math.random() * Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** attempt));
  }
  return answers;
}
