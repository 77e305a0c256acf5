/** Nearness of codes of a flat list by a table of pairs: who offers the one can often do the other. */
import type { Nearness } from './code-facet.ts';

/** Reads `asked offered degree` triples; `mutual` pairs hold both ways. */
export function affinity(pairs: readonly (readonly [asked: string, offered: string, degree: number])[]): Nearness {
  const table = new Map(pairs.map(([asked, offered, degree]) => [`${asked}>${offered}`, degree]));
  return (asked, offered) => table.get(`${asked}>${offered}`) ?? 0;
}

/** The same pairs the other way round as well. */
export const mutual = (
  pairs: readonly (readonly [string, string, number])[],
): readonly (readonly [string, string, number])[] => [
  ...pairs,
  ...pairs.map(([a, b, degree]) => [b, a, degree] as const),
];
