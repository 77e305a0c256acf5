/** Finds a JDK that can run the engines (21 or later), wherever the usual installers put one. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The engines are compiled for this Java version. */
export const LOWEST_JAVA = 21;

/** A JDK: its folder, and the first number of its version. */
export interface Jdk {
  readonly home: string;
  readonly major: number;
}

const run = promisify(execFile);

function children(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function homesOnPath(env: NodeJS.ProcessEnv): string[] {
  return (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter(existsSync)
    .map((java) => dirname(dirname(realpathSync(java))));
}

async function homesOnMac(): Promise<string[]> {
  if (process.platform !== 'darwin') return [];
  // Without a suitable JDK the command still answers with what there is; the version check below decides.
  const told = await run('/usr/libexec/java_home', ['-v', `${LOWEST_JAVA}+`]).catch(() => ({ stdout: '' }));
  const bundles = [...children('/Library/Java/JavaVirtualMachines'), ...children(join(homedir(), '.jdks'))];
  const brewed = ['/opt/homebrew/opt', '/usr/local/opt']
    .flatMap(children)
    .filter((path) => /openjdk/.test(path))
    .map((path) => join(path, 'libexec/openjdk.jdk'));
  return [told.stdout.trim(), ...[...bundles, ...brewed].map((path) => join(path, 'Contents/Home'))];
}

async function candidates(env: NodeJS.ProcessEnv): Promise<string[]> {
  // Whoever names a JDK for us means that one: no other is looked for.
  if (env.DUIJIE_JAVA_HOME) return [env.DUIJIE_JAVA_HOME];
  const homes = [
    env.JAVA_HOME ?? '',
    ...homesOnPath(env),
    ...(await homesOnMac()),
    ...['/usr/lib/jvm', '/usr/java', '/opt/java', join(homedir(), '.jdks')].flatMap(children),
    ...children(join(env.SDKMAN_DIR ?? join(homedir(), '.sdkman'), 'candidates/java')),
    ...children('/home/linuxbrew/.linuxbrew/opt').filter((path) => /openjdk/.test(path)),
  ];
  const real = homes
    .filter((home) => home !== '' && existsSync(join(home, 'bin/javac')))
    .map((home) => realpathSync(home));
  return [...new Set(real)];
}

/** The first number of the version in what `java -version` says: 25 of `"25.0.3"`, 8 of `"1.8.0_402"`. */
export function majorOf(versionOutput: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(versionOutput);
  return found ? Number(found[1]) : undefined;
}

async function inspect(home: string): Promise<Jdk | undefined> {
  try {
    const { stderr } = await run(join(home, 'bin/java'), ['-version'], { timeout: 20_000 });
    const major = majorOf(stderr);
    return major === undefined ? undefined : { home, major };
  } catch {
    return undefined;
  }
}

/** Every JDK found that answers, highest version first, also those too old. */
export async function listJdks(env: NodeJS.ProcessEnv = process.env): Promise<Jdk[]> {
  const found = await Promise.all((await candidates(env)).map(inspect));
  return found.filter((jdk) => jdk !== undefined).sort((a, b) => b.major - a.major);
}

/** The highest JDK of at least {@link LOWEST_JAVA}, or undefined. DUIJIE_JAVA_HOME, when set, is the only one considered. */
export async function findJdk(env: NodeJS.ProcessEnv = process.env): Promise<Jdk | undefined> {
  return (await listJdks(env)).find((jdk) => jdk.major >= LOWEST_JAVA);
}
