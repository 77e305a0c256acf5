/** The request bodies: the same for the same question, and of bounded size whatever it says. */
import { describe, expect, it } from 'vitest';
import { cedictDictionary } from '../../../functions/adapters/cedict/dictionary.ts';
import { whole } from '../../../functions/adapters/opensearch/query/answer.ts';
import { candidatesBody, onlyBodies } from '../../../functions/adapters/opensearch/query/candidates.ts';
import { cursorAfter, sortValuesOf } from '../../../functions/adapters/opensearch/query/cursor.ts';
import { fragmentsOf } from '../../../functions/adapters/opensearch/query/highlight.ts';
import { hybridPipelines } from '../../../functions/adapters/opensearch/query/hybrid.ts';
import { searchBody } from '../../../functions/adapters/opensearch/query/search.ts';
import { suggestBody } from '../../../functions/adapters/opensearch/query/suggest.ts';
import { type Texts, termsOf, textClause } from '../../../functions/adapters/opensearch/query/text-clause.ts';
import type { CandidateQuery } from '../../../functions/ports/listing-search.ts';
import { ensureDictionary } from '../../../infra/local/dictionary/ensure-dictionary.ts';
import { readSettings } from '../../../infra/local/settings.ts';
import { SEARCH_FACETS } from '../../../shared/schemas/search-facets.ts';
import { NOW } from '../../helpers/builders.ts';
import { aCandidateQuery, aQuery } from '../../search/queries.ts';

/** Every object in a query, however deep. */
function* parts(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* parts(inner);
}
/** An upper bound of the clauses the engine makes of a query: each place of a match, for it drops no repeats, each phrase. */
function clausesIn(query: unknown): number {
  let count = 0;
  for (const part of parts(query)) {
    for (const field of Object.values((part.match ?? {}) as Record<string, string | { query: string }>))
      count +=
        (typeof field === 'string' ? field : field.query).match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)?.length ?? 0;
    if ('match_phrase' in part || 'term' in part || 'terms' in part) count++;
  }
  return count;
}
const fieldsIn = (query: unknown) =>
  new Set(
    [...parts(query)].flatMap((part) => [part.match, part.match_phrase].flatMap((one) => Object.keys(one ?? {}))),
  );

const han = (from: number, length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, i) => 0x4e00 + ((from * 7919 + i * 131) % 20_000)));
const latin = (from: number, words: number) =>
  Array.from({ length: words }, (_, i) => `w${(from * 7919 + i).toString(36)}`).join(' ');

