/** Finds a Python that can do the one-time conversion, and runs it. */
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { promisify } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import { guardedCommand, tail } from '../processes/launch.ts';

const NAMES = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3.9'];
const PROBE = 'import sys, pip; assert sys.version_info >= (3, 9); print(sys.version.split()[0])';

/** A Python ≥ 3.9 with pip. */
export interface Python {
  readonly command: string;
  readonly version: string;
}

/** The first on PATH that is one, or undefined. */
export async function findPython(env: NodeJS.ProcessEnv = process.env): Promise<Python | undefined> {
  for (const command of NAMES) {
    const probe = promisify(execFile)(command, ['-c', PROBE], { env, timeout: 20_000 });
    const version = await probe.then(
      ({ stdout }) => stdout.trim(),
      () => undefined,
    );
    if (version !== undefined) return { command, version };
  }
  return undefined;
}

/** One run: `packages` is a folder of installed packages, `failure` a sentence for when it does not end well. */
export interface PythonRun {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly logPath: string;
  readonly packages?: string;
  readonly failure: string;
}

/** Runs it with its output in a file; throws UNAVAILABLE with its last lines when it fails. */
export async function runPython({ command }: Python, run: PythonRun): Promise<void> {
  const env = { ...process.env, ...(run.packages && { PYTHONPATH: run.packages }) };
  // Guarded, so that a killed fetch does not go on writing where the next one begins.
  const child = spawn(...guardedCommand(command, run.args), { cwd: run.cwd, env, stdio: 'pipe' });
  const log = createWriteStream(run.logPath);
  for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await new Promise((resolve) => log.end(resolve));
  if (code !== 0) throw new AppError('UNAVAILABLE', `${run.failure} (exit ${code})\n${tail(run.logPath)}`);
}
