/** The names of codes as they stand in text: which codes a text names, and whether it names one of them. */
import { CODE_FACETS, type CodeFacet } from '../../schemas/facet.ts';
import { skills } from '../../taxonomy/skills.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { type Folded, fold, sourceEnd, sourceStart } from '../../text/normalise.ts';

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

/** What may stand between the pieces of a name, or be left out: OPC UA, OPC-UA, OPCUA. */
const GAP = /[\s\-_/·]+/gu;
const ANY_GAP = '[\\s\\-_/·]*';
const SHORT_LATIN = /^[\x21-\x7e]{1,2}$/u;

/** Text without gaps, quick to search for names without gaps. */
interface Squashed {
  readonly folded: Folded;
  readonly text: string;
}

function squash(text: string): Squashed {
  const folded = fold(text);
  return { folded, text: folded.text.replace(GAP, '') };
}

class CodeName {
  /** Names of one or two Latin letters (CE, FF) count only as written: otherwise they are words or syllables. */
  readonly #asWritten: boolean;
  readonly #pieces: readonly string[];
  readonly #squashed: string;
  #pattern: RegExp | undefined;

  constructor(written: string) {
    this.#asWritten = SHORT_LATIN.test(written);
    const text = this.#asWritten ? written : fold(written).text;
    this.#pieces = text.split(GAP).filter((piece) => piece !== '');
    this.#squashed = this.#pieces.join('');
  }

  /** A single character is part of too many other words. */
  get tells(): boolean {
    return this.#squashed.length > 1;
  }

  /** Where the text first holds the name; positions are those of the text. */
  placeIn({ folded, text }: Squashed): { start: number; end: number } | undefined {
    if (!text.includes(this.#squashed.toLowerCase())) return undefined;
    const found = this.#compiled().exec(this.#asWritten ? folded.source : folded.text);
    if (!found) return undefined;
    const end = found.index + found[0].length;
    return this.#asWritten
      ? { start: found.index, end }
      : { start: sourceStart(folded, found.index), end: sourceEnd(folded, end) };
  }

  /** Latin edges must be edges of words; Han characters have none. */
  #compiled(): RegExp {
    if (!this.#pattern) {
      const body = this.#pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join(ANY_GAP);
      const head = /^[a-z0-9]/iu.test(this.#squashed) ? '(?<![A-Za-z0-9])' : '';
      const tail = /[a-z0-9]$/iu.test(this.#squashed) ? '(?![A-Za-z0-9])' : '';
      this.#pattern = new RegExp(head + body + tail, 'u');
    }
    return this.#pattern;
  }
}

const namesByCode = new Map<string, readonly CodeName[]>();

/** The lists of codes are finite, so their names are read once, each at its first use. */
function namesOf({ facet, code }: NamedCode): readonly CodeName[] {
  const key = `${facet}:${code}`;
  let names = namesByCode.get(key);
  if (!names) {
    const entry = NAMED_TAXONOMIES[facet].get(code);
    const written = [entry?.zh, entry?.en, ...(entry?.aliases ?? [])].filter((name) => name !== undefined);
    names = written.map((name) => new CodeName(name)).filter(({ tells }) => tells);
    namesByCode.set(key, names);
  }
  return names;
}

/** Whether the text names the code by one of its names in either language. */
export function namesCode(text: string, code: NamedCode): boolean {
  const squashed = squash(text);
  return namesOf(code).some((name) => name.placeIn(squashed));
}

/** The codes of the facets that a text names, the longest name at each place; in order, without overlap. */
export function codesNamedIn(text: string, facets: readonly NamedFacet[]): NamedPlace[] {
  const squashed = squash(text);
  const found = facets.flatMap((facet) =>
    NAMED_TAXONOMIES[facet].entries.flatMap(({ code }) => placesOf(squashed, { facet, code })),
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

const placesOf = (text: Squashed, code: NamedCode): NamedPlace[] =>
  namesOf(code).flatMap((name) => {
    const place = name.placeIn(text);
    return place ? [{ ...place, codes: [code] }] : [];
  });
