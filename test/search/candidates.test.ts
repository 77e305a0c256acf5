/** Candidates of a match on the real engine: who is among them, how they are scored, and needs of any length. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../../shared/schemas/listing/listing.ts';
import { aNeed, anOrganisation, aService, aSolution } from '../helpers/builders.ts';
import { aCandidateQuery } from './queries.ts';
import { aSearchIndex, type SearchIndex } from './search-index.ts';

const OTHER = anOrganisation({ profile: { name: { en: 'Harbour Robotics Ltd.' }, type: 'vendor' } });
/** Others that share a word with what is asked: scores are standardised over what is found, so it takes some. */
const OTHERS = [
  { zh: '焊缝视觉跟踪系统' },
  { zh: '仓储机器人调度平台' },
  { zh: '设备预测性维护平台' },
  { zh: '注塑工艺质检数据平台' },
  { zh: '表面处理废水监测' },
  { zh: '轴承加工数控机床联网' },
  { en: 'Machine tool monitoring' },
  { en: 'Vision guided picking' },
  { en: 'Predictive maintenance of presses' },
  { en: 'Private network for ports' },
  { en: 'Surface treatment scheduling' },
  { en: 'Energy dashboards' },
];
let index: SearchIndex;
let vision: Listing;
let english: Listing;
let energy: Listing;
let service: Listing;
let need: Listing;

beforeAll(async () => {
  index = await aSearchIndex();
  [vision, energy, service, need] = (await index.publish([
    aSolution({ title: { zh: '轴承套圈机器视觉质检' }, summary: { zh: '在线检测表面划伤与裂纹。' } }),
    aSolution({ title: { zh: '空压站能效管控平台' }, scenarios: ['s13'], capabilities: [], protocols: [] }),
    aService({ title: { zh: '机器视觉算法测评' } }),
    aNeed(),
  ])) as [Listing, Listing, Listing, Listing];
  await index.publish(
    OTHERS.map((title) => aSolution({ title, scenarios: [], industries: ['3670'], capabilities: [], protocols: [] })),
  );
  [english] = (await index.publish(
    [
      aSolution({
        title: { en: 'Machine vision for surface defects' },
        summary: { en: 'Inline inspection over a private 5G network.' },
        scenarios: [],
        capabilities: [],
        protocols: ['opc-ua'],
      }),
    ],
    OTHER,
  )) as [Listing];
});
afterAll(() => index.drop());

const candidates = (overrides: Parameters<typeof aCandidateQuery>[0]) =>
  index.search.candidates(aCandidateQuery(overrides));
const idsFor = async (overrides: Parameters<typeof aCandidateQuery>[0]) =>
  (await candidates(overrides)).candidates.map(({ listing }) => listing.id);

describe('who is a candidate', () => {
  it('finds offers of the kinds sought, the closest text first', async () => {
    const text = { zh: '轴承套圈表面缺陷的机器视觉质检' };
    expect((await idsFor({ text }))[0]).toBe(vision.id);
    expect(await idsFor({ text })).not.toContain(service.id);
    expect(await idsFor({ text, kinds: ['service'] })).toEqual([service.id]);
  });

  it('finds needs that seek what is offered', async () => {
    const text = { zh: '轴承套圈视觉检测' };
    expect(await idsFor({ text, kinds: ['need'], seeks: 'solution' })).toEqual([need.id]);
    expect(await idsFor({ text, kinds: ['need'], seeks: 'talent' })).toEqual([]);
  });

  it('finds offers in the other language by the names of its concepts', async () => {
    const text = { zh: '通过5G专网连接的机器视觉' };
    expect(await idsFor({ text })).toContain(english.id);
    expect(await idsFor({ text: { en: 'machine vision quality inspection' } })).toContain(vision.id);
  });

  it('leaves out one’s own listings and those named', async () => {
    const text = { zh: '机器视觉' };
    expect(await idsFor({ text, notOrganisationId: vision.organisationId })).toEqual([english.id]);
    expect(await idsFor({ text, notIds: [english.id] })).not.toContain(english.id);
  });

  it('finds by a requirement or a code alone', async () => {
    expect(await idsFor({ clauses: [{ zh: '能效管控' }] })).toEqual([energy.id]);
    expect(await idsFor({ codes: { protocol: ['opc-ua'] } })).toEqual([english.id]);
  });

  it('gives what matching reads of each: content, owner, version and date', async () => {
    const { candidates: found } = await candidates({ text: { zh: '空压站' }, size: 1 });
    expect(found[0]!.listing).toEqual({
      id: energy.id,
      version: energy.version,
      publishedAt: energy.publishedAt,
      owner: expect.objectContaining({ hidden: false, id: energy.organisationId }),
      content: energy.content,
    });
  });
});

