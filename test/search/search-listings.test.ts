/** Searching listings on the real engine: what is found, counted, ordered, paged and highlighted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { aNeed, anOrganisation, aService, aSolution, NOW } from '../helpers/builders.ts';
import { aQuery } from './queries.ts';
import { aSearchIndex, type SearchIndex } from './search-index.ts';

const OTHER = anOrganisation({ profile: { name: { en: 'Harbour Robotics Ltd.' }, type: 'vendor' } });

/** Contents by what sets them apart; everything else is as the builders have it. */
const CONTENTS = {
  vision: aSolution(),
  agv: aSolution({
    title: { en: 'Autonomous mobile robots for in-plant logistics' },
    summary: { en: 'Fleet control over a private 5G network, OPC UA to the MES.' },
    scenarios: ['s08'],
    industries: ['3670'],
    regions: ['3302'],
    capabilities: [],
    protocols: ['opc-ua'],
    price: { minFen: 120_000_000 },
    trl: 8,
    securityLevel: 3,
  }),
  energy: aSolution({
    title: { zh: '空压站能效管控平台' },
    summary: { zh: '按班次核算单位产品能耗，<b>节电</b> 12% & 更多。' },
    scenarios: ['s13'],
    industries: ['36'],
    regions: [],
    capabilities: [],
    networkModes: [],
    protocols: ['modbus-tcp'],
    price: { maxFen: 9_000_000 },
    expiresAt: '2026-12-31T00:00:00Z',
  }),
  test: aService({ regions: ['3205'], expiresAt: '2026-06-30T00:00:00Z' }),
  need: aNeed(),
} as const;
type Name = keyof typeof CONTENTS;

let index: SearchIndex;
let byName: Record<Name, Listing>;

beforeAll(async () => {
  index = await aSearchIndex();
  const names = Object.keys(CONTENTS) as Name[];
  const listings = await index.publish(names.map((name) => CONTENTS[name]));
  byName = Object.fromEntries(names.map((name, i) => [name, listings[i]])) as Record<Name, Listing>;
});
afterAll(() => index.drop());

const search = (parameters: Parameters<typeof aQuery>[0] = {}) =>
  index.search.search(aQuery(parameters), 'public', NOW);
const found = async (parameters: Parameters<typeof aQuery>[0] = {}): Promise<string[]> => {
  const { items, total } = await search({ ...parameters, limit: 100 });
  expect(total).toBe(items.length);
  return items.map(({ id }) => Object.entries(byName).find(([, listing]) => listing.id === id)![0]).sort();
};

describe('what a search finds', () => {
  it('finds every visible listing without text or filter', async () => {
    expect(await found()).toEqual(['agv', 'energy', 'need', 'test', 'vision']);
  });

  it('finds what holds the words, in the language they are asked in', async () => {
    expect(await found({ q: '能效管控' })).toEqual(['energy']);
    expect(await found({ q: 'mobile robots' })).toEqual(['agv']);
  });

  it('finds a concept by its name in the other language', async () => {
    expect(await found({ q: '5G专网', scenario: ['s08', 's13'] })).toEqual(['agv']);
    expect(await found({ q: 'machine vision', kind: 'solution' })).toContain('vision');
  });

  it('finds traditional characters by simplified ones', async () => {
    expect(await found({ q: '空壓站能效' })).toEqual(['energy']);
  });

  it('finds an organisation’s listings by its name', async () => {
    expect((await found({ q: '明视智能' })).length).toBe(5);
  });

  it('finds nothing where only a word of many is there, and nothing for signs alone', async () => {
    expect(await found({ q: '水稻插秧机租赁平台' })).toEqual([]);
    expect(await found({ q: '？！' })).toEqual([]);
  });

  it('returns what the index may show of a listing', async () => {
    const { items, degraded } = await search({ q: '空压站' });
    expect(degraded).toEqual([]);
    expect(items[0]).toMatchObject({
      id: byName.energy.id,
      kind: 'solution',
      version: 3,
      title: { zh: '空压站能效管控平台' },
      owner: { hidden: false, name: { zh: '苏州明视智能科技有限公司' }, verified: true },
      scenarios: ['s13'],
      industries: ['36'],
      regions: [],
      publishedAt: NOW,
      expiresAt: '2026-12-31T00:00:00Z',
    });
  });
});

