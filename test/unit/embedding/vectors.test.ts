/** The arithmetic of vectors: unit length, windows, and their weighted sum. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { WINDOW_TOKENS, weightedSum, windowsOf } from '../../../functions/adapters/onnx/token-windows.ts';
import { unitVector } from '../../../shared/text/unit-vector.ts';

describe('a unit vector', () => {
  it('keeps the direction', () => {
    expect([...unitVector([3, 0, -4])!]).toEqual([0.6, 0, -0.8].map(Math.fround));
  });

  it.each([[[]], [[0, 0]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY, 1]]])('does not exist for %j', (values) => {
    expect(unitVector(values)).toBeUndefined();
  });
});

describe('windows', () => {
  test.prop([fc.integer({ min: 0, max: 3_000 })])('hold all tokens in order, none too many', (length) => {
    const ids = Array.from({ length }, (_, at) => at);
    const windows = windowsOf(ids);
    expect(windows.flat()).toEqual(ids);
    expect(windows).toHaveLength(Math.max(1, Math.ceil(length / WINDOW_TOKENS)));
    expect(windows.every((window) => window.length <= WINDOW_TOKENS)).toBe(true);
  });

  it('count by their tokens', () => {
    const sum = weightedSum([
      { vector: new Float32Array([1, 0]), tokens: 3 },
      { vector: new Float32Array([0, 2]), tokens: 1 },
    ]);
    expect([...sum]).toEqual([3, 2]);
  });
});
