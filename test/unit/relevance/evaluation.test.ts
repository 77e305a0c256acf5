/** The parts of the evaluation that need no engine: reading a set, making listings, figures, the table. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNeed } from '../../helpers/builders.ts';
import { asNeed, asOffer } from '../../relevance/as-listing.ts';
import { eachOf } from '../../relevance/each-of.ts';
import { figuresOf, ndcgOf } from '../../relevance/figures.ts';
import { readJudgedSet } from '../../relevance/judged-folder.ts';
import { asTable } from '../../relevance/table.ts';

let root: string;
let made = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'duijie-judged-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Read when it is needed: the folders are made once the tests run. */
const readJudgedSetOf = (files: Parameters<typeof aFolder>[0]) => () => readJudgedSet(aFolder(files));
const json = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join('\n');

function aFolder({
  queries = [
    { id: 'q1', text: '轴承检测' },
    { id: 'q2', text: 'bearing inspection' },
    { id: 'q3', text: 'never judged' },
  ] as readonly object[],
  docs = [
    { id: 'd1', text: 'Bearing inspection. Rings and balls.' },
    { id: 'd2', text: '能效管控', lang: 'zh' },
  ] as readonly object[],
  qrels = 'query_id\tdoc_id\trelevance\nq1\td1\t2\nq2\td1\t1\nq2\td2\t0\n',
  inside = '',
} = {}): string {
  const folder = join(root, `set-${++made}`);
  mkdirSync(join(folder, inside), { recursive: true });
  writeFileSync(join(folder, inside, 'queries.jsonl'), json(queries));
  writeFileSync(join(folder, inside, 'docs.jsonl'), `${json(docs)}\n`);
  writeFileSync(join(folder, inside, 'qrels.tsv'), qrels);
  return folder;
}

describe('a judged folder', () => {
  it('gives documents, grades, and the queries that have a relevant document', () => {
    const set = readJudgedSet(aFolder());
    expect(set.name).toMatch(/^set-/);
    expect(set.queries.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(set.docs).toHaveLength(2);
    expect(set.grades.get('q2')).toEqual(
      new Map([
        ['d1', 1],
        ['d2', 0],
      ]),
    );
  });

  it('is found in a folder named judged inside the one given', () => {
    const folder = aFolder({ inside: 'judged' });
    expect(readJudgedSet(folder)).toMatchObject({ name: folder.split('/').at(-1), docs: [{ id: 'd1' }, { id: 'd2' }] });
  });

  it('is sampled evenly, the documents never', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `q${i}`);
    const folder = aFolder({
      queries: ids.map((id) => ({ id, text: id })),
      qrels: ['header', ...ids.map((id) => `${id}\td1\t1`)].join('\n'),
    });
    const { queries, docs } = readJudgedSet(folder, 4);
    expect(queries.map(({ id }) => id)).toEqual(['q0', 'q25', 'q50', 'q75']);
    expect(docs).toHaveLength(2);
  });

  it.each([
    ['a line that is no JSON', { docs: [], queries: [{ id: 'q1', text: ' ' }] }, /queries\.jsonl, line 1/],
    [
      'an id that stands twice',
      {
        docs: [
          { id: 'a', text: 'x' },
          { id: 'a', text: 'y' },
        ],
      },
      /docs\.jsonl, line 2.*twice/,
    ],
    ['a grade that is no number', { qrels: 'header\nq1\td1\tgood\n' }, /qrels\.tsv, line 2/],
    [
      'content that is no listing',
      { docs: [{ id: 'a', text: 'x', content: { kind: 'need' } }] },
      /docs\.jsonl, line 1/,
    ],
    ['nothing relevant', { qrels: 'header\nq1\td1\t0\n' }, /no query/],
  ])('is refused with %s, naming the place', (_, parts, message) => {
    const folder = aFolder(parts);
    expect(() => readJudgedSet(folder)).toThrow(
      expect.objectContaining({ code: 'VALIDATION', message: expect.stringMatching(message) }),
    );
  });

  it('is refused when a file is missing', () => {
    expect(() => readJudgedSet(join(root, 'nowhere'))).toThrow(/is missing/);
  });
});

