/** A projector is not held up: passages come in time or not at all, and an embedder that failed is left alone for a while. */
import { describe, expect, it } from 'vitest';
import { hurriedPassages } from '../../../functions/adapters/guarded/hurried-passages.ts';
import { EMBEDDING_DIMENSIONS } from '../../../functions/ports/embedder.ts';

const VECTOR = new Float32Array(EMBEDDING_DIMENSIONS).fill(1);

function hurried(embed: () => Promise<Float32Array[]>) {
  const seen = { calls: 0, now: 0 };
  const inner = {
    model: 'some-model',
    embedPassages: () => {
      seen.calls += 1;
      return embed();
    },
  };
  return { seen, embedder: hurriedPassages(inner, { timeoutMs: 50, openMs: 1_000, now: () => seen.now }) };
}

describe('passages in a hurry', () => {
  it('are what the embedder gives', async () => {
    const { embedder } = hurried(async () => [VECTOR]);
    expect(await embedder.embedPassages(['a'])).toEqual([VECTOR]);
    expect(embedder.model).toBe('some-model');
  });

  it('are given up after their time', async () => {
    const { embedder } = hurried(() => new Promise(() => {}));
    await expect(embedder.embedPassages(['a'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('are not asked for after a failure until a while has passed, then again', async () => {
    let broken = true;
    const { embedder, seen } = hurried(async () => {
      if (broken) throw new Error('down');
      return [VECTOR];
    });
    await expect(embedder.embedPassages(['a'])).rejects.toThrow('down');
    seen.now = 999;
    await expect(embedder.embedPassages(['a'])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(seen.calls).toBe(1);
    broken = false;
    seen.now = 1_000;
    expect(await embedder.embedPassages(['a'])).toEqual([VECTOR]);
    expect(await embedder.embedPassages(['a'])).toEqual([VECTOR]);
    expect(seen.calls).toBe(3);
  });
});
