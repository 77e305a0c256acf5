import { describe, expect, it } from 'vitest';
import { compare, spreadOf } from '../../bench/compare.ts';

describe('a comparison', () => {
  it('does every piece with both in each round, in changing order, after one round that does not count', async () => {
    const done: string[] = [];
    const note = (who: string) => async (piece: number) => void done.push(`${who}${piece}`);
    const outcome = await compare({ rounds: 1, pieces: 2, ours: note('a'), theirs: note('b') });
    expect(done).toEqual(['a0', 'b0', 'b1', 'a1', 'b0', 'a0', 'a1', 'b1']);
    expect(outcome.oursMs).toHaveLength(2);
    expect(outcome.theirsMs).toHaveLength(2);
    expect(outcome.ratios).toHaveLength(1);
  });

  it('prepares each piece once, before either does it', async () => {
    const done: string[] = [];
    await compare({
      rounds: 0,
      pieces: 2,
      prepare: (piece) => void done.push(`p${piece}`),
      ours: async () => void done.push('a'),
      theirs: async () => void done.push('b'),
    });
    expect(done).toEqual(['p0', 'a', 'b', 'p1', 'b', 'a']);
  });

  it('tells the middle and the ends of what it measured', () => {
    expect(spreadOf([4, 1, 3, 2, 5])).toEqual({ min: 1, p25: 2, median: 3, p75: 4, max: 5 });
  });
});
