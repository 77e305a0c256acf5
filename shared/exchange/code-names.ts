/** Finds a code by what people type: the code, its name in either language, or another name of it. */
import type { Language } from '../schemas/localized-text.ts';
import type { Taxonomy, TaxonomyEntry } from '../taxonomy/taxonomy.ts';
import { folded } from './speech.ts';

type Index = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<Taxonomy, readonly Index[]>();

function indexOf(list: Taxonomy, namesOf: (entry: TaxonomyEntry) => readonly (string | undefined)[]): Index {
  const index = new Map<string, string[]>();
  for (const entry of list.entries) {
    for (const name of new Set(namesOf(entry).flatMap((one) => (one === undefined ? [] : [folded(one)])))) {
      index.set(name, [...(index.get(name) ?? []), entry.code]);
    }
  }
  return index;
}

/** Codes first, then names, then other names: what stands before wins. */
function indexesOf(list: Taxonomy): readonly Index[] {
  const known = indexes.get(list);
  if (known) return known;
  const made = [
    indexOf(list, ({ code }) => [code]),
    indexOf(list, ({ zh, en }) => [zh, en]),
    indexOf(list, ({ aliases = [] }) => aliases),
  ];
  indexes.set(list, made);
  return made;
}

/** The codes that `text` may mean: one, several where it is not clear, or none. The widest of a branch stands for it. */
export function codesNamed(list: Taxonomy, text: string): readonly string[] {
  if (list.has(text)) return [text];
  const wanted = folded(text);
  const codes =
    indexesOf(list)
      .find((index) => index.has(wanted))
      ?.get(wanted) ?? [];
  const widest = codes.find((one) => codes.every((other) => list.isWithin(other, one)));
  return widest === undefined ? codes : [widest];
}

/** The entry's name in `language`, or its code where the name would be read as something else. */
export function nameOfCode(list: Taxonomy, code: string, language: Language): string {
  const entry = list.get(code);
  const name = language === 'zh' ? entry?.zh : entry?.en;
  if (name === undefined) return code;
  const read = codesNamed(list, name);
  return read.length === 1 && read[0] === code ? name : code;
}

const MOST_NEAR = 3;
const LIKE = 0.4;
/** What is much less alike than the best is no help. */
const OF_THE_BEST = 0.7;

function pairsOf(text: string): Set<string> {
  const plain = folded(text);
  if (plain.length < 2) return new Set([plain]);
  return new Set(Array.from({ length: plain.length - 1 }, (_, i) => plain.slice(i, i + 2)));
}

/** Dice's coefficient over pairs of characters, 0..1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}

/** Names that look like `text`, the most alike first. */
export function namesNear(list: Taxonomy, text: string, language: Language): readonly string[] {
  const wanted = pairsOf(text);
  const alike = list.entries
    .map((entry) => {
      const names = [entry.code, entry.zh, entry.en, ...(entry.aliases ?? [])].filter((name) => name !== undefined);
      return { entry, like: Math.max(...names.map((name) => likeness(wanted, pairsOf(name)))) };
    })
    .sort((a, b) => b.like - a.like);
  const least = Math.max(LIKE, (alike[0]?.like ?? 0) * OF_THE_BEST);
  return alike
    .filter(({ like }) => like >= least)
    .slice(0, MOST_NEAR)
    .map(({ entry }) => nameOfCode(list, entry.code, language));
}
