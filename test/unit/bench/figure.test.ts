import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../bench/compare.ts';
import { asTable, type Figure, isMet } from '../../bench/figure.ts';

const figure = (ratio: number): Figure => ({
  bench: 'search',
  name: 'search',
  unit: 'ms',
  ours: spreadOf([ratio * 10]),
  theirs: spreadOf([10]),
  ratio: spreadOf([ratio]),
  details: { 'p95 ms': 123.4 },
});

describe('a figure', () => {
  it.each([
    [1.3, 'at most', true],
    [1.31, 'at most', false],
    [1.3, 'at least', true],
    [1.29, 'at least', false],
  ] as const)('of %d meets "%s 1.3" or not: %s', (ratio, sense, met) => {
    expect(isMet(figure(ratio), { sense, ratio: 1.3 })).toBe(met);
  });

  it('is printed with its target and whether that is met, its details below', () => {
    const target = { sense: 'at most', ratio: 1.3 } as const;
    const [heading, row, , details] = asTable([{ ...figure(1.5), target }]).split('\n');
    expect(heading).toMatch(/unit +ours +p25–p75 +plain +p25–p75 +ratio +min–max +target$/);
    expect(row).toMatch(/^search +ms +15\.0 .* 1\.50× .* ≤ 1\.3×: not met$/);
    expect(details).toBe('search: p95 ms 123');
  });
});
