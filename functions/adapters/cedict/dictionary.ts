/** The dictionary port over the term base of the field and a file made from CC-CEDICT. */
import { fold } from '../../../shared/text/normalise.ts';
import type { Concept } from '../../../shared/text/terms/concepts.ts';
import type { Dictionary, TranslatedWord, TranslationLimits } from '../../ports/dictionary.ts';
import { chineseSegments, type FoundSegment } from './chinese-segments.ts';
import { type DictionaryFile, readDictionaryFile } from './dictionary-file.ts';
import { englishPhrases, type FoundPhrase } from './english-phrases.ts';

/** Beyond this many characters nothing is read: a text says what it is about before. */
const MAX_READ = 20_000;

/** Nobody looks for a longer word; an engine would cut it up. */
const LONGEST_SURFACE = 100;

const LEADING = /^(?:to be|to|an?|the) (?=\S)/iu;

/** A word of a text with what decides whether it is kept when there are too many. */
interface Candidate extends TranslatedWord {
  readonly rank: number;
  readonly place: number;
}

const rankOf = ({ concepts, isFiller }: FoundSegment | FoundPhrase) => (concepts.length > 0 ? 0 : isFiller ? 2 : 1);

/** Terms of the field first and boilerplate last, among equals the longer word: it says more than a short common one. */
const byWorth = (a: Candidate, b: Candidate) =>
  a.rank - b.rank || b.surface.length - a.surface.length || a.place - b.place;

const mostTelling = (found: readonly Candidate[], words: number): TranslatedWord[] =>
  found
    .filter(({ surface }) => surface.length <= LONGEST_SURFACE)
    .sort(byWorth)
    .slice(0, words)
    .sort((a, b) => a.place - b.place)
    .map(({ surface, translations }) => ({ surface, translations }));

const capped = (names: readonly string[], most: number): string[] => [...new Set(names)].slice(0, most);

/** Each distinct key once, at its first place. */
function distinct<T>(found: readonly T[], keyOf: (one: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const one of found) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}

/** The port over an open file. */
export function dictionaryOf({ words, glosses, phrases }: DictionaryFile): Dictionary {
  const glossesOf = (wordId: number | undefined) =>
    wordId === undefined ? [] : words.listOf(wordId).map((id) => glosses.get(id));
  const namesIn = (concepts: readonly Concept[], language: 'zh' | 'en') =>
    concepts.flatMap((concept) => concept[language]);

  function inEnglish({ kind, concepts, wordId }: FoundSegment, surface: string, most: number): string[] {
    if (kind === 'verbatim') return [surface];
    const plain = glossesOf(wordId).map((gloss) => gloss.replace(LEADING, ''));
    return capped([...namesIn(concepts, 'en'), ...plain], most);
  }

  function inChinese({ concepts, phraseId }: FoundPhrase, most: number): string[] {
    const found = phraseId === undefined ? [] : phrases.listOf(phraseId).slice(0, most);
    return capped([...namesIn(concepts, 'zh'), ...found.map((id) => words.get(id))], most);
  }

  return {
    glosses(zhWord) {
      const id = words.find(fold(zhWord.trim()).text);
      return id < 0 ? [] : glossesOf(id);
    },
    segment: (zhText) =>
      chineseSegments(words, zhText.slice(0, MAX_READ)).map(({ start, end, kind }) => ({ start, end, kind })),
    toEnglish(zhText, limits: TranslationLimits) {
      const text = zhText.slice(0, MAX_READ);
      const telling = chineseSegments(words, text).filter(({ kind }) => kind !== 'function' && kind !== 'unknown');
      const found = distinct(telling, (one) => one.text).map((one, place) => {
        const surface = text.slice(one.start, one.end);
        const translations = inEnglish(one, surface, limits.translations);
        return { surface, translations, rank: rankOf(one), place };
      });
      return mostTelling(
        found.filter(({ translations }) => translations.length > 0),
        limits.words,
      );
    },
    toChinese(enText, limits: TranslationLimits) {
      const text = enText.slice(0, MAX_READ);
      const found = distinct(englishPhrases(phrases, text), ({ key }) => key).map((one, place) => ({
        surface: text.slice(one.start, one.end),
        translations: inChinese(one, limits.translations),
        rank: rankOf(one),
        place,
      }));
      return mostTelling(found, limits.words);
    },
  };
}

/** The port over the file at `path`; UNAVAILABLE where it is missing or damaged. */
export const cedictDictionary = async (path: string): Promise<Dictionary> =>
  dictionaryOf(await readDictionaryFile(path));
