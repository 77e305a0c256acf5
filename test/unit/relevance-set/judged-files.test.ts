/** The committed files of the judged set are what its script would write today. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listingContent } from '../../../shared/schemas/listing/listing-content.ts';
import { organisationProfile } from '../../../shared/schemas/organisation.ts';
import { judgedFiles } from '../../relevance/judged/judged-set.ts';

const folder = new URL('../../relevance/judged/', import.meta.url);
const committed = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const written = await judgedFiles();

interface Doc {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly content: unknown;
  readonly organisation: unknown;
}
const docs = committed('docs.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Doc);

describe('files of the judged set', () => {
  it.each(['queries.jsonl', 'docs.jsonl', 'qrels.tsv'] as const)(
    '%s is up to date (npx tsx test/relevance/judged/write-docs.ts)',
    (name) => {
      expect(committed(name) === written[name]).toBe(true);
    },
  );

  it.each(docs.map((doc) => [doc.id, doc]))('%s is a valid offer of a valid organisation', (_, doc) => {
    const content = listingContent.parse(doc.content);
    expect(content.kind).not.toBe('need');
    expect(organisationProfile.safeParse(doc.organisation).success).toBe(true);
    expect(doc.title.length).toBeGreaterThan(0);
    expect(doc.text.length).toBeGreaterThan(0);
    expect(['zh', 'en', 'both']).toContain(doc.lang);
  });

  it('shows in the text of a document what members read and nothing from a higher tier', () => {
    const kept = docs.find((doc) => doc.id === 'demo-battery-weld-inspection');
    expect(kept?.text).toContain('高度分辨率 5 µm');
    expect(kept?.text).not.toContain('联合判据');
  });

  it('names each query and document of the grades in the other files', () => {
    const queries = committed('queries.jsonl')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const known = new Set([...queries, ...docs.map((doc) => doc.id)]);
    const [head, ...rows] = committed('qrels.tsv').trim().split('\n');
    expect(head).toBe('query_id\tdoc_id\trelevance');
    expect(rows.flatMap((row) => row.split('\t').slice(0, 2)).filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(rows.map((row) => row.split('\t').slice(0, 2).join())).size).toBe(rows.length);
  });
});
