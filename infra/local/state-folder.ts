/** The folder that keeps the local stack's data between starts: named, claimed by one process at a time, cleared of leftovers. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { removeContainer } from './engines/docker.ts';
import { acquireLock } from './processes/lock.ts';
import { endSurvivors } from './processes/records.ts';

const OWNER_MAY_BE_ENDING_MS = 8_000;

/** A name for this state folder that no other checkout on the machine has. */
export const stackLabel = (stateDir: string): string =>
  `duijie-${createHash('sha256').update(stateDir).digest('hex').slice(0, 8)}`;

const MARKER = 'duijie-state';

/** Reset removes the whole folder, so one that holds something else is never taken for a state folder. */
function markAsState(stateDir: string): void {
  mkdirSync(stateDir, { recursive: true });
  const content = readdirSync(stateDir);
  if (content.includes(MARKER)) return;
  if (content.length > 0) {
    throw new AppError('VALIDATION', `${stateDir} holds other things: name an empty or a new folder in DUIJIE_STATE.`);
  }
  writeFileSync(join(stateDir, MARKER), 'State of the local stack; `npm run reset` removes this folder.\n');
}

/** Makes this process the one that uses the state folder; CONFLICT with advice when another living one does. */
export async function claimState(stateDir: string, note: (text: string) => void): Promise<() => void> {
  markAsState(stateDir);
  const path = join(stateDir, 'lock');
  const onWait = (owner: { pid: number }) => note(`process ${owner.pid} uses ${stateDir}, waiting for it to end`);
  try {
    return await acquireLock(path, { waitMs: OWNER_MAY_BE_ENDING_MS, onWait });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(
      'CONFLICT',
      `The local stack is running already: ${error.message}.\nStop that one (Ctrl-C there), or start another beside it with its own DUIJIE_STATE and ports.`,
    );
  }
}

/** Ends engines an earlier process has left behind in this state folder, verified by number, start time and command line. */
export async function endLeftovers(stateDir: string, note: (text: string) => void): Promise<void> {
  for (const name of await endSurvivors(stateDir, removeContainer))
    note(`ended what was left of an earlier run: ${name}`);
}
