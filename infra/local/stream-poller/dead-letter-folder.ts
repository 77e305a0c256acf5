/** Keeps failed batches as files, one JSON document each, oldest first by name. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailedBatch, OnFailure } from './on-failure.ts';

/** A failed batch as it lies in the folder; `failedAt` is ISO 8601 UTC. */
export interface DeadLetter extends FailedBatch {
  readonly failedAt: string;
}

/** An {@link OnFailure} that writes `<time>-<shard>-<first sequence number>.json` into the folder, whole or not at all. */
export const deadLetterFolder =
  (folder: string, now: () => Date = () => new Date()): OnFailure =>
  async (batch) => {
    mkdirSync(folder, { recursive: true });
    const failedAt = now().toISOString();
    const name = `${failedAt.replace(/[:.]/g, '-')}-${batch.shardId}-${batch.startSequenceNumber}.json`;
    const path = join(folder, name);
    const letter: DeadLetter = { failedAt, ...batch };
    writeFileSync(`${path}.new`, `${JSON.stringify(letter, null, 2)}\n`);
    renameSync(`${path}.new`, path);
  };

/** What lies in the folder, oldest first, with each file's path; empty when there is no folder. */
export function readDeadLetters(folder: string): { path: string; letter: DeadLetter }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, letter: JSON.parse(readFileSync(path, 'utf8')) as DeadLetter }));
}
