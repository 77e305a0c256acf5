import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCheckpoint } from '../../../infra/local/stream-poller/checkpoint.ts';
import { deadLetterFolder, readDeadLetters } from '../../../infra/local/stream-poller/dead-letter-folder.ts';
import { record } from './stream-records.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duijie-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a checkpoint', () => {
  it('is found again by the next poller of the stream', () => {
    const path = join(folder, 'deep/checkpoint.json');
    const first = openCheckpoint('stream-1', path);
    first.advance('a', '10');
    first.advance('b', '11');
    first.finish('a');
    const second = openCheckpoint('stream-1', path);
    expect(second.get('a')).toEqual({ sequenceNumber: '10', done: true });
    expect(second.get('b')).toEqual({ sequenceNumber: '11' });
    expect(second.get('c')).toEqual({});
  });

  it('begins anew for the stream of a table made again', () => {
    const path = join(folder, 'checkpoint.json');
    openCheckpoint('stream-1', path).advance('a', '10');
    expect(openCheckpoint('stream-2', path).get('a')).toEqual({});
  });

  it('begins anew when the file is damaged', () => {
    const path = join(folder, 'checkpoint.json');
    writeFileSync(path, '{"streamArn":"stream-1","sha');
    expect(openCheckpoint('stream-1', path).get('a')).toEqual({});
  });

  it('forgets shards that are not listed any more, and no other', () => {
    const path = join(folder, 'checkpoint.json');
    const checkpoint = openCheckpoint('stream-1', path);
    checkpoint.advance('old', '1');
    checkpoint.advance('new', '2');
    checkpoint.keepOnly(new Set(['new']));
    const again = openCheckpoint('stream-1', path);
    expect([again.get('old'), again.get('new')]).toEqual([{}, { sequenceNumber: '2' }]);
  });
});

describe('the dead-letter folder', () => {
  const batch = (sequence: number) => ({
    reason: 'RetryAttemptsExhausted' as const,
    shardId: 'shard-1',
    startSequenceNumber: String(sequence),
    endSequenceNumber: String(sequence),
    records: [record(sequence)],
    error: 'Error: boom',
  });

  it('keeps each batch as one file, read back oldest first', async () => {
    let now = Date.parse('2026-01-01T00:00:09Z');
    const write = deadLetterFolder(join(folder, 'dead-letters'), () => new Date(now));
    await write(batch(2));
    now += 1000;
    await write(batch(1));
    expect(readDeadLetters(join(folder, 'dead-letters')).map(({ letter }) => letter)).toEqual([
      { ...batch(2), failedAt: '2026-01-01T00:00:09.000Z' },
      { ...batch(1), failedAt: '2026-01-01T00:00:10.000Z' },
    ]);
    expect(readdirSync(join(folder, 'dead-letters')).every((name) => name.endsWith('.json'))).toBe(true);
  });

  it('is empty when nothing has ever failed', () => {
    expect(readDeadLetters(join(folder, 'none'))).toEqual([]);
  });
});
