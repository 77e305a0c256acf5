/** Listings for load: sentences, lines and fields of the demo data combined anew, each with its own place, machine and figures. */
import type { ListingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES, type Language, type LocalizedText } from '../../../shared/schemas/localized-text.ts';
import { industries } from '../../../shared/taxonomy/industries.ts';
import { regions } from '../../../shared/taxonomy/regions.ts';
import type { Taxonomy } from '../../../shared/taxonomy/taxonomy.ts';
import { OPENINGS, type Particulars, TITLES } from './load/openings.ts';
import { withOtherNumbers } from './load/other-numbers.ts';
import { linesOf, sideOf, type TextPools, textPools } from './load/text-pools.ts';
import { type Random, randomFrom } from './random.ts';

const TITLE_CHARACTERS: Record<Language, number> = { zh: 60, en: 84 };
const LONGEST_TITLE = 160;
const LONGEST_SUMMARY = 600;
const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
const PREFECTURES = regions.entries.filter(({ parent }) => parent !== undefined).map(({ code }) => code);

/** What one listing is made with. */
interface Draft {
  readonly random: Random;
  readonly pools: TextPools;
  readonly base: ListingContent;
  readonly languages: readonly Language[];
  /** All its figures are those of the base times this. */
  readonly factor: number;
  readonly place: string;
  readonly trade: string;
  readonly about: Omit<Particulars, 'place' | 'trade'>;
}

/** The name in that language, or that of the nearest parent that has one. */
function nameOf(list: Taxonomy, code: string, language: Language): string {
  for (const one of list.lineage(code)) {
    const name = list.get(one)?.[language];
    if (name !== undefined) return name.replace(/^Manufacture of |^Manufacturing of /, 'the manufacture of ');
  }
  return code;
}

const divisionOf = (code: string): string => industries.lineage(code).at(-2) ?? code;
const DIVISIONS = new Map<string, string[]>();
for (const { code, zh } of industries.entries) {
  if (!zh.startsWith('其他')) DIVISIONS.set(divisionOf(code), [...(DIVISIONS.get(divisionOf(code)) ?? []), code]);
}
/** Codes of the same division as `code`. */
const neighboursOf = (code: string): readonly string[] => DIVISIONS.get(divisionOf(code)) ?? [code];

const model = (random: Random): string =>
  `${random.pick(LETTERS)}${random.pick(LETTERS)}${random.next() < 0.4 ? random.pick(LETTERS) : ''}-${random.between(1000, 89_999)}`;

/** Half in Chinese, a third in English, the rest in both. */
function languagesOf(random: Random): readonly Language[] {
  const draw = random.next();
  return draw < 0.5 ? ['zh'] : draw < 0.83 ? ['en'] : LANGUAGES;
}

function draftOf(
  random: Random,
  pools: TextPools,
  demo: readonly ListingContent[],
  wanted: readonly Language[],
): Draft {
  const inThem = demo.filter(({ title }) => wanted.every((language) => title[language] !== undefined));
  const base = random.pick(inThem.length > 0 ? inThem : demo);
  const languages = wanted.filter((language) => base.title[language] !== undefined);
  return {
    random,
    pools,
    base,
    languages: languages.length > 0 ? languages : LANGUAGES.filter((language) => base.title[language] !== undefined),
    factor: 0.55 + random.next() * 1.1,
    place: random.pick(PREFECTURES),
    trade: random.pick(neighboursOf(random.pick(base.industries.length > 0 ? base.industries : ['3451']))),
    about: {
      model: model(random),
      count: random.between(2, 240),
      weeks: random.between(2, 26),
      year: random.between(2009, 2025),
    },
  };
}

const particulars = ({ place, trade, about }: Draft, language: Language): Particulars => ({
  ...about,
  place: nameOf(regions, place, language),
  trade: nameOf(industries, trade, language),
});

/** Cut between words where it has to be cut. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.replace(/[\s,，、(（:：][^\s,，、(（:：]*$/u, '').trim() || cut.trim();
}

const perLanguage = ({ languages }: Draft, write: (language: Language) => string): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, write(language)]));

function titleOf(draft: Draft): LocalizedText {
  const arrange = draft.random.between(0, TITLES.zh.length - 1);
  return perLanguage(draft, (language) => {
    const said = withOtherNumbers(draft.base.title[language]!, draft.factor);
    const title = TITLES[language][arrange]!(shortened(said, TITLE_CHARACTERS[language]), particulars(draft, language));
    return title.slice(0, LONGEST_TITLE).trim();
  });
}

/** Most sentences are about what the base is about. */
const topicOf = ({ random, base: { scenarios } }: Draft): string | undefined =>
  scenarios.length > 0 && random.next() < 0.85 ? random.pick(scenarios) : undefined;

