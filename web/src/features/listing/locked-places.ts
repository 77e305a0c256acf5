/** Where what a reader may not see yet would stand, among what the reader sees. */
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';

/** Paths of fields and lines that were left out, by their place in the whole listing. */
export type Lock = ListingView['locked'][number];
export type Locked = readonly Lock[];

/** A line that is shown (`shown` counts those before it), or `count` neighbours that are not. */
export type PlacedLine<T> =
  | { readonly item: T; readonly position: number; readonly shown: number }
  | { readonly lock: Lock; readonly count: number };

/** The id of the place of a lock, for links to it. */
export const placeOf = ({ field }: Lock): string => `locked.${field}`;

/** The lock of the first of these fields that has one; locks of single lines do not count. */
export const lockOf = (locked: Locked, ...fields: readonly string[]): Lock | undefined =>
  locked.find(({ field }) => fields.includes(field));

/** The list as its owner wrote it, with neighbouring locked lines of one tier as one; a locked list is one lock. */
export function linesInPlace<T>(items: readonly T[], field: string, locked: Locked): PlacedLine<T>[] {
  const whole = lockOf(locked, field);
  if (whole) return [{ lock: whole, count: 1 }];
  const lines: PlacedLine<T>[] = [];
  for (let position = 0, shown = 0; ; position++) {
    const lock = lockOf(locked, `${field}.${position}`);
    if (lock) addLock(lines, lock);
    else if (shown === items.length) return lines;
    else lines.push({ item: items[shown]!, position, shown: shown++ });
  }
}

function addLock(lines: PlacedLine<unknown>[], lock: Lock): void {
  const last = lines.at(-1);
  const isNeighbour = last !== undefined && 'lock' in last && last.lock.tier === lock.tier;
  if (isNeighbour) lines[lines.length - 1] = { ...last, count: last.count + 1 };
  else lines.push({ lock, count: 1 });
}

/** A field, or the kind of lines, of which `count` are locked; `lock` is the first of them. */
export interface LockedPart {
  readonly name: string;
  readonly lock: Lock;
  readonly count: number;
}

/** What each tier unlocks, fields and lines of one name together, in the order of the listing. */
export function partsByTier(locked: Locked): ReadonlyMap<Tier, readonly LockedPart[]> {
  const byTier = new Map<Tier, LockedPart[]>();
  for (const lock of locked) {
    const name = lock.field.split('.').findLast((step) => !/^\d+$/.test(step)) ?? lock.field;
    const parts = byTier.get(lock.tier) ?? [];
    const at = parts.findIndex((part) => part.name === name);
    if (at < 0) parts.push({ name, lock, count: 1 });
    else parts[at] = { ...parts[at]!, count: parts[at]!.count + 1 };
    byTier.set(lock.tier, parts);
  }
  return byTier;
}
