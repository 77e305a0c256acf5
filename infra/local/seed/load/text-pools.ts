/** The demo data's sentences and lines, to be combined anew: by language, side of the market and scenario. */
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES, type Language, type LocalizedText } from '../../../../shared/schemas/localized-text.ts';
import { sentences } from '../../../../shared/text/sentences.ts';

export type Side = 'need' | 'offer';
export const sideOf = ({ kind }: ListingContent): Side => (kind === 'need' ? 'need' : 'offer');

/** Where texts are looked for; a topic nobody wrote of falls back on the whole side. */
export interface TextPools {
  /** Whole sentences with their full stop. */
  sentences(language: Language, side: Side, scenario: string | undefined): readonly string[];
  /** Requirements or capabilities that no facet types. */
  lines(language: Language, side: Side, scenario: string | undefined): readonly LocalizedText[];
}

const SHORTEST: Record<Language, number> = { zh: 8, en: 24 };
const ENDED: Record<Language, RegExp> = { zh: /[。！？]$/u, en: /[.!?]$/u };
const STOP: Record<Language, string> = { zh: '。', en: '.' };

/** Also for a line without one, so that sentences can follow each other. */
const withFullStop = (text: string, language: Language): string =>
  ENDED[language].test(text) ? text : text.replace(/[；;，,、:：]$/u, '') + STOP[language];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The requirements of a need, the capabilities of an offer. */
export const linesOf = (content: ListingContent) =>
  content.kind === 'need' ? content.requirements : content.capabilities;

const isUntyped = (line: ReturnType<typeof linesOf>[number]): boolean =>
  ('ask' in line ? line.ask : 'provides' in line ? line.provides : undefined) === undefined;

function sentencesOf(content: ListingContent, language: Language): string[] {
  const texts = [
    content.summary,
    content.description,
    ...linesOf(content)
      .filter(isUntyped)
      .map((line) => line.text),
  ];
  return texts
    .flatMap((text) => sentences(text?.[language] ?? ''))
    .map((sentence) => sentence.text)
    .filter((text) => text.length >= SHORTEST[language])
    .map((text) => capitalised(withFullStop(text, language)));
}

const untypedLinesOf = (content: ListingContent, language: Language): LocalizedText[] =>
  linesOf(content)
    .filter((line) => isUntyped(line) && line.text[language] !== undefined)
    .map((line) => line.text);

type Shelf<T> = Map<string, T[]>;

function put<T>(shelf: Shelf<T>, key: string, items: readonly T[]): void {
  const known = shelf.get(key);
  if (known) known.push(...items);
  else shelf.set(key, [...items]);
}

/** Reads the demo data once. */
export function textPools(demo: readonly ListingContent[]): TextPools {
  const prose: Shelf<string> = new Map();
  const lines: Shelf<LocalizedText> = new Map();
  for (const content of demo) {
    for (const language of LANGUAGES) {
      for (const topic of ['', ...content.scenarios]) {
        const key = `${language} ${sideOf(content)} ${topic}`;
        put(prose, key, sentencesOf(content, language));
        put(lines, key, untypedLinesOf(content, language));
      }
    }
  }
  const find = <T>(shelf: Shelf<T>, language: Language, side: Side, scenario = ''): readonly T[] => {
    const found = shelf.get(`${language} ${side} ${scenario}`) ?? [];
    return found.length >= 6 || scenario === '' ? found : (shelf.get(`${language} ${side} `) ?? []);
  };
  return {
    sentences: (language, side, scenario) => find(prose, language, side, scenario),
    lines: (language, side, scenario) => find(lines, language, side, scenario),
  };
}
