/** Fetches the engines' artifacts once into the git-ignored cache (`npm run engines`); afterwards nothing is asked of the network. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '../../../shared/errors.ts';
import { failWith } from '../fail-with.ts';
import { acquireLock } from '../processes/lock.ts';
import { readSettings } from '../settings.ts';
import { type EngineFiles, engineFiles, isComplete, markComplete, POM, PROFILES } from './cache.ts';
import { findMaven, runMaven } from './maven.ts';

const LONGEST_FETCH_MS = 30 * 60_000;

async function fetchInto(files: EngineFiles, note: (text: string) => void): Promise<void> {
  const mvn = findMaven();
  if (mvn === undefined) {
    throw new AppError(
      'UNAVAILABLE',
      'Maven is needed once, to fetch the engines, and `mvn` was not found. Install it.',
    );
  }
  // What an interrupted fetch has left may be half a file.
  rmSync(files.dir, { recursive: true, force: true });
  mkdirSync(files.dir, { recursive: true });
  copyFileSync(POM, join(files.dir, 'pom.xml'));
  for (const profile of PROFILES) {
    note(`${profile}: resolving with Maven`);
    const where = { cwd: files.dir, logPath: join(files.dir, `maven-${profile}.log`) };
    await runMaven(mvn, ['-B', `-P${profile}`, 'process-resources'], where, (count) => {
      if (count % 25 === 0) note(`${profile}: ${count} files downloaded`);
    });
    note(`${profile}: complete`);
  }
  if (!markComplete(files)) {
    throw new AppError('INTERNAL', `Maven ended well and yet jars are missing below ${files.dir}; see its logs there.`);
  }
}

/** The engines' files, fetched first when they are not there; two processes at once share one fetch. */
export async function ensureEngineFiles(cacheDir: string, note: (text: string) => void): Promise<EngineFiles> {
  const files = engineFiles(cacheDir);
  if (isComplete(files)) return files;
  const release = await acquireLock(`${files.dir}.lock`, {
    waitMs: LONGEST_FETCH_MS,
    onWait: (owner) => note(`process ${owner.pid} is fetching them already, waiting for it`),
  });
  try {
    if (!isComplete(files)) await fetchInto(files, note);
    return files;
  } finally {
    release();
  }
}

async function main(): Promise<void> {
  const started = Date.now();
  const files = await ensureEngineFiles(readSettings().cacheDir, (text) => console.log(`  ${text}`));
  console.log(`Engines are ready in ${files.dir} (${((Date.now() - started) / 1000).toFixed(1)} s).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main().catch(failWith);
