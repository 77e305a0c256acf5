/** Notices when one of the processes that started us is gone: `npm start` is three processes, and any may be killed. */
import { identify, isAlive, type ProcessIdentity, parentOf } from './identity.ts';

const LOOK_EVERY_MS = 500;

/** Our parents up to npm, nearest first; empty when npm has not started us. */
function upToNpm(): ProcessIdentity[] {
  if (process.env.npm_lifecycle_event === undefined) return [];
  const chain: ProcessIdentity[] = [];
  for (
    let pid: number | undefined = process.ppid;
    pid !== undefined && pid > 1 && chain.length < 4;
    pid = parentOf(pid)
  ) {
    const parent = identify(pid);
    if (parent === undefined) return [];
    chain.push(parent);
    if (/^npm\b|npm-cli\.js/.test(parent.command)) return chain;
  }
  return [];
}

/** Calls `onGone` once when npm or a process between it and us has ended without telling us (kill -9). */
export function watchAncestors(onGone: (process: ProcessIdentity) => void): void {
  const chain = upToNpm();
  if (chain.length === 0) return;
  const timer = setInterval(() => {
    const gone = chain.find((one) => !isAlive(one));
    if (gone === undefined) return;
    clearInterval(timer);
    onGone(gone);
  }, LOOK_EVERY_MS);
  timer.unref();
}
