/** Passages for a projector, behind which a whole stream waits: an embedder that hangs or fails is left alone for a while. */
import { AppError } from '../../../shared/errors.ts';
import type { Embedder } from '../../ports/embedder.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { inTime, LATE } from './in-time.ts';

/** What is left out takes the values of DEFAULTS. */
export interface HurrySettings {
  /** How long one call may take. */
  readonly timeoutMs?: number;
  /** How long after a failure none is tried: documents go without vectors meanwhile, and an audit gives them theirs. */
  readonly openMs?: number;
  /** A steady clock in milliseconds. */
  readonly now?: () => number;
}

const DEFAULTS = { timeoutMs: 30_000, openMs: 30_000 };

/** Throws UNAVAILABLE after `timeoutMs` at the latest, and at once for `openMs` after a failure. */
export function hurriedPassages(
  inner: Pick<Embedder, 'model' | 'embedPassages'>,
  settings: HurrySettings = {},
): Pick<Embedder, 'model' | 'embedPassages'> {
  const { timeoutMs, openMs } = { ...DEFAULTS, ...settings };
  const breaker = new CircuitBreaker({ failuresToOpen: 1, openMs, now: settings.now ?? (() => performance.now()) });
  return {
    model: inner.model,
    async embedPassages(texts) {
      if (!breaker.allows()) throw new AppError('UNAVAILABLE', 'The embedder failed just now and is left alone.');
      try {
        const vectors = await inTime(inner.embedPassages(texts), timeoutMs);
        if (vectors === LATE) throw new AppError('UNAVAILABLE', `The embedder gave nothing within ${timeoutMs} ms.`);
        breaker.succeeded();
        return vectors;
      } catch (error) {
        breaker.failed();
        throw error;
      }
    },
  };
}
