/** The names of codes as they stand in text: which codes a text names, and whether it names one of them. */
import { CODE_FACETS, type CodeFacet } from '../../schemas/facet.ts';
import { skills } from '../../taxonomy/skills.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { fold, sourceEnd, sourceStart } from '../../text/normalise.ts';

/** The facets whose codes have names to look for. */
export type NamedFacet = CodeFacet | 'skill';
export const NAMED_TAXONOMIES: Readonly<Record<NamedFacet, Taxonomy>> = { ...CODE_FACETS, skill: skills };

/** One code of one facet. */
export interface NamedCode {
  readonly facet: NamedFacet;
  readonly code: string;
}

/** A place in a text that names a code, or several where they share the name. Positions are those of the text. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly NamedCode[];
}

interface Name {
  readonly pattern: RegExp;
  /** Names of one or two Latin letters (CE, FF) count only as written: otherwise they are words or syllables. */
  readonly asWritten: boolean;
}

/** What may stand between the pieces of a name, or be left out: OPC UA, OPC-UA, OPCUA. */
const GAP = /[\s\-_/·]+/u;
const ANY_GAP = '[\\s\\-_/·]*';
const SHORT_LATIN = /^[\x21-\x7e]{1,2}$/u;

function nameOf(written: string): Name[] {
  const asWritten = SHORT_LATIN.test(written);
  const pieces = (asWritten ? written : fold(written).text).split(GAP).filter((piece) => piece !== '');
  const whole = pieces.join('');
  if (whole.length < 2) return [];
  const body = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join(ANY_GAP);
  // Latin edges must be edges of words; Han characters have none.
  const head = /^[a-z0-9]/iu.test(whole) ? '(?<![A-Za-z0-9])' : '';
  const tail = /[a-z0-9]$/iu.test(whole) ? '(?![A-Za-z0-9])' : '';
  return [{ pattern: new RegExp(head + body + tail, 'u'), asWritten }];
}

const namesByCode = new Map<string, readonly Name[]>();

/** The lists of codes are finite, so their names are read once, each at its first use. */
function namesOf({ facet, code }: NamedCode): readonly Name[] {
  const key = `${facet}:${code}`;
  let names = namesByCode.get(key);
  if (!names) {
    const entry = NAMED_TAXONOMIES[facet].get(code);
    names = [entry?.zh, entry?.en, ...(entry?.aliases ?? [])].flatMap((name) =>
      name === undefined ? [] : nameOf(name),
    );
    namesByCode.set(key, names);
  }
  return names;
}

/** Whether the text names the code by one of its names in either language. */
export function namesCode(text: string, code: NamedCode): boolean {
  const folded = fold(text).text;
  return namesOf(code).some(({ pattern, asWritten }) => pattern.test(asWritten ? text : folded));
}

/** The codes of the facets that a text names, the longest name at each place; in order, without overlap. */
export function codesNamedIn(text: string, facets: readonly NamedFacet[]): NamedPlace[] {
  const found = facets.flatMap((facet) =>
    NAMED_TAXONOMIES[facet].entries.flatMap(({ code }) => placesOf(text, { facet, code })),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const places: NamedPlace[] = [];
  for (const place of found) {
    const same = places.findIndex(({ start, end }) => start === place.start && end === place.end);
    if (same >= 0) places[same] = { ...place, codes: [...places[same]!.codes, ...place.codes] };
    else if (!places.some(({ start, end }) => start < place.end && place.start < end)) places.push(place);
  }
  return places.sort((a, b) => a.start - b.start);
}

function placesOf(text: string, code: NamedCode): NamedPlace[] {
  const folded = fold(text);
  return namesOf(code).flatMap(({ pattern, asWritten }) => {
    const found = pattern.exec(asWritten ? text : folded.text);
    if (!found) return [];
    const end = found.index + found[0].length;
    const codes = [code];
    return asWritten
      ? [{ start: found.index, end, codes }]
      : [{ start: sourceStart(folded, found.index), end: sourceEnd(folded, end), codes }];
  });
}
