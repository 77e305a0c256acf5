/** Ends one recorded process: asked first, then forced, and only while it is still the one that was recorded. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './identity.ts';

function signal(recorded: ProcessIdentity, name: 'SIGTERM' | 'SIGKILL'): void {
  if (!isAlive(recorded)) return;
  try {
    process.kill(recorded.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function gone(recorded: ProcessIdentity, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (!isAlive(recorded)) return true;
    await sleep(50);
  }
  return !isAlive(recorded);
}

/** SIGTERM, up to `graceMs` of waiting, SIGKILL; resolves with how it went, `absent` when the process was not there. */
export async function endProcess(
  recorded: ProcessIdentity,
  graceMs = 20_000,
): Promise<'absent' | 'ended' | 'killed' | 'stuck'> {
  if (!isAlive(recorded)) return 'absent';
  signal(recorded, 'SIGTERM');
  if (await gone(recorded, graceMs)) return 'ended';
  signal(recorded, 'SIGKILL');
  return (await gone(recorded, 5_000)) ? 'killed' : 'stuck';
}
