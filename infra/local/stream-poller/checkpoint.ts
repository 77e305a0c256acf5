/** Remembers how far each shard has been processed, over restarts when it has a file. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Progress in one shard: the last sequence number done, and whether the shard has been read to its end. */
export interface ShardProgress {
  readonly sequenceNumber?: string;
  readonly done?: true;
}

/** Progress in one stream; every change is on disk when the method returns. */
export interface Checkpoint {
  get(shardId: string): ShardProgress;
  advance(shardId: string, sequenceNumber: string): void;
  finish(shardId: string): void;
  /** Forgets shards the stream does not list any more. */
  keepOnly(shardIds: ReadonlySet<string>): void;
}

interface Saved {
  readonly streamArn: string;
  readonly shards: Record<string, ShardProgress>;
}

function load(path: string | undefined, streamArn: string): Record<string, ShardProgress> {
  if (path === undefined) return {};
  try {
    const saved = JSON.parse(readFileSync(path, 'utf8')) as Saved;
    // A table made anew has another stream, whose records have nothing to do with what was read before.
    return saved.streamArn === streamArn ? saved.shards : {};
  } catch {
    // None yet, or damaged: reading from the beginning again is safe, for handlers take records twice.
    return {};
  }
}

/** Opens the checkpoint of a stream; without a path it lives in memory. */
export function openCheckpoint(streamArn: string, path?: string): Checkpoint {
  const shards = new Map(Object.entries(load(path, streamArn)));
  if (path !== undefined) mkdirSync(dirname(path), { recursive: true });
  const save = () => {
    if (path === undefined) return;
    writeFileSync(`${path}.new`, JSON.stringify({ streamArn, shards: Object.fromEntries(shards) } satisfies Saved));
    renameSync(`${path}.new`, path);
  };
  const set = (shardId: string, progress: ShardProgress) => {
    shards.set(shardId, progress);
    save();
  };
  return {
    get: (shardId) => shards.get(shardId) ?? {},
    advance: (shardId, sequenceNumber) => set(shardId, { ...shards.get(shardId), sequenceNumber }),
    finish: (shardId) => set(shardId, { ...shards.get(shardId), done: true }),
    keepOnly(shardIds) {
      const gone = [...shards.keys()].filter((shardId) => !shardIds.has(shardId));
      for (const shardId of gone) shards.delete(shardId);
      if (gone.length > 0) save();
    },
  };
}