describe('filters', () => {
  it('takes values of one facet as alternatives and facets together', async () => {
    expect(await found({ kind: ['solution', 'service'] })).toEqual(['agv', 'energy', 'test', 'vision']);
    expect(await found({ scenario: ['s08', 's13'] })).toEqual(['agv', 'energy']);
    expect(await found({ scenario: ['s08', 's13'], protocol: 'opc-ua' })).toEqual(['agv']);
    expect(await found({ trl: [8], securityLevel: 3 })).toEqual(['agv']);
  });

  it('finds below an industry or region what lies in it, never above', async () => {
    expect(await found({ industry: '36' })).toEqual(['agv', 'energy']);
    expect(await found({ industry: '3670' })).toEqual(['agv']);
    expect(await found({ region: '33' })).toEqual(['agv', 'need', 'vision']);
    expect(await found({ region: '3302' })).toEqual(['agv', 'need']);
  });

  it('finds offers whose price starts at or below the budget', async () => {
    expect(await found({ kind: 'solution', budgetMaxFen: 38_000_000 })).toEqual(['energy', 'vision']);
    expect(await found({ kind: 'solution', budgetMaxFen: 37_999_999 })).toEqual(['energy']);
  });

  it('finds one organisation’s listings', async () => {
    expect(await found({ organisationId: byName.vision.organisationId })).toHaveLength(5);
    expect(await found({ organisationId: OTHER.id })).toEqual([]);
  });
});

describe('facet counts', () => {
  const counts = async (facet: string, parameters: Parameters<typeof aQuery>[0] = {}) =>
    Object.fromEntries((await search(parameters)).facets[facet]!.map(({ value, count }) => [value, count]));

  it('counts every value of the found listings, most frequent first', async () => {
    const { facets } = await search();
    expect(facets.kind).toEqual([
      { value: 'solution', count: 3 },
      { value: 'need', count: 1 },
      { value: 'service', count: 1 },
    ]);
    expect(await counts('trl')).toEqual({ 8: 1, 9: 2 });
  });

  it('leaves a facet’s own choice out of its counts, and every other one in', async () => {
    const chosen = { kind: 'solution', scenario: 's13' };
    expect(await counts('kind', chosen)).toEqual({ solution: 1 });
    expect(await counts('scenario', chosen)).toEqual({ s06: 1, s08: 1, s13: 1 });
    expect(await counts('protocol', chosen)).toMatchObject({ 'modbus-tcp': 1, modbus: 1 });
    expect((await search(chosen)).total).toBe(1);
  });

  it('counts hierarchies at every level', async () => {
    expect(await counts('industry', { kind: 'solution' })).toMatchObject({ C: 3, 36: 2, 3670: 1, 345: 1 });
    expect(await counts('region', { kind: 'solution' })).toEqual({ 33: 2, 3302: 1 });
  });

  it('counts what text and budget leave', async () => {
    expect(await counts('kind', { q: '空压站' })).toEqual({ solution: 1 });
    expect(await counts('kind', { budgetMaxFen: 9_000_000, kind: 'solution' })).toMatchObject({ solution: 1 });
  });

  it('has a list for a facet nobody uses', async () => {
    expect((await search()).facets.skill).toEqual([]);
  });
});

describe('order', () => {
  const ordered = async (parameters: Parameters<typeof aQuery>[0]) =>
    (await search(parameters)).items.map(({ id }) => id);

  it('puts those that close first to the front and those without a date to the end', async () => {
    const ids = await ordered({ sort: 'closing-soon' });
    expect(ids.slice(0, 2)).toEqual([byName.test.id, byName.energy.id]);
    expect(ids.slice(2)).toEqual([...ids.slice(2)].sort());
  });

  it('puts the better match before the worse, whatever its age', async () => {
    expect((await ordered({ q: '人工目检 漏检率' }))[0]).toBe(byName.need.id);
  });
});

describe('highlights', () => {
  it('marks matched words and escapes everything else', async () => {
    const { items } = await search({ q: '能耗 节电' });
    const fragments = items[0]!.highlights.join('\n');
    expect(fragments).toContain('<em>能耗</em>');
    expect(fragments).toContain('&lt;b&gt;<em>节电</em>&lt;');
    expect(fragments).toContain('&amp;');
    expect(fragments.replaceAll(/<\/?em>/g, '')).not.toMatch(/[<>]/);
  });

  it('marks whole Chinese words, not each of their characters, and each place once', async () => {
    const { items } = await search({ q: '能效管控' });
    expect(items[0]!.highlights.join('')).not.toContain('<em>能</em>');
    expect(new Set(items[0]!.highlights).size).toBe(items[0]!.highlights.length);
    expect(items[0]!.highlights[0]).toMatch(/^空压站<em>能效管控<\/em>平台$/);
  });

  it('gives none without text', async () => {
    expect((await search()).items.every(({ highlights }) => highlights.length === 0)).toBe(true);
  });
});
