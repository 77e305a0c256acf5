/** Which shards may be read now: changes of one item move from a shard to its child, so the parent comes first. */

/** The part of a shard's description that matters for the order. */
export interface ShardNode {
  readonly ShardId?: string | undefined;
  readonly ParentShardId?: string | undefined;
}

/** Shards neither done nor being read whose parent is done, or is not listed any more (trimmed after a day). */
export function readableShards(
  shards: readonly ShardNode[],
  isDone: (shardId: string) => boolean,
  isBeingRead: (shardId: string) => boolean,
): string[] {
  const listed = new Set(shards.map((shard) => shard.ShardId));
  return shards.flatMap(({ ShardId, ParentShardId }) => {
    if (ShardId === undefined || isDone(ShardId) || isBeingRead(ShardId)) return [];
    const waitsForParent = ParentShardId !== undefined && listed.has(ParentShardId) && !isDone(ParentShardId);
    return waitsForParent ? [] : [ShardId];
  });
}
