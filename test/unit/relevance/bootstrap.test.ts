/** The paired bootstrap and the percentiles under it. */
import { describe, expect, it } from 'vitest';
import { pairedBootstrap, seededRandom } from '../../../shared/relevance/bootstrap.ts';
import { mean, percentile } from '../../../shared/relevance/percentile.ts';

describe('percentile', () => {
  it('interpolates between the neighbours of the place, whatever the order of the values', () => {
    // Places 0..4; the median is at 2, the 90th percentile at 3.6: 40 + 0.6 × 10.
    expect(percentile(0.5, [50, 10, 40, 20, 30])).toBe(30);
    expect(percentile(0.9, [10, 20, 30, 40, 50])).toBeCloseTo(46, 12);
    expect(percentile(0, [3, 1, 2])).toBe(1);
    expect(percentile(1, [3, 1, 2])).toBe(3);
    expect(percentile(0.5, [])).toBeNaN();
  });
});

describe('mean', () => {
  it('is the sum over the count', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNaN();
  });
});

describe('seeded random numbers', () => {
  it('repeat with the seed, differ with another, and fill the unit interval evenly', () => {
    const take = (seed: number) => Array.from({ length: 10_000 }, seededRandom(seed));
    expect(take(7)).toEqual(take(7));
    expect(take(7)[0]).not.toBe(take(8)[0]);
    expect(mean(take(7))).toBeCloseTo(0.5, 1);
    expect(take(7).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('paired bootstrap', () => {
  const theirs = [0.1, 0.4, 0.2, 0.8, 0.5, 0.3, 0.9, 0.6];

  it('gives means, ratio and difference exactly', () => {
    const { ratio, difference } = pairedBootstrap([0.2, 0.6], [0.1, 0.4]);
    expect(ratio).toBeCloseTo(1.6, 12);
    expect(difference).toBeCloseTo(0.15, 12);
  });

  it('sees no spread where every query gains in the same proportion', () => {
    const { ratio, ratioCi95 } = pairedBootstrap(
      theirs.map((value) => value * 1.5),
      theirs,
    );
    expect(ratio).toBeCloseTo(1.5, 12);
    expect(ratioCi95[0]).toBeCloseTo(1.5, 9);
    expect(ratioCi95[1]).toBeCloseTo(1.5, 9);
  });

  it('puts the observed difference inside its interval, and no difference inside when gains and losses even out', () => {
    const ours = theirs.map((value, i) => value + (i % 2 === 0 ? 0.1 : -0.1));
    const { difference, differenceCi95, ratioCi95 } = pairedBootstrap(ours, theirs);
    expect(difference).toBeCloseTo(0, 12);
    expect(differenceCi95[0]).toBeLessThan(0);
    expect(differenceCi95[1]).toBeGreaterThan(0);
    expect(ratioCi95[0]).toBeLessThan(1);
    expect(ratioCi95[1]).toBeGreaterThan(1);
  });

  it('knows the spread of a mean: one in two queries gains 1, of a hundred', () => {
    const ours = Array.from({ length: 100 }, (_, i) => i % 2);
    const { differenceCi95 } = pairedBootstrap(
      ours,
      ours.map(() => 0),
    );
    // Standard error 0.05, so about 0.5 ± 0.098.
    expect(differenceCi95[0]).toBeCloseTo(0.402, 1);
    expect(differenceCi95[1]).toBeCloseTo(0.598, 1);
  });

  it('repeats exactly', () => {
    const ours = theirs.map((value) => value ** 2);
    expect(pairedBootstrap(ours, theirs)).toEqual(pairedBootstrap(ours, theirs));
    expect(pairedBootstrap(ours, theirs, { seed: 2 })).not.toEqual(pairedBootstrap(ours, theirs));
  });

  it('calls two silent systems equal, and anything against silence infinite', () => {
    expect(pairedBootstrap([0, 0], [0, 0])).toMatchObject({ ratio: 1, ratioCi95: [1, 1] });
    expect(pairedBootstrap([1, 1], [0, 0]).ratio).toBe(Number.POSITIVE_INFINITY);
    expect(pairedBootstrap([1, 1], [0, 0]).ratioCi95).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});
