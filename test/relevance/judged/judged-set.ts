/** The judged set as the evaluation reads it: queries and documents as JSON lines, grades as a table. */
import { readdirSync } from 'node:fs';
import { dayFrom, demoData } from '../../../infra/local/seed/demo.ts';
import { type ListingContent, listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { LANGUAGES, type Language } from '../../../shared/schemas/localized-text.ts';
import { organisationProfile } from '../../../shared/schemas/organisation.ts';
import { redact } from '../../../shared/visibility/redact.ts';
import type { JudgedNeed } from './judged-need.ts';

/** The day on which demo data and evaluation stand still. */
export const JUDGED_ON = '2026-11-01T00:00:00.000Z';

/** What each of the three files holds. */
export interface JudgedFiles {
  readonly 'queries.jsonl': string;
  readonly 'docs.jsonl': string;
  readonly 'qrels.tsv': string;
}

const isText = (value: object): value is Partial<Record<Language, string>> =>
  LANGUAGES.some((language) => language in value);

/** Every text people wrote below `value`, in one language. */
function textsIn(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return value[language] === undefined ? [] : [value[language]];
  return Object.values(value).flatMap((part) => textsIn(part, language));
}

/** Title, other text and language of a listing, as a verified member sees it; tags (`terms`) are text too. */
function readable(content: ListingContent) {
  const seen = redact(content, 'member')?.content ?? content;
  const { title, ...rest } = seen;
  const languages = LANGUAGES.filter((language) => title[language]);
  return {
    text: [...LANGUAGES.flatMap((language) => textsIn(rest, language)), ...seen.terms].join('\n'),
    title: languages.map((language) => title[language]).join('\n'),
    lang: languages.length > 1 ? 'both' : languages[0],
  };
}

const jsonLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The needs of every needs-*.ts beside this file, in the order of the files. */
export async function judgedNeeds(): Promise<readonly JudgedNeed[]> {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /^needs-.*\.ts$/.test(file));
  const modules = await Promise.all(files.sort().map((file) => import(new URL(file, import.meta.url).href)));
  return modules.flatMap((module) => Object.values(module) as (readonly JudgedNeed[])[]).flat();
}

/** All published offers of the demo data by key, with their owners' profiles. */
export async function judgedOffers() {
  const { organisations, listings } = await demoData(JUDGED_ON);
  const profiles = new Map(organisations.map((one) => [one.key, organisationProfile.parse(one.profile)]));
  return listings
    .filter((one) => one.content.kind !== 'need' && (one.status ?? 'published') === 'published')
    .map((one) => ({
      id: one.key,
      content: listingContent.parse(one.content),
      organisation: profiles.get(one.organisation),
    }));
}

/** The three files as they should stand in this folder. */
export async function judgedFiles(): Promise<JudgedFiles> {
  const needs = await judgedNeeds();
  const queries = needs.map((need) => {
    const content = listingContent.parse(need.content(dayFrom(JUDGED_ON)));
    return { id: need.id, ...readable(content), lang: need.lang, content };
  });
  const docs = (await judgedOffers()).map(({ id, content, organisation }) => ({
    id,
    ...readable(content),
    content,
    organisation,
  }));
  const rows = needs.flatMap((need) => Object.entries(need.grades).map(([doc, grade]) => [need.id, doc, grade]));
  return {
    'queries.jsonl': jsonLines(queries),
    'docs.jsonl': jsonLines(docs),
    'qrels.tsv': [['query_id', 'doc_id', 'relevance'], ...rows].map((row) => `${row.join('\t')}\n`).join(''),
  };
}