function prose(draft: Draft, opening: number, count: number): LocalizedText {
  const { random, pools, base, factor } = draft;
  const side = sideOf(base);
  return perLanguage(draft, (language) => {
    const openings = OPENINGS[language][side];
    const own = openings[opening % openings.length]!(particulars(draft, language));
    const topics = Array.from({ length: count }, () => topicOf(draft));
    const others = topics.map((topic) => random.pick(pools.sentences(language, side, topic)));
    const all = [...new Set(others)].map((text) => withOtherNumbers(text, factor));
    all.splice(random.between(0, Math.min(2, all.length)), 0, own);
    return all.join(language === 'zh' ? '' : ' ');
  });
}

const isLocalized = (value: object): value is LocalizedText => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'zh' || key === 'en');
};

function inLanguages(text: LocalizedText, { languages, factor }: Draft): LocalizedText {
  const kept = languages.filter((language) => text[language] !== undefined);
  const shown = kept.length > 0 ? kept : LANGUAGES.filter((language) => text[language] !== undefined);
  return Object.fromEntries(shown.map((language) => [language, withOtherNumbers(text[language]!, factor)]));
}

const ISO_DAY = /^\d{4}-\d\d-\d\d(?=$|T)/;
const laterBy = (iso: string, days: number): string =>
  new Date(Date.parse(iso.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10) + iso.slice(10);

/** Fields of the base with other money, later days and other quantities in their texts; typed lines keep text and type together. */
function withOtherFigures(value: unknown, name: string, draft: Draft, daysLater: number): unknown {
  if (typeof value === 'number')
    return name.endsWith('Fen') ? Math.round((value * draft.factor) / 100_000) * 100_000 : value;
  if (typeof value === 'string') return ISO_DAY.test(value) ? laterBy(value, daysLater) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withOtherFigures(item, name, draft, daysLater));
  if (isLocalized(value)) return inLanguages(value, draft);
  if ('ask' in value || 'provides' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, withOtherFigures(item, field, draft, daysLater)]),
  );
}

/** Most of the base's own lines, and up to three of listings of the same topic. */
function linesFor(draft: Draft, own: readonly { readonly id: string }[]): object[] {
  const { random, pools, base, languages, factor } = draft;
  const kept = own.length <= 2 ? own : own.filter(() => random.next() < 0.8);
  const pool = pools.lines(languages[0]!, sideOf(base), topicOf(draft));
  const borrowed = random.sample(pool, Math.min(pool.length, random.between(0, 3)));
  const importances = ['must', 'should', 'should', 'could'] as const;
  return [
    ...kept,
    ...borrowed.map((text, i) => ({
      id: `more-${i + 1}`,
      text: inLanguages(text, { ...draft, factor }),
      ...(base.kind === 'need' && { importance: random.pick(importances) }),
    })),
  ];
}

function listingFrom(draft: Draft): ListingContent {
  const { random, base } = draft;
  const { title: _, summary: __, description: ___, ...rest } = base;
  const fields = withOtherFigures(rest, '', draft, random.between(0, 120)) as ListingContent;
  const opening = random.between(0, 7);
  const trades = base.industries.map((code) => random.pick(neighboursOf(code)));
  const lines = linesFor(draft, linesOf(fields));
  const summary = random.next() < 0.6 ? prose(draft, opening, 1) : undefined;
  return {
    ...fields,
    title: titleOf(draft),
    ...(summary && { summary: perLanguage(draft, (language) => summary[language]!.slice(0, LONGEST_SUMMARY).trim()) }),
    description: prose(draft, opening + 1, random.between(3, 9)),
    industries: [...new Set([draft.trade, ...trades])],
    regions: [...new Set([draft.place, ...random.sample(PREFECTURES, random.between(0, 3))])],
    ...(base.kind === 'need' ? { requirements: lines } : { capabilities: lines }),
  } as ListingContent;
}

/**
 * `size` listings of the kinds and proportions of `demo`; the same seed gives the same ones, and no two have the same
 * title, summary or description. About half are in Chinese, a third in English, the rest in both.
 */
export function* generateListings(
  demo: readonly ListingContent[],
  size: number,
  seed: number,
): Generator<ListingContent> {
  const random = randomFrom(seed);
  const pools = textPools(demo);
  for (let i = 0; i < size; i++) yield listingFrom(draftOf(random, pools, demo, languagesOf(random)));
}
