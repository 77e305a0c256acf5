/** Starts a long-lived child with its output in a file and, unless told otherwise, a guard that ends it when we die. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../../shared/errors.ts';
import { endProcess } from './end-process.ts';
import { identify, type ProcessIdentity } from './identity.ts';

const GUARD = fileURLToPath(new URL('guard.sh', import.meta.url));

/** A child that runs until `stop`, or until it ends by itself. */
export interface LaunchedProcess {
  readonly identity: ProcessIdentity;
  readonly logPath: string;
  /** Undefined while it runs, then how it ended: `exit 1`, `SIGKILL`. */
  ended(): string | undefined;
  stop(): Promise<void>;
}

/** What to run. `guarded: false` lets it outlive us (engines kept between test runs). */
export interface LaunchOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly logPath: string;
  readonly guarded?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** The command line that runs a command under the guard; its standard input must be a pipe of ours. */
export const guardedCommand = (command: string, args: readonly string[]): [string, string[]] => [
  '/bin/sh',
  [GUARD, command, ...args],
];

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) renameSync(path, `${path}.1`);
  return openSync(path, 'a');
}

function spawnChild(options: LaunchOptions): ChildProcess {
  const guarded = options.guarded ?? true;
  const log = openLog(options.logPath);
  try {
    const [command, args] = guarded ? guardedCommand(options.command, options.args) : [options.command, options.args];
    return spawn(
      command,
      args,
      // Its own session: Ctrl-C in the terminal reaches us alone, and we stop the children in order.
      { detached: true, stdio: [guarded ? 'pipe' : 'ignore', log, log], env: options.env ?? process.env },
    );
  } finally {
    closeSync(log);
  }
}

/** Starts it; throws UNAVAILABLE when the command cannot be run at all. The event loop is not kept alive by the child. */
export async function launch(options: LaunchOptions): Promise<LaunchedProcess> {
  const child = spawnChild(options);
  let ended: string | undefined;
  child.on('exit', (code, signal) => {
    ended = signal ?? `exit ${code}`;
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) =>
      reject(new AppError('UNAVAILABLE', `${options.command} cannot be run: ${cause.message}`, [], { cause })),
    );
  });
  child.unref();
  if (child.stdin && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
  const pid = child.pid ?? 0;
  const identity = {
    pid,
    startedAt: identify(pid)?.startedAt ?? 'unknown',
    command: [options.command, ...options.args].join(' '),
  };
  return {
    identity,
    logPath: options.logPath,
    ended: () => ended,
    async stop() {
      if ((await endProcess(identity)) === 'stuck') {
        throw new AppError('INTERNAL', `process ${pid} does not end: ${identity.command.slice(0, 120)}`);
      }
    },
  };
}

/** The last lines of a log, for the message that says why an engine did not start. */
export function tail(path: string, lines = 12): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '(no log)';
  }
}
