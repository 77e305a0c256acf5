/** How telling a word is, by a prior that ships with the code: how many names of the trade hold it. No listing changes it. */

import { protocols } from '../../taxonomy/protocols.ts';
import { scenarios } from '../../taxonomy/scenarios.ts';
import { skills } from '../../taxonomy/skills.ts';
import { normalise } from '../../text/normalise.ts';
import { termBase } from '../../text/term-base.ts';
import { COMMON_FROM, LEAST_RARITY, RARITY_LOSS } from './text-weights.ts';

let names: string | undefined;
const KEPT = 10_000;
const known = new Map<string, number>();

/** The names of all concepts and of the short taxonomies, each once, one a line: about 8,000. */
function allNames(): string {
  if (names !== undefined) return names;
  const all = new Set(termBase.all().flatMap(({ zh, en }) => [...zh, ...en]));
  for (const { entries } of [scenarios, protocols, skills]) {
    for (const { zh, en, aliases = [] } of entries) for (const name of [zh, en ?? '', ...aliases]) all.add(name);
  }
  names = ` ${[...all].map((name) => normalise(name)).join(' \n ')} `;
  return names;
}

/**
 * LEAST_RARITY..1 for a word as written: 1 up to COMMON_FROM names that hold it, then RARITY_LOSS less with each doubling. A
 * Latin word counts where one begins with it, so that forms of it count too.
 */
export function rarityOf(surface: string): number {
  const word = normalise(surface);
  let rarity = known.get(word);
  if (rarity === undefined) {
    const count = occurrences(/^[a-z]/u.test(word) ? ` ${word}` : word);
    const doublings = Math.max(0, Math.log2(count / COMMON_FROM));
    rarity = Math.max(LEAST_RARITY, 1 - RARITY_LOSS * doublings);
    if (known.size >= KEPT) known.clear();
    known.set(word, rarity);
  }
  return rarity;
}

function occurrences(word: string): number {
  const text = allNames();
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
