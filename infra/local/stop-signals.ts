/** Ends the process in order on Ctrl-C, on SIGTERM, and when the npm that started it is gone. */
import { watchAncestors } from './processes/ancestors.ts';

/** One Ctrl-C arrives twice: from the terminal, and passed on by the program that started us. */
const SAME_SIGNAL_MS = 1_000;

async function end(why: string, stop: () => Promise<void>): Promise<never> {
  console.log(`\n${why}: stopping …`);
  try {
    await stop();
    console.log('Stopped.');
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

/** Calls `stop` once, then exits with 0; an impatient second signal exits at once with 1 (the guards then end the engines). */
export function stopOnSignals(stop: () => Promise<void>): void {
  let since: number | undefined;
  const begin = (why: string) => {
    if (since === undefined) {
      since = Date.now();
      void end(why, stop);
    } else if (Date.now() - since > SAME_SIGNAL_MS) {
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => begin(signal));
  watchAncestors((gone) => {
    if (since === undefined) begin(`process ${gone.pid}, which had started this one, is gone`);
  });
}