describe('candidates', () => {
  const both = (i: number, length: number): Texts => ({ zh: han(i, length), en: latin(i, length / 4) });
  const longest: Partial<CandidateQuery> = {
    text: { zh: han(0, 20_000), en: latin(0, 4_000) },
    clauses: Array.from({ length: 100 }, (_, i) => both(i, 1_000)),
    codes: { scenario: Array.from({ length: 200 }, (_, i) => `s${i}`), industry: ['3451', '3670'] },
  };

  const bodyOf = (query: Partial<CandidateQuery>, aids = {}) => candidatesBody('duijie', aCandidateQuery(query), aids);
  const legsOf = (body: ReturnType<typeof bodyOf>) => body.query.hybrid.queries;
  const vector = new Float32Array(384).fill(0.05);
  const dictionaryOf = async () =>
    cedictDictionary(await ensureDictionary({ cacheDir: readSettings().cacheDir, note: console.log }));

  it.each([
    ['both languages', longest],
    [
      'Chinese',
      {
        ...longest,
        text: { zh: han(0, 20_000) },
        clauses: longest.clauses!.map(({ zh }) => ({ zh: zh! })),
      },
    ],
    ['one Chinese character', { text: { zh: '检'.repeat(20_000) } }],
    ['one English word', { text: { en: 'pump '.repeat(4_000) } }],
    [
      'English',
      {
        ...longest,
        text: { en: latin(0, 4_000) },
        clauses: longest.clauses!.map(({ en }) => ({ en: en! })),
      },
    ],
  ])('stay well below the engine’s 1,024 clauses for a need of any length in %s', async (_, query) => {
    const dictionary = await dictionaryOf();
    expect(clausesIn(bodyOf(query, { dictionary, vectors: { zh: vector, en: vector } }))).toBeLessThan(800);
  });

  it('are asked for in the same words each time', () => {
    expect(bodyOf(longest)).toEqual(bodyOf(longest));
  });

  it('are looked for by words and vectors of both languages, by words alone without a vector', () => {
    const text = { zh: '蝴蝶标本' };
    const whole = bodyOf({ text }, { vectors: { zh: vector, en: vector } });
    expect(legsOf(whole).map((leg) => Object.keys(leg)[0])).toEqual(['bool', 'match_none', 'knn', 'knn']);
    expect(legsOf(bodyOf({ text }))).toEqual(legsOf(whole).slice(0, 2));
    expect(whole.search_pipeline).not.toBe(bodyOf({ text }).search_pipeline);
    expect(Object.keys(hybridPipelines('duijie'))).toEqual(
      expect.arrayContaining([whole.search_pipeline, bodyOf({ text }).search_pipeline]),
    );
  });

  it('rise by a code in common, by half of that for its parent alone, and not for the root', () => {
    const body = bodyOf({ text: { zh: '视觉' }, codes: { industry: ['3451'] } });
    const scored = [...parts(legsOf(body)[0])].flatMap((part) => (part.constant_score ? [part.constant_score] : []));
    const [code, parent, ...others] = scored as { filter: object; boost: number }[];
    expect([code!.filter, parent!.filter]).toEqual([{ term: { industry: '3451' } }, { term: { industry: '345' } }]);
    expect(parent!.boost).toBe(code!.boost / 2);
    expect(others).toEqual([]);
  });

  it('of a whole need are weighed otherwise than those of a title', () => {
    const pipelineOf = (text: CandidateQuery['text']) =>
      bodyOf({ text }, { vectors: { zh: vector, en: vector } }).search_pipeline;
    expect(pipelineOf({ en: latin(0, 12) })).toBe(pipelineOf({ zh: '视觉质检' }));
    expect(pipelineOf({ en: latin(0, 60) })).not.toBe(pipelineOf({ en: latin(0, 12) }));
  });

  it('are looked for in a listing written twice by the seeker’s language alone', () => {
    const scopes = (text: CandidateQuery['text']) =>
      legsOf(bodyOf({ text }, { vectors: { zh: vector, en: vector } }))
        .slice(2)
        .map((leg) => JSON.stringify(leg));
    const not = (language: string) => JSON.stringify({ must_not: [{ term: { languages: language } }] }).slice(1, -1);
    expect(scopes({ zh: '视觉' }).map((leg) => leg.includes(not('zh')))).toEqual([false, true]);
    expect(scopes({ en: 'vision' }).map((leg) => leg.includes(not('en')))).toEqual([true, false]);
  });

  it('are scored by the whole query when only some are asked for', () => {
    const query = aCandidateQuery({ text: { zh: '机器视觉' } });
    const [all, alone] = onlyBodies('duijie', query, ['a', 'b']);
    expect(all).toEqual({ ...candidatesBody('duijie', query), _source: ['id'] });
    expect(alone.size).toBe(2);
    expect(alone.query.bool.filter).toContainEqual({ terms: { id: ['a', 'b'] } });
  });
});

describe('text', () => {
  const LIMITS = { words: 40, keyWords: 20, concepts: 12 };

  it('goes to the fields of both languages: its words to its own, names and abbreviations to the other', () => {
    expect(fieldsIn(textClause(termsOf({ zh: '经OPC UA接入' }), LIMITS))).toContain('body.en');
    expect(fieldsIn(textClause(termsOf({ zh: '蝴蝶标本' }), LIMITS))).not.toContain('body.en');
    expect(fieldsIn(textClause(termsOf({ en: 'bearing rings' }), LIMITS))).toContain('body.zh');
  });

  it('in both languages goes to each as it is written there', () => {
    const clause = textClause(termsOf({ zh: '轴承', en: 'bearing' }), LIMITS);
    const asked = [...parts(clause)].flatMap((part) => Object.entries((part.match ?? {}) as object));
    const of = (field: string) => asked.filter(([name]) => name === field).map(([, { query }]) => query);
    expect(of('body.zh')).toEqual(['轴承']);
    expect(of('body.en')).toEqual(['bearing']);
  });

  it('without a word asks for nothing', () => {
    expect(textClause(termsOf({}), LIMITS)).toEqual([]);
    expect(textClause(termsOf({ zh: '   ' }), LIMITS)).toEqual([]);
  });
});

