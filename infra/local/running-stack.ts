/** Where the running local stack is: the environment of its entry points, kept in stack.json for the commands beside it. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Variables of functions/config.ts by name, as OPENSEARCH_URL and TABLE_NAME. */
export type StackEnvironment = Readonly<Record<string, string>>;

const pathIn = (stateDir: string) => join(stateDir, 'stack.json');

/** Notes the environment for {@link readRunningStack}; whole or not at all. */
export function writeRunningStack(stateDir: string, environment: StackEnvironment): void {
  const path = pathIn(stateDir);
  writeFileSync(`${path}.new`, `${JSON.stringify(environment, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** What the last start has noted; empty when there was none. */
export function readRunningStack(stateDir: string): StackEnvironment {
  try {
    return JSON.parse(readFileSync(pathIn(stateDir), 'utf8')) as StackEnvironment;
  } catch {
    return {};
  }
}
