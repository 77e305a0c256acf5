/** A facet whose codes have levels: what of it is shown, and what choosing one of its codes means for the others. */
import type { Taxonomy } from '../../../../shared/taxonomy/taxonomy.ts';

/** How many listings one would get by choosing the value. */
export interface CountedValue {
  readonly value: string;
  readonly count: number;
}

/** `depth` 0 is the top level. */
export interface TreeRow extends CountedValue {
  readonly depth: number;
}

/** The top level, and below what is chosen its next level; brothers by count, as the API gives them. */
export function treeRows(values: readonly CountedValue[], chosen: readonly string[], list: Taxonomy): TreeRow[] {
  const open = new Set(chosen.flatMap((code) => list.lineage(code)));
  const below = new Map<string | undefined, CountedValue[]>();
  for (const value of values) {
    const parent = list.get(value.value)?.parent;
    below.set(parent, [...(below.get(parent) ?? []), value]);
  }
  const rowsUnder = (parent: string | undefined, depth: number): TreeRow[] =>
    (below.get(parent) ?? []).flatMap((one) => [
      { ...one, depth },
      ...(open.has(one.value) ? rowsUnder(one.value, depth + 1) : []),
    ]);
  return rowsUnder(undefined, 0);
}

/**
 * A chosen code leaves, and what it narrowed is chosen again; another one comes, and replaces whatever contains it or lies
 * below it: chosen values are alternatives, so a code beside its parent would narrow nothing.
 */
export function chosenInTree(chosen: readonly string[], value: string, list: Taxonomy): string[] {
  const others = chosen.filter((one) => !list.isWithin(one, value) && !list.isWithin(value, one));
  if (!chosen.includes(value)) return [...others, value];
  const parent = list.get(value)?.parent;
  const hasBrother = others.some((one) => parent !== undefined && list.isWithin(one, parent));
  return parent === undefined || hasBrother ? others : [...others, parent];
}
