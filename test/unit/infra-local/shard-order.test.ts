import { describe, expect, it } from 'vitest';
import { readableShards } from '../../../infra/local/stream-poller/shard-order.ts';

const family = [
  { ShardId: 'child-a', ParentShardId: 'parent' },
  { ShardId: 'parent', ParentShardId: 'trimmed' },
  { ShardId: 'child-b', ParentShardId: 'parent' },
  { ShardId: 'grandchild', ParentShardId: 'child-a' },
];

const readable = (done: string[], reading: string[] = []) =>
  readableShards(
    family,
    (id) => done.includes(id),
    (id) => reading.includes(id),
  );

describe('the order of shards', () => {
  it('begins with a shard whose parent is not listed any more', () => {
    expect(readable([])).toEqual(['parent']);
  });

  it('keeps children back while their parent is being read', () => {
    expect(readable([], ['parent'])).toEqual([]);
  });

  it('goes on with all children once the parent is done', () => {
    expect(readable(['parent'])).toEqual(['child-a', 'child-b']);
  });

  it('lets a grandchild follow its own parent, whatever its parent’s sibling does', () => {
    expect(readable(['parent', 'child-a'], ['child-b'])).toEqual(['grandchild']);
  });
});
