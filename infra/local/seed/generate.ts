/** Listings for load: each a new text from the sentences of the demo data, with other numbers, codes and prices. */
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES, type Language, type LocalizedText } from '../../../shared/schemas/localized-text.ts';
import { industries } from '../../../shared/taxonomy/industries.ts';
import { regions } from '../../../shared/taxonomy/regions.ts';
import { scenarios } from '../../../shared/taxonomy/scenarios.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { termBase } from '../../../shared/text/term-base.ts';
import { type Random, randomFrom } from './random.ts';

/** What texts are made of, by language. */
interface Pools {
  readonly titles: Record<Language, readonly string[]>;
  readonly sentences: Record<Language, readonly string[]>;
}

const textsOf = (
  contents: readonly ListingContent[],
  language: Language,
  read: (c: ListingContent) => LocalizedText[],
) => contents.flatMap((content) => read(content).flatMap((text) => text[language] ?? []));

function poolsOf(contents: readonly ListingContent[]): Pools {
  const by = (of: (language: Language) => readonly string[]) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, readonly string[]>;
  const lines = (c: ListingContent) => (c.kind === 'need' ? c.requirements : c.capabilities).map((line) => line.text);
  return {
    titles: by((language) => textsOf(contents, language, (c) => [c.title])),
    sentences: by((language) =>
      textsOf(contents, language, (c) => [c.summary ?? {}, c.description ?? {}, ...lines(c)]).flatMap((text) =>
        sentences(text).map((sentence) => sentence.text),
      ),
    ),
  };
}

/** Other numbers in the same places, so that no two generated texts are alike. */
const withOtherNumbers = (text: string, random: Random) =>
  text.replace(/\d{2,}/g, (digits) => String(Math.max(1, Math.round(Number(digits) * (0.5 + random.next())))));

const SEPARATOR: Record<Language, string> = { zh: '，', en: ', ' };

function writer(pools: Pools, random: Random, concepts: Record<Language, readonly string[]>) {
  const title = (language: Language) =>
    [withOtherNumbers(random.pick(pools.titles[language]), random).slice(0, 110), random.pick(concepts[language])]
      .join(SEPARATOR[language])
      .slice(0, 160);
  const prose = (language: Language, from: number, to: number) =>
    Array.from({ length: random.between(from, to) }, () =>
      random.next() < 0.2
        ? random.sample(concepts[language], 4).join(SEPARATOR[language])
        : withOtherNumbers(random.pick(pools.sentences[language]), random),
    ).join(language === 'zh' ? '' : ' ');
  return { title, prose };
}

/**
 * `size` listings of the kinds and proportions of `demo`; the same seed gives the same ones. About half are in Chinese,
 * a third in English, the rest in both.
 */
export function* generateListings(
  demo: readonly ListingContent[],
  size: number,
  seed: number,
): Generator<ListingContent> {
  const random = randomFrom(seed);
  const concepts = {
    zh: termBase.all().map(({ zh }) => zh[0]!),
    en: termBase.all().map(({ en }) => en[0]!),
  };
  const { title, prose } = writer(poolsOf(demo), random, concepts);
  const codesOf = ({ entries }: { entries: readonly { code: string }[] }) => entries.map(({ code }) => code);
  const [scenarioCodes, industryCodes, regionCodes] = [codesOf(scenarios), codesOf(industries), codesOf(regions)];
  for (let i = 0; i < size; i++) {
    const base = random.pick(demo);
    const draw = random.next();
    const languages: Language[] = draw < 0.5 ? ['zh'] : draw < 0.83 ? ['en'] : ['zh', 'en'];
    const localized = (text: (language: Language) => string): LocalizedText =>
      Object.fromEntries(languages.map((language) => [language, text(language)]));
    yield {
      ...base,
      title: localized(title),
      summary: localized((language) => prose(language, 1, 2).slice(0, 600)),
      description: localized((language) => prose(language, 3, 9)),
      scenarios: random.sample(scenarioCodes, random.between(1, 3)),
      industries: random.sample(industryCodes, random.between(1, 4)),
      regions: random.sample(regionCodes, random.between(0, 4)),
      tiers: {},
    };
  }
}
