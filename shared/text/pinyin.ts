/** Finds Chinese names by how they are typed in Latin letters: in full (jiqishijue), by initials (jqsj), or mixed. */
import { pinyinTable } from './pinyin-data.ts';

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;

let readings: Map<string, readonly string[]> | undefined;
const ways = new Map<string, readonly string[]>();

/** Built at the first use. Toneless, ü as v; several where a character has them. */
function readingsOf(character: string): readonly string[] {
  if (!readings) {
    readings = new Map();
    for (const line of pinyinTable.trim().split('\n')) {
      const [reading, characters] = line.split(' ') as [string, string];
      for (const one of characters) readings.set(one, [...(readings.get(one) ?? []), reading]);
    }
  }
  return readings.get(character) ?? [];
}

/** Letters as they are typed for Chinese: without spaces, marks and capitals; undefined for anything else or a single letter. */
export function typedPinyin(text: string): string | undefined {
  const letters = text
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’]/g, '');
  return /^[a-z0-9]*[a-z]{2,}$/.test(letters) ? letters : undefined;
}

/** How much of a name the letters say: all of it, or its beginning. */
export type PinyinMatch = 'whole' | 'beginning';

/**
 * Whether `letters` ({@link typedPinyin}) read the beginning of `name`. Each character is typed in full or by its first letter
 * (zh, ch and sh count as one), the last one perhaps in part; Latin letters and digits in the name as they are.
 */
export function pinyinMatch(name: string, letters: string): PinyinMatch | undefined {
  if (!HAN.test(name)) return undefined;
  // Where in the letters one may be after each character.
  let ends = [0];
  let match: PinyinMatch | undefined;
  for (const character of name.toLowerCase()) {
    if (!LETTER.test(character)) continue;
    if (match === 'whole') return 'beginning';
    const typed = waysToType(character);
    const next = ends.flatMap((from) =>
      typed.filter((way) => letters.startsWith(way, from)).map((way) => from + way.length),
    );
    if (next.includes(letters.length)) match = 'whole';
    else if (ends.some((from) => typed.some((way) => way.startsWith(letters.slice(from))))) return 'beginning';
    else if (next.length === 0) return undefined;
    ends = next;
  }
  return match;
}

function waysToType(character: string): readonly string[] {
  let known = ways.get(character);
  if (!known) {
    const initials = (reading: string) => [reading[0]!, ...(/^[zcs]h/.test(reading) ? [reading.slice(0, 2)] : [])];
    const all = readingsOf(character).flatMap((reading) => [reading, ...initials(reading)]);
    known = HAN.test(character) ? [...new Set(all)] : [character];
    ways.set(character, known);
  }
  return known;
}
