/** Reads a folder of judged queries: queries.jsonl, docs.jsonl and qrels.tsv. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { Grades } from '../../shared/relevance/ndcg.ts';
import { listingContent } from '../../shared/schemas/listing/listing-content.ts';
import { organisationProfile } from '../../shared/schemas/organisation.ts';

/**
 * A query or a document. With `content` it is that listing, and `text` is all its visible text, which a plain search is
 * given; without, a listing is made of title and text, in
 * the language `lang` where that is zh or en. `organisation` is the owner's profile. Other fields are ignored.
 */
const line = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    title: z.string().optional(),
    lang: z.string().optional(),
    content: listingContent.optional(),
    organisation: organisationProfile.optional(),
  })
  .refine(({ text, title = '' }) => `${text}${title}`.trim() !== '', 'has neither text nor title');
export type JudgedLine = z.infer<typeof line>;

/** A set: its queries with at least one relevant document, its documents, and the grades by query and document. */
export interface JudgedSet {
  readonly name: string;
  readonly queries: readonly JudgedLine[];
  readonly docs: readonly JudgedLine[];
  readonly grades: ReadonlyMap<string, Grades>;
}

const fail = (file: string, at: number, message: string): never => {
  throw new AppError('VALIDATION', `${file}, line ${at + 1}: ${message}`);
};

function readLines(file: string): string[] {
  if (!existsSync(file)) throw new AppError('VALIDATION', `${file} is missing.`);
  return readFileSync(file, 'utf8').split(/\r?\n/);
}

function readJsonLines(file: string): JudgedLine[] {
  const seen = new Set<string>();
  return readLines(file).flatMap((text, at) => {
    if (text.trim() === '') return [];
    const parsed = line.safeParse(jsonOf(text));
    if (!parsed.success) return fail(file, at, z.prettifyError(parsed.error));
    if (seen.has(parsed.data.id)) return fail(file, at, `the id ${parsed.data.id} stands twice`);
    seen.add(parsed.data.id);
    return [parsed.data];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readGrades(file: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const [at, text] of readLines(file).entries()) {
    if (at === 0 || text.trim() === '') continue;
    const [query, doc, relevance] = text.split('\t');
    const grade = Number(relevance);
    if (!query || !doc || !Number.isInteger(grade) || grade < 0)
      return fail(file, at, 'write query, document and a whole grade, tabs between');
    const ofQuery = grades.get(query) ?? new Map<string, number>();
    grades.set(query, ofQuery.set(doc, grade));
  }
  return grades;
}

/** Every n-th of the list, `count` in all, so that a sample is spread over it and the same each time. */
const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  count >= list.length ? list : Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]!);

/** Reads `folder`, or its `judged` folder where that is where the set lies; `sample` limits the queries, not the documents. */
export function readJudgedSet(folder: string, sample = Number.POSITIVE_INFINITY): JudgedSet {
  const inner = join(folder, 'judged');
  const isOuter = !existsSync(join(folder, 'queries.jsonl')) && existsSync(inner);
  const at = isOuter ? inner : folder;
  const grades = readGrades(join(at, 'qrels.tsv'));
  const docs = readJsonLines(join(at, 'docs.jsonl'));
  const judged = readJsonLines(join(at, 'queries.jsonl')).filter(({ id }) =>
    [...(grades.get(id)?.values() ?? [])].some((grade) => grade > 0),
  );
  if (judged.length === 0) throw new AppError('VALIDATION', `${at} has no query with a relevant document.`);
  return { name: basename(folder), queries: spread(judged, sample), docs, grades };
}
