/** Waits that can be cut short together. */

/** `wait` resolves after its time or at the next `wakeAll`, whichever is first; after `close` at once. */
export interface Pause {
  wait(ms: number): Promise<void>;
  wakeAll(): void;
  close(): void;
}

/** A new, independent set of waits. */
export function createPause(): Pause {
  const waiting = new Set<() => void>();
  let closed = false;
  const wakeAll = () => {
    for (const wake of [...waiting]) wake();
  };
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        if (closed) return resolve();
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.max(0, ms));
        waiting.add(wake);
      }),
    wakeAll,
    close() {
      closed = true;
      wakeAll();
    },
  };
}
