/** The circle that one requirement or capability is kept to, within the circle of its whole list. */
import { mayRead, narrower, TIERS, type Tier } from '../../../../shared/schemas/tier.ts';

/** A line that may be kept to a narrower circle than its list. */
export interface TieredLine {
  readonly tier?: Tier;
}

/** What can be chosen for a line: the circle of the list, and every narrower one. */
export const circlesWithin = (list: Tier): readonly Tier[] => TIERS.filter((one) => mayRead(one, list));

/** Who reads the line: its own circle or that of its list, whichever is narrower. */
export const circleOf = ({ tier }: TieredLine, list: Tier): Tier => narrower(tier ?? 'public', list);

/** The line kept to `chosen`; one that is no narrower than its list has no circle of its own. */
export function keptTo<T extends TieredLine>(line: T, chosen: Tier, list: Tier): T {
  const { tier: _, ...open } = line;
  return (chosen === list ? open : { ...open, tier: chosen }) as T;
}
