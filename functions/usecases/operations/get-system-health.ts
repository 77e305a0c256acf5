/** Shows operators how index, projector, dead letters and aids stand, whatever of it answers. */
import type { ProjectorState, SystemHealth } from '../../../shared/schemas/operations.ts';
import type { Ctx, Deps } from '../../context.ts';
import { requireOperator } from './require-operator.ts';

const PART_MS = 5_000;
const WAITING_LOOKED_AT = 100;

/** Undefined for what fails or takes too long. */
async function answerOf<T>(ask: () => Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PART_MS, undefined);
  });
  const answer = ask().catch(() => undefined);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** As text, instants with milliseconds sort by time. */
const sorted = (times: readonly string[]): string[] => times.map((time) => new Date(time).toISOString()).sort();

async function projectorState({ operations, listings }: Deps): Promise<ProjectorState> {
  const [written, waiting] = await Promise.all([
    operations.lastWritten(),
    listings.listInReview({ limit: WAITING_LOOKED_AT }),
  ]);
  const ids = [...new Set([...written, ...waiting.items.map(({ id }) => id)])];
  const [behind, stored] = [new Set(await operations.behind(ids)), await listings.getMany(ids)];
  const changeTimes = (are: boolean) =>
    sorted(stored.filter(({ id }) => behind.has(id) === are).map(({ updatedAt }) => updatedAt));
  const behindSince = changeTimes(true)[0];
  const newestApplied = changeTimes(false).at(-1);
  return {
    looked: ids.length,
    behind: behind.size,
    ...(behindSince !== undefined && { behindSince }),
    ...(newestApplied !== undefined && { newestApplied }),
  };
}

async function embedderState({ embedder }: Deps): Promise<SystemHealth['embedder']> {
  if (!embedder) return 'absent';
  const answered = await answerOf(async () => {
    await embedder.ping();
    return true;
  });
  return answered ? 'ready' : 'unreachable';
}

/** For operators only (FORBIDDEN); never throws for what it reports on. */
export async function getSystemHealth(ctx: Ctx): Promise<SystemHealth> {
  requireOperator(ctx);
  const { deps } = ctx;
  const [indexes, projector, deadLetters, embedder] = await Promise.all([
    answerOf(() => deps.operations.indexStates()),
    answerOf(() => projectorState(deps)),
    answerOf(() => deps.operations.deadLetters()),
    embedderState(deps),
  ]);
  return {
    checkedAt: deps.now(),
    ...(indexes && { indexes }),
    ...(projector && { projector }),
    ...(deadLetters && { deadLetters }),
    embedder,
    dictionary: deps.operations.hasDictionary ? 'loaded' : 'absent',
    unreachable: [
      ...(indexes ? [] : ['indexes' as const]),
      ...(projector ? [] : ['projector' as const]),
      ...(deadLetters ? [] : ['dead-letters' as const]),
    ],
  };
}