describe('a search', () => {
  it('has the same body each time, so that it can be sent raw', () => {
    const query = aQuery({ q: '视觉质检', kind: 'solution' });
    expect(searchBody(query, NOW)).toEqual(searchBody(query, NOW));
    expect(JSON.parse(JSON.stringify(searchBody(query, NOW)))).toEqual(searchBody(query, NOW));
  });

  it('counts every facet without its own choice', () => {
    const { aggs, post_filter } = searchBody(aQuery({ kind: 'solution', scenario: ['s06', 's13'] }), NOW);
    const [kind, scenario] = [{ terms: { kind: ['solution'] } }, { terms: { scenario: ['s06', 's13'] } }];
    expect(Object.keys(aggs)).toEqual([...SEARCH_FACETS]);
    expect(post_filter).toEqual({ bool: { filter: [kind, scenario] } });
    expect(aggs.kind).toMatchObject({ filter: { bool: { filter: [scenario] } } });
    expect(aggs.scenario).toMatchObject({ filter: { bool: { filter: [kind] } } });
    expect(aggs.trl).toMatchObject({ filter: { bool: { filter: [kind, scenario] } } });
  });

  it('highlights only where there is text, and sorts by date where there is none', () => {
    expect(searchBody(aQuery(), NOW)).not.toHaveProperty('highlight');
    expect(searchBody(aQuery(), NOW).sort).toEqual([{ publishedAt: 'desc' }, { id: 'asc' }]);
    expect(searchBody(aQuery({ q: 'x' }), NOW).sort).toEqual([{ _score: 'desc' }, { id: 'asc' }]);
  });

  it('keeps suggestions to the kinds asked for', () => {
    expect(suggestBody('x', ['need']).query.bool.filter).toContainEqual({ terms: { kind: ['need'] } });
    expect(suggestBody('x', []).query.bool.filter).toHaveLength(1);
  });
});

describe('cursors', () => {
  it('give back the place for the same query, whatever the page size', () => {
    const cursor = cursorAfter(aQuery({ q: 'x', limit: 5 }), 'public', [1.5, 'lst_a']);
    expect(sortValuesOf(aQuery({ q: 'x', limit: 50, cursor }), 'public', 2)).toEqual([1.5, 'lst_a']);
    expect(sortValuesOf(aQuery({ q: 'x' }), 'public', 2)).toBeUndefined();
  });

  it.each([
    ['another text', { q: 'y' }, 'public'],
    ['another filter', { q: 'x', trl: 5 }, 'public'],
    ['another index', { q: 'x' }, 'member'],
  ] as const)('are refused with %s', (_, parameters, visibility) => {
    const cursor = cursorAfter(aQuery({ q: 'x' }), 'public', [1.5, 'lst_a']);
    expect(() => sortValuesOf(aQuery({ ...parameters, cursor }), visibility, 2)).toThrow(
      expect.objectContaining({ code: 'VALIDATION' }),
    );
  });

  it.each(['', '!!!', Buffer.from('[]').toString('base64url'), Buffer.from('{"of":1}').toString('base64url')])(
    'are refused when damaged: %j',
    (cursor) => {
      expect(() => sortValuesOf(aQuery({ cursor }), 'public', 2)).toThrow(
        expect.objectContaining({ code: 'VALIDATION' }),
      );
    },
  );
});

describe('answers', () => {
  const good = { timed_out: false, _shards: { failed: 0 }, hits: { hits: [] } };

  it('pass when whole', () => {
    expect(whole(good)).toBe(good);
  });

  it.each([
    ['a shard failed', { ...good, _shards: { failed: 1 } }, 'UNAVAILABLE'],
    ['the time ran out', { ...good, timed_out: true }, 'UNAVAILABLE'],
    ['the engine is overloaded', { error: { type: 'rejected' }, status: 429 }, 'UNAVAILABLE'],
    ['the search was refused', { error: { type: 'parsing' }, status: 400 }, 'INTERNAL'],
    ['there is none', {}, 'UNAVAILABLE'],
  ])('do not when %s', (_, answer, code) => {
    expect(() => whole(answer)).toThrow(expect.objectContaining({ code }));
  });
});

describe('highlights', () => {
  it('join what was marked character by character, titles first, each once', () => {
    const highlight = {
      'body.zh': ['<em>视</em><em>觉</em>质检', '在线<em>视</em><em>觉</em>'],
      'title.zh': ['<em>视</em><em>觉</em>质检'],
    };
    expect(fragmentsOf(highlight)).toEqual(['<em>视觉</em>质检', '在线<em>视觉</em>']);
    expect(fragmentsOf()).toEqual([]);
  });
});
