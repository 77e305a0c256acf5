/** A lock file that names its owner, so that one left by a dead process is seen as such and taken over. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../shared/errors.ts';
import { identify, type ProcessIdentity } from './identity.ts';

/** How long to wait for a living owner, and what to call when the waiting starts. */
export interface LockOptions {
  readonly waitMs: number;
  readonly onWait?: (owner: ProcessIdentity) => void;
}

function read(path: string): { text: string; owner: ProcessIdentity } | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, owner: JSON.parse(text) as ProcessIdentity };
  } catch {
    return undefined;
  }
}

// A process may rename itself (vitest does), so an owner is known by number and start time alone.
const lives = (owner: ProcessIdentity) => identify(owner.pid)?.startedAt === owner.startedAt;

/** Makes the lock file whole in one step (a link fails when the name is taken), so nobody reads half an owner. */
function create(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a dead owner's file away; when another waiter was faster and it is a new lock by now, it is put back. */
function removeStale(path: string, staleText: string): void {
  const aside = `${path}.stale.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== staleText) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process has locked meanwhile; the owner moved aside finds its file gone, which release tolerates.
    }
  }
  rmSync(aside, { force: true });
}

/** The living process that holds the lock, if one does. */
export function lockOwner(path: string): ProcessIdentity | undefined {
  const held = read(path);
  return held && lives(held.owner) ? held.owner : undefined;
}

/** Takes the lock and returns its release; throws CONFLICT naming the owner when it is still held after `waitMs`. */
export async function acquireLock(path: string, options: LockOptions): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  const deadline = Date.now() + options.waitMs;
  const mine = JSON.stringify(identify(process.pid));
  let told = false;
  while (!create(path, mine)) {
    const held = read(path);
    if (held && !lives(held.owner)) {
      removeStale(path, held.text);
      continue;
    }
    if (held && !told) {
      told = true;
      options.onWait?.(held.owner);
    }
    if (held && Date.now() >= deadline) {
      throw new AppError('CONFLICT', `${path} is held by process ${held.owner.pid} (${held.owner.command})`);
    }
    await sleep(50);
  }
  return () => {
    if (read(path)?.text === mine) rmSync(path, { force: true });
  };
}
