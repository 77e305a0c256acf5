/** Runs a POST's change under its Idempotency-Key, and says so in the answer when it was a replay. */
import type { Context } from 'hono';
import { runOnce } from '../usecases/run-once.ts';
import type { ApiEnv } from './env.ts';

/** The changed entity, as now or as the first time; see run-once.ts for what it throws. */
export async function once<T>(c: Context<ApiEnv>, change: () => Promise<T>): Promise<T> {
  const { result, replayed } = await runOnce(c.get('ctx'), change);
  if (replayed) c.header('Idempotency-Replayed', 'true');
  return result;
}
