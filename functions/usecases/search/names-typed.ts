/** The Chinese names of the field that somebody means who types Latin letters. */
import { pinyinMatch, typedPinyin } from '../../../shared/text/pinyin.ts';
import { concepts } from '../../../shared/text/terms/concepts.ts';

/** Each is looked for in titles, so that more would only cost. */
const MOST = 3;
/** Fewer letters begin too many names to mean one of them. */
const LEAST_LETTERS = 3;

let known: readonly string[] | undefined;

/** The names that the letters read, whole ones first, then the shortest; none for what is no pinyin. */
export function namesTyped(text: string): string[] {
  const letters = typedPinyin(text);
  if (letters === undefined || letters.length < LEAST_LETTERS) return [];
  known ??= [...new Set(concepts().flatMap(({ zh }) => zh))].sort((a, b) => a.length - b.length);
  const matches = known.map((name) => ({ name, match: pinyinMatch(name, letters) }));
  const those = (wanted: string) => matches.flatMap(({ name, match }) => (match === wanted ? [name] : []));
  return [...those('whole'), ...those('beginning')].slice(0, MOST);
}
