/** Waiting between tries: a random part of a doubling span, so that many waiters spread out. */
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_MS = 20;
const LONGEST_MS = 1_000;

/** Waits before try `attempt` (1, 2, …); source: AWS Architecture Blog, "Exponential Backoff And Jitter", full jitter. */
export async function waitFullJitter(attempt: number): Promise<void> {
  await sleep(Math.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt));
}
