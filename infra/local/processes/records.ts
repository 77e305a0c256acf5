/** The list of engines a stack has started, kept in its state folder so that the next start finds what was left behind. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endProcess } from './end-process.ts';
import type { ProcessIdentity } from './identity.ts';

/** One engine as it was started. `container` is the name of its Docker container, where that is how it runs. */
export interface EngineRecord {
  readonly name: string;
  readonly url: string;
  readonly identity: ProcessIdentity;
  readonly container?: string;
}

const pathIn = (stateDir: string) => join(stateDir, 'engines.json');

/** What is recorded; an unreadable file counts as empty, for then nothing can be verified and nothing is ended. */
export function readRecords(stateDir: string): EngineRecord[] {
  try {
    return (JSON.parse(readFileSync(pathIn(stateDir), 'utf8')) as { engines: EngineRecord[] }).engines;
  } catch {
    return [];
  }
}

function write(stateDir: string, engines: readonly EngineRecord[]): void {
  const path = pathIn(stateDir);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify({ engines }, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** Adds one engine, in the place of an earlier one of the same name. */
export const addRecord = (stateDir: string, record: EngineRecord): void =>
  write(stateDir, [...readRecords(stateDir).filter((one) => one.name !== record.name), record]);

/** Takes one engine off the list. */
export const removeRecord = (stateDir: string, name: string): void =>
  write(
    stateDir,
    readRecords(stateDir).filter((one) => one.name !== name),
  );

/**
 * Ends every recorded engine that still runs and is verifiably the one recorded; resolves with the names of those ended.
 * A survivor is ended and not taken over: it has lost its guard, or the guard is ending it this moment.
 */
export async function endSurvivors(
  stateDir: string,
  removeContainer: (name: string) => Promise<boolean>,
): Promise<string[]> {
  const ended: string[] = [];
  for (const record of readRecords(stateDir)) {
    const outcome = await endProcess(record.identity);
    const container = record.container !== undefined && (await removeContainer(record.container));
    if (outcome !== 'absent' || container) ended.push(`${record.name} (process ${record.identity.pid}, ${outcome})`);
    if (outcome !== 'stuck') removeRecord(stateDir, record.name);
  }
  return ended;
}
