/** Builds the web application when it is missing or older than its sources. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AppError } from '../../../shared/errors.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = ['web', 'shared', 'package-lock.json'];

/** Where the built application lies. */
export const WEB_FOLDER = join(ROOT, 'dist', 'web');

/** When something under `path` changed last, in milliseconds of the epoch. */
function newestUnder(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestUnder(join(path, name))));
}

/** Whether the built page is there and at least as new as every source. */
export function isBuilt(): boolean {
  const page = join(WEB_FOLDER, 'index.html');
  return existsSync(page) && SOURCES.every((path) => newestUnder(join(ROOT, path)) <= statSync(page).mtimeMs);
}

/** Builds it in a process of its own; UNAVAILABLE with the tool's words when that fails. */
export async function buildWeb(): Promise<void> {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join(ROOT, 'web', 'vite.config.ts'), '--logLevel', 'warn'];
  // Whatever runs this, a test runner too: React would otherwise be built for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env }).catch((cause: { stderr?: string }) => {
    throw new AppError('UNAVAILABLE', `The web application could not be built.\n${cause.stderr ?? ''}`, [], { cause });
  });
}
