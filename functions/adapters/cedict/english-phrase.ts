/** How English phrases are compared: by the stems of their words. Build and search must agree on it. */
import { lexemes } from '../../../shared/text/lexemes.ts';
import { fold } from '../../../shared/text/normalise.ts';
import { stem } from '../../../shared/text/stems.ts';

/** A longer phrase is no entry of the dictionary. */
export const MOST_PHRASE_WORDS = 5;

/** Past forms that no rule leads back: the verb, then its forms. */
const IRREGULAR_VERBS = `
be been | become became | begin began begun | bend bent | bind bound | break broke broken | bring brought | build built |
buy bought | catch caught | choose chose chosen | come came | cut cuts | deal dealt | die died dying dies | do done did | draw drew drawn |
drive drove driven | eat ate eaten | fall fell fallen | feed fed | fight fought | find found | flee fled | fly flew flown |
forget forgot forgotten | get got gotten | give gave given | go went gone | grind ground | grow grew grown | have had | hear heard |
hide hid hidden | hold held | keep kept | know knew known | lay laid | lead led | leave left | lend lent | lie lain lying |
lose lost | make made making | mean meant | meet met | pay paid | ride rode ridden | rise rose risen | run ran | say said |
see saw seen | seek sought | sell sold | send sent | shake shook shaken | shoot shot | show shown | sing sang sung |
sit sat | sleep slept | speak spoke spoken | spend spent | spin spun | stand stood | steal stole stolen | stick stuck |
strike struck | swim swam | swing swung | take took taken | teach taught | tell told | think thought | throw threw thrown |
understand understood | wear wore worn | weave wove woven | win won | wind wound | write wrote written`;

const VERB_OF = new Map(
  IRREGULAR_VERBS.split('|').flatMap((line) => {
    const [verb, ...forms] = line.trim().split(/\s+/u);
    return forms.map((form) => [form, stem(verb!)] as const);
  }),
);

/** How a lower-case word is compared. */
export const wordStem = (word: string): string => VERB_OF.get(word) ?? stem(word);

/** The stems a word may have lost an ending to, likeliest first: commonly, oldest, typically. */
export function lesserStems(word: string): string[] {
  return ENDINGS.flatMap(([ending, instead]) => {
    if (!ending.test(word)) return [];
    const bases = instead.map((end) => word.replace(ending, end));
    return bases.filter((base) => base.length >= 3).map(wordStem);
  });
}
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ically$/u, ['ical', 'ic']],
  [/ily$/u, ['y']],
  [/ly$/u, ['', 'le']],
  [/i(?:er|est)$/u, ['y']],
  [/([b-df-hj-np-tv-z])\1(?:er|est)$/u, ['$1']],
  [/(?:er|est)$/u, ['', 'e']],
];

const ARTICLES = new Set(['to', 'be', 'a', 'an', 'the']);

/** Stems of a gloss without its article or infinitive mark; empty where nothing is left. */
export function stemsOf(gloss: string): string[] {
  const { text, starts, ends } = lexemes(fold(gloss).text);
  const words = starts.map((start, i) => text.slice(start, ends[i]!));
  const first = words.findIndex((word) => !ARTICLES.has(word));
  return first < 0 ? [] : words.slice(first).map(wordStem);
}
