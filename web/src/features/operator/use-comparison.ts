/** Compares the table with the index step by step, as long as somebody waits for it. */
import { useEffect, useRef, useState } from 'react';
import type { ComparisonStep } from '../../../../shared/schemas/operations.ts';
import { request } from '../../api/request.ts';
import { addUp, NOTHING_COMPARED, type Sum } from './judge-health.ts';

interface Comparison {
  readonly sum: Sum;
  readonly state: 'idle' | 'running' | 'done';
  readonly error?: unknown;
}

/** `start` begins anew, `stop` leaves what was found so far out; leaving the page stops it. */
export function useComparison() {
  const [comparison, setComparison] = useState<Comparison>({ sum: NOTHING_COMPARED, state: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function start() {
    running.current = new AbortController();
    const { signal } = running.current;
    setComparison({ sum: NOTHING_COMPARED, state: 'running' });
    let sum = NOTHING_COMPARED;
    try {
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const step: ComparisonStep = await request('/v1/operations/comparison', { query: { cursor }, signal });
        sum = addUp(sum, step);
        cursor = step.nextCursor;
        setComparison({ sum, state: cursor === undefined ? 'done' : 'running' });
      }
    } catch (error) {
      if (!signal.aborted) setComparison({ sum, state: 'idle', error });
    }
  }
  function stop() {
    running.current?.abort();
    setComparison({ sum: NOTHING_COMPARED, state: 'idle' });
  }
  return { ...comparison, start: () => void start(), stop };
}
