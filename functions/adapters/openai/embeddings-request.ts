/** One call of an OpenAI-compatible `/embeddings` endpoint, tried again where that can help. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../shared/errors.ts';

/** `baseUrl` up to and without `/embeddings`, as `https://host/v1`. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
}

/** How long one try may take, and how many there are. */
export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;

/** A try that failed; `waitMs` is what the endpoint itself asks for, `final` means that another will not help. */
class FailedTry extends Error {
  constructor(
    message: string,
    readonly final: boolean,
    readonly waitMs = 0,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Retry-After in seconds (RFC 9110 10.2.3); its other form, a date, counts as none. */
const askedWaitMs = (response: Response) => 1_000 * (Number(response.headers.get('retry-after')) || 0);

async function attempt({ baseUrl, apiKey }: Endpoint, body: string, timeoutMs: number): Promise<unknown> {
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
      body,
      // A redirect would carry the key to another address.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return await response.json();
    const final = response.status < 500 && response.status !== 429 && response.status !== 408;
    await response.body?.cancel();
    throw new FailedTry(`the endpoint answered ${response.status}`, final, askedWaitMs(response));
  } catch (cause) {
    if (cause instanceof FailedTry) throw cause;
    if (cause instanceof SyntaxError) throw new FailedTry('the endpoint did not answer in JSON', true, 0, { cause });
    throw new FailedTry('the endpoint did not answer', false, 0, { cause });
  }
}

/** Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"), and no less than the endpoint asks for. */
const waitBefore = (tries: number, askedMs: number) =>
  Math.min(LONGEST_WAIT_MS, askedMs + Math.random() * FIRST_WAIT_MS * 2 ** tries);

/** The answer to `body` (JSON); throws UNAVAILABLE, with the last failure as cause, when no try gave one. */
export async function requestEmbeddings(endpoint: Endpoint, body: object, patience: Patience): Promise<unknown> {
  const text = JSON.stringify(body);
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(endpoint, text, patience.timeoutMs);
    } catch (error) {
      const failure = error as FailedTry;
      if (failure.final || tries >= patience.tries) {
        throw new AppError('UNAVAILABLE', 'The embedding service does not answer.', [], { cause: failure });
      }
      await sleep(waitBefore(tries, failure.waitMs));
    }
  }
}
