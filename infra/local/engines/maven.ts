/** Finds Maven and runs it, telling how many files it has downloaded. */
import { execFile, spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import { guardedCommand, tail } from '../processes/launch.ts';
import { findJdk } from './jdk.ts';

/** The path of `mvn` from MAVEN_HOME, M2_HOME or PATH, or undefined. */
export function findMaven(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [env.MAVEN_HOME, env.M2_HOME].filter((home) => home !== undefined).map((home) => join(home, 'bin'));
  return [...folders, ...(env.PATH ?? '').split(delimiter)]
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'mvn'))
    .find(existsSync);
}

async function mavenEnv(): Promise<NodeJS.ProcessEnv> {
  if (process.env.JAVA_HOME) return process.env;
  const onPath = await promisify(execFile)('java', ['-version']).then(
    () => true,
    () => false,
  );
  const jdk = onPath ? undefined : await findJdk();
  return jdk === undefined ? process.env : { ...process.env, JAVA_HOME: jdk.home };
}

/** Runs one Maven call in `cwd` with its output in `logPath`; throws UNAVAILABLE with the last lines when it fails. */
export async function runMaven(
  mvn: string,
  args: readonly string[],
  where: { cwd: string; logPath: string },
  onDownloaded: (files: number) => void,
): Promise<void> {
  // Guarded, so that a killed fetch does not go on writing where the next one begins.
  const child = spawn(...guardedCommand(mvn, args), { cwd: where.cwd, env: await mavenEnv(), stdio: 'pipe' });
  const log = createWriteStream(where.logPath);
  let files = 0;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      if (line.includes('Downloaded from')) onDownloaded(++files);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await new Promise((resolve) => log.end(resolve));
  if (code !== 0) {
    throw new AppError(
      'UNAVAILABLE',
      `Maven could not fetch the engines (exit ${code}). Is its repository reachable from here? The end of ${where.logPath}:\n${tail(where.logPath)}`,
    );
  }
}
