/** What a miss by a number still earns: a price a little over the budget is better than three times the budget. */
import { NEAR_MISS_CEILING, NEAR_MISS_FLOOR } from '../weights.ts';

/** Linear in `have` ÷ `want` (both ≥ 0): 0 up to the floor, the ceiling at 1. */
export function nearMiss(have: number, want: number): number {
  const ratio = want > 0 ? have / want : 0;
  if (ratio <= NEAR_MISS_FLOOR) return 0;
  return (NEAR_MISS_CEILING * (Math.min(ratio, 1) - NEAR_MISS_FLOOR)) / (1 - NEAR_MISS_FLOOR);
}