describe('a judged line as a listing', () => {
  it('is a solution with the first sentence as title and the whole text as description', () => {
    expect(asOffer({ id: 'd', text: 'Bearing inspection. Rings and balls.' })).toMatchObject({
      kind: 'solution',
      title: { en: 'Bearing inspection.' },
      description: { en: 'Bearing inspection. Rings and balls.' },
    });
    expect(asOffer({ id: 'd', title: '能效', text: '能效管控平台' })).toMatchObject({
      title: { zh: '能效' },
      description: { zh: '能效管控平台' },
    });
  });

  it('says a short text once', () => {
    expect(asOffer({ id: 'd', text: '能效管控' })).not.toHaveProperty('description');
  });

  it('keeps to the limits of a listing', () => {
    const offer = asOffer({ id: 'd', text: '长'.repeat(30_000) });
    expect([offer.title.zh?.length, offer.description?.zh?.length]).toEqual([160, 20_000]);
    expect(asOffer({ id: 'd', title: '  ', text: 'x'.repeat(400) }).title.en).toHaveLength(160);
  });

  it('is a need for solutions, a short text being its title', () => {
    const text = `${'Two lines that grind rings need an inspection cell, and '.repeat(4)}soon.`;
    expect(asNeed({ id: 'q', text: 'Bearing inspection. Rings too.' })).toMatchObject({
      kind: 'need',
      seeks: ['solution'],
      title: { en: 'Bearing inspection. Rings too.' },
    });
    expect(asNeed({ id: 'q', text })).toMatchObject({ description: { en: text } });
  });

  it('is its own content where it has some', () => {
    const content = aNeed();
    expect(asNeed({ id: 'q', text: 'x', content })).toBe(content);
  });
});

describe('the figures of a set', () => {
  it('are means over the queries, ours beside the baseline’s', () => {
    const set = readJudgedSet(aFolder());
    // q1 finds its only relevant document second, q2 finds nothing; the baseline finds q2's first.
    const asked = [
      { ranking: ['d2', 'd1'], ms: 10, violations: 2 },
      { ranking: [], ms: 30, violations: 1 },
    ];
    const figures = figuresOf(set, asked, [[], ['d1']]);
    expect(figures).toMatchObject({
      queries: 2,
      recall100: 0.5,
      mrr: 0.25,
      empty: 1,
      p50Ms: 20,
      p95Ms: 29,
      mustViolations: 3,
    });
    expect(figures.ndcg10).toBeCloseTo(1 / Math.log2(3) / 2, 12);
    expect(figures.baseline).toEqual({ ndcg10: 0.5, recall100: 0.5, mrr: 0.5 });
    expect(figures.ratio).toBeCloseTo(1 / Math.log2(3), 12);
    expect(figures.ci95[0]).toBeLessThanOrEqual(figures.ratio);
  });

  it('stand in a table with one line a set', () => {
    const set = readJudgedSet(aFolder());
    const figures = figuresOf(
      set,
      [
        { ranking: ['d1'], ms: 1, violations: 0 },
        { ranking: ['d1'], ms: 1, violations: 0 },
      ],
      [[], []],
    );
    const lines = asTable([figures, figures]).split('\n');
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[1]).toContain('∞');
  });
});

describe('the figures by direction and part', () => {
  const set = readJudgedSetOf({
    queries: [
      { id: 'q1', text: '轴承检测', lang: 'zh' },
      { id: 'q2', text: 'energy', lang: 'en' },
    ],
    docs: [
      { id: 'd1', text: 'Bearing inspection.', lang: 'en' },
      { id: 'd2', text: '能效管控', lang: 'zh' },
    ],
    qrels: 'query_id\tdoc_id\trelevance\nq1\td1\t1\nq2\td2\t1\n',
  });
  const figures = () =>
    figuresOf(
      set(),
      [
        { ranking: ['d1'], ms: 1, violations: 0 },
        { ranking: ['d1', 'd2'], ms: 1, violations: 0 },
      ],
      [[], []],
    );

  it('tell how well each language finds the other', () => {
    expect(figures().directions).toEqual({ 'en→zh': expect.closeTo(1 / Math.log2(3), 12), 'zh→en': 1 });
    expect(asTable([figures()])).toContain('zh→en 1.0000');
  });

  it('stand in a table of their own, part by part', () => {
    const ablation = { words: 0.1, dictionary: 0.2, vectors: 0.3, structure: 0.4 };
    const lines = asTable([{ ...figures(), ablation }]).split('\n');
    expect(lines.at(-1)).toMatch(/0\.1000 .*0\.2000 .*0\.3000 .*0\.4000/);
    expect(ndcgOf(set(), [['d1'], ['d2']])).toBe(1);
  });
});

describe('several tasks at a time', () => {
  it('give results in order, never more at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const results = await eachOf([5, 1, 4, 2, 3], 2, async (n) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, n));
      running--;
      return n * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  it('end with the first failure', async () => {
    const failing = eachOf([1, 2], 1, async (n) => {
      throw new Error(`no ${n}`);
    });
    await expect(failing).rejects.toThrow('no 1');
  });
});