describe('scores', () => {
  const asked = {
    text: { zh: '机器视觉质检', en: 'machine vision' },
    clauses: [{ zh: '表面划伤' }],
    codes: { scenario: ['s06'], industry: ['3451'] },
  };

  it('has the best score as top score, falling down the list', async () => {
    const { candidates: found, topScore } = await candidates(asked);
    const scores = found.map(({ engineScore }) => engineScore);
    expect(scores.length).toBeGreaterThan(1);
    expect(topScore).toBe(scores[0]);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('scores some listings alone exactly as among all', async () => {
    const all = await candidates(asked);
    const scoreOf = new Map(all.candidates.map(({ listing, engineScore }) => [listing.id, engineScore]));
    const some = await candidates({ ...asked, onlyIds: [english.id, vision.id] });
    expect(some.topScore).toBe(all.topScore);
    expect(some.candidates.map(({ listing }) => listing.id).sort()).toEqual([english.id, vision.id].sort());
    for (const { listing, engineScore } of some.candidates) expect(engineScore).toBe(scoreOf.get(listing.id));
    const last = all.candidates.at(-1)!;
    const alone = await candidates({ ...asked, onlyIds: [last.listing.id] });
    expect(alone).toEqual({ candidates: [last], topScore: all.topScore, degraded: ['vectors'] });
  });

  it('gives no candidate for a listing that is none, and the top score all the same', async () => {
    const { candidates: found, topScore } = await candidates({ ...asked, onlyIds: [service.id] });
    expect(found).toEqual([]);
    expect(topScore).toBeGreaterThan(0);
  });

  it('rises with a requirement met and a code in common', async () => {
    const scoreOfVision = async (overrides: Parameters<typeof aCandidateQuery>[0]) =>
      (await candidates({ text: asked.text, ...overrides, onlyIds: [vision.id] })).candidates[0]!.engineScore;
    const plain = await scoreOfVision({});
    expect(await scoreOfVision({ clauses: asked.clauses })).toBeGreaterThan(plain);
    expect(await scoreOfVision({ codes: { scenario: ['s06'] } })).toBeGreaterThan(plain);
    expect(await scoreOfVision({ codes: { industry: ['3451'] } })).toBeGreaterThan(plain);

    expect(await scoreOfVision({ codes: { industry: ['345'] } })).toBeGreaterThan(plain);
  });

  it('is the same at every call', async () => {
    expect(await candidates(asked)).toEqual(await candidates(asked));
  });

  it('is 0 at the top where nothing is found', async () => {
    expect(await candidates({ text: { en: 'xylophone' } })).toEqual({
      candidates: [],
      topScore: 0,
      degraded: ['vectors'],
    });
  });
});

describe('needs of any length', () => {
  const SENTENCE = {
    zh: '冲压车间第号线需要基于边缘计算与5G专网的机器视觉质检，识别开裂、缩颈、起皱、划伤，节拍不超过三秒，经OPC UA接入MES；',
    en: 'Line needs machine vision over private 5G with edge computing to detect cracks, wrinkles and scratches within 3 s, feeding the MES by OPC UA; ',
  };
  /** Text that goes on without repeating itself. */
  const long = (language: 'zh' | 'en', length: number) => {
    let text = '';
    for (let i = 0; text.length < length; i++) {
      const han = String.fromCodePoint(...[0, 1, 2, 3].map((k) => 0x4e00 + ((i * 37 + k * 911) % 20_000)));
      text += SENTENCE[language].replace(/号|Line/, `${language === 'zh' ? han : `line${i.toString(36)}x`}${i}`);
    }
    return text.slice(0, length);
  };
  const hundred = (languages: readonly ('zh' | 'en')[]) =>
    Array.from({ length: 100 }, (_, i) =>
      Object.fromEntries(languages.map((language) => [language, long(language, 4_000).slice(i * 30, i * 30 + 900)])),
    );
  const codes = { scenario: ['s06', 's16'], industry: ['3451'], region: ['3302'], protocol: ['opc-ua'] };

  it.each([
    ['10,000 Chinese characters', { text: { zh: long('zh', 10_000) } }],
    ['10,000 English characters', { text: { en: long('en', 10_000) } }],
    ['100 requirements', { text: { zh: SENTENCE.zh }, clauses: hundred(['zh']), codes }],
    [
      '20,000 characters and 100 requirements in both languages',
      { text: { zh: long('zh', 20_000), en: long('en', 20_000) }, clauses: hundred(['zh', 'en']), codes },
    ],
  ])('answers one of %s', async (_, asked) => {
    expect(await idsFor(asked)).toEqual(expect.arrayContaining([vision.id, english.id]));
  });

  it('answers one of 100 × 20 codes', async () => {
    const many = Array.from({ length: 100 }, (_, i) => `code-${i}`);
    const asked = { codes: { scenario: ['s06', ...many], industry: ['3451'], skill: many, protocol: many } };
    expect(await idsFor(asked)).toContain(vision.id);
  });
});
