/** An embedder that a search can rely on: it answers from memory, in time, or says at once that it cannot. */
import type { Embedder, Vector } from '../../ports/embedder.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { inTime, LATE } from './in-time.ts';
import { RecentlyUsed } from './recently-used.ts';

/** What is left out takes the values of DEFAULTS. */
export interface GuardSettings {
  readonly queryTimeoutMs?: number;
  /** Failed or late queries in a row after which none is tried for `openMs`. */
  readonly failuresToOpen?: number;
  readonly openMs?: number;
  /** How many query vectors are kept, 1.5 KB each. */
  readonly cachedQueries?: number;
  /** A steady clock in milliseconds. */
  readonly now?: () => number;
  /** Told when queries go without vectors from now on (with the last cause), and when they are back. */
  readonly report?: (state: 'off' | 'on', cause?: unknown) => void;
}

const DEFAULTS = { queryTimeoutMs: 150, failuresToOpen: 5, openMs: 10_000, cachedQueries: 2_000 };

/** A vector under way, and whether the breaker has counted it as a failure. */
interface Computation {
  readonly vector: Promise<Vector | undefined>;
  hasFailed: boolean;
}

/**
 * Queries never throw: undefined stands for "search without". One that comes late is kept for the next who asks, and
 * equal ones asked at once are computed once. Passages pass through as they are: whoever indexes has time and retries.
 */
export function guardedEmbedder(inner: Embedder, settings: GuardSettings = {}): Embedder {
  const { queryTimeoutMs, failuresToOpen, openMs, cachedQueries } = { ...DEFAULTS, ...settings };
  const { now = () => performance.now(), report = () => {} } = settings;
  const breaker = new CircuitBreaker({ failuresToOpen, openMs, now });
  const cache = new RecentlyUsed<string, Vector>(cachedQueries);
  const running = new Map<string, Computation>();

  async function compute(text: string): Promise<Vector | undefined> {
    try {
      const vector = await inner.embedQuery(text);
      if (vector !== undefined) cache.set(text, vector);
      return vector;
    } finally {
      running.delete(text);
    }
  }

  function start(text: string): Computation {
    const started = running.get(text) ?? { vector: compute(text), hasFailed: false };
    running.set(text, started);
    return started;
  }

  /** A search may wait for one computation several times: it counts once. */
  function failed(computation: Computation, cause: unknown): undefined {
    if (computation.hasFailed) return;
    computation.hasFailed = true;
    if (breaker.failed()) report('off', cause);
  }

  return {
    dimensions: inner.dimensions,
    model: inner.model,
    async embedQuery(text) {
      const known = cache.get(text);
      if (known !== undefined) return known;
      if (!breaker.allows()) return undefined;
      const computation = start(text);
      try {
        const vector = await inTime(computation.vector, queryTimeoutMs);
        if (vector === LATE) return failed(computation, new Error(`no answer within ${queryTimeoutMs} ms`));
        if (vector === undefined) return failed(computation, new Error('no vector'));
        if (breaker.succeeded()) report('on');
        return vector;
      } catch (error) {
        return failed(computation, error);
      }
    },
    embedPassages: (texts) => inner.embedPassages(texts),
    ping: () => inner.ping(),
  };
}
