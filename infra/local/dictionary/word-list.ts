/** The dictionary as lists: Chinese words with their glosses, English phrases with their Chinese words. */
import { MOST_PHRASE_WORDS, stemsOf } from '../../../functions/adapters/cedict/english-phrase.ts';
import { fold } from '../../../shared/text/normalise.ts';
import { partsByStem, partsByWord, timesInside, wordsByStem } from './align-parts.ts';
import { cleanEntry } from './clean-glosses.ts';
import type { CedictEntry } from './read-entries.ts';

/** What is kept of a word and of a phrase, best first: more is never asked for. */
const MOST_GLOSSES = 12;
const MOST_WORDS = 30;

/** Glosses of words and words of stemmed phrases, best first. */
export interface WordLists {
  readonly glosses: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

/** Letters of either script, none beyond the first plane; a proverb with its comma is not a word one writes. */
const WORD = /^(?=.*[\u3007\u3400-\u9fff])[\u3007\u3400-\u9fff\p{Script=Latin}\p{Nd}·.-]+$/u;

const isName = ({ pinyin }: CedictEntry) => /^[A-Z]/u.test(pinyin);

/** The first of each list, then the second of each: a word read in two ways is meant in either. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1)));
  return [...new Set(turns.flat())].slice(0, MOST_GLOSSES);
}

function addTo<V>(map: Map<string, V[]>, key: string, ...values: V[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, [...values]);
}

/** Words with glosses of their own, and words that only refer to another with those of the other; folded as texts are. */
function glossesByWord(entries: readonly CedictEntry[]) {
  const readings = new Map<string, (readonly string[])[]>();
  const references = new Map<string, string[]>();
  // Names stand before common words in the source; what a posting means is the common word.
  for (const entry of [...entries].sort((a, b) => Number(isName(a)) - Number(isName(b)))) {
    const word = fold(entry.simplified).text;
    if (!WORD.test(word)) continue;
    const { glosses, sameAs } = cleanEntry(entry);
    if (glosses.length > 0) addTo(readings, word, glosses);
    addTo(references, word, ...sameAs.map((other) => fold(other).text));
  }
  const own = new Map([...readings].map(([word, lists]) => [word, inTurns(lists)]));
  const referring = new Map<string, string[]>();
  for (const [word, others] of references) {
    const glosses = inTurns(others.flatMap((other) => readings.get(other) ?? []));
    if (!own.has(word) && glosses.length > 0) referring.set(word, glosses);
  }
  return { own, referring };
}

/** Two characters are the usual length of a word, one is rarely the one meant. */
const LENGTH_WORTH = [0, 0.45, 1, 0.8, 0.8];
const LONGER_WORTH = 0.6;

/**
 * Words of each stemmed phrase. Those come first whose main meaning it is, that have few others, and that many other
 * words are made of, which is how a usual word shows in a dictionary; words that only refer to another are left out.
 */
function wordsByPhrase(glosses: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const stemsByGloss = new Map([...glosses.values()].flat().map((gloss) => [gloss, stemsOf(gloss)]));
  const inside = partsByWord(glosses);
  const times = timesInside(inside);
  const scores = new Map<string, Map<string, number>>();
  for (const [word, list] of glosses) {
    const worth =
      ((LENGTH_WORTH[word.length] ?? LONGER_WORTH) * (1 + Math.log(times.get(word) ?? 1))) / (10 + list.length);
    for (const [place, gloss] of list.entries()) {
      const stems = stemsByGloss.get(gloss)!;
      if (stems.length === 0 || stems.length > MOST_PHRASE_WORDS) continue;
      const key = stems.join(' ');
      const words = scores.get(key) ?? new Map<string, number>();
      words.set(word, Math.max(worth / (1 + place), words.get(word) ?? 0));
      scores.set(key, words);
    }
  }
  const phrases = new Map([...scores].map(([key, words]) => [key, best(words)]));
  for (const [stem, parts] of partsByStem(wordsByStem(glosses, stemsByGloss), inside, times))
    phrases.set(stem, [...new Set([...(phrases.get(stem) ?? []), ...parts])].slice(0, MOST_WORDS));
  return phrases;
}

const best = (words: ReadonlyMap<string, number>): string[] =>
  [...words]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);

/** Both directions from the entries; deterministic. */
export function wordLists(entries: readonly CedictEntry[]): WordLists {
  const { own, referring } = glossesByWord(entries);
  return { glosses: new Map([...own, ...referring]), phrases: wordsByPhrase(own) };
}
