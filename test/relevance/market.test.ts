/** The evaluation end to end on the run's engines: a small set loaded by the use cases, asked by the real matching. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSearchClient } from '../../functions/adapters/opensearch/client.ts';
import { TUNED_WEIGHTS } from '../../shared/matching/tuned-weights.ts';
import { aNeed, anOrganisation, aProgram } from '../helpers/builders.ts';
import { baselineRankings } from './baseline.ts';
import { figuresOf } from './figures.ts';
import type { JudgedSet } from './judged-folder.ts';
import { type Asked, type Market, startMarket } from './market.ts';
import { PARTS } from './parts.ts';
import { ndcgOfEach, rankingBy } from './tune/kept-query.ts';

const { profile } = anOrganisation({ profile: { name: { zh: '宁波实训基地' } } });
const SET: JudgedSet = {
  name: 'toy',
  queries: [
    { id: 'q-vision', text: '轴承套圈表面缺陷视觉检测' },
    {
      id: 'q-course',
      text: 'robot programming',
      content: aNeed({ title: { en: 'Robot programming course' }, seeks: ['program'] }),
    },
    { id: 'q-nothing', text: 'xylophone' },
  ],
  docs: [
    { id: 'd-vision', text: '轴承表面缺陷的机器视觉检测。支持在线分选。' },
    { id: 'd-energy', text: '空压站能效管控', lang: 'zh' },
    { id: 'd-course', text: '工业机器人编程与集成实训班', content: aProgram(), organisation: profile },
  ],
  grades: new Map([
    ['q-vision', new Map([['d-vision', 2]])],
    ['q-course', new Map([['d-course', 1]])],
    ['q-nothing', new Map([['d-energy', 1]])],
  ]),
};

let market: Market;
let asked: Asked[];
let baseline: string[][];

beforeAll(async () => {
  const [opensearchUrl, dynamodbEndpoint] = [inject('opensearchUrl'), inject('dynamodbEndpoint')];
  market = await startMarket({ opensearchUrl, dynamodbEndpoint, stop: async () => {} }, undefined, () => {});
  await market.load(SET);
  asked = await market.ask(SET);
  const client = await openSearchClient({ url: opensearchUrl });
  baseline = await baselineRankings(client, SET);
  await client.close();
});
afterAll(() => market.drop());

describe('a market for a judged set', () => {
  it('finds documents by the names they have in the set', () => {
    expect(asked[0]!.ranking[0]).toBe('d-vision');
  });

  it('takes content as it is given: the kinds that the need seeks, nothing else', () => {
    expect(asked[1]!.ranking).toEqual(['d-course']);
  });

  it('finds nothing where nothing fits, and says how long each took', () => {
    expect(asked[2]!.ranking).toEqual([]);
    expect(asked.every(({ ms }) => ms > 0)).toBe(true);
  });

  it('ranks by each part alone as well', async () => {
    for (const part of PARTS) expect((await market.askPart(part))[0]![0]).toBe('d-vision');
  });

  it('keeps the candidates of each query, from which its ranking is computed again', async () => {
    const kept = await market.judge(SET);
    expect(kept.map(({ candidates }) => rankingBy(TUNED_WEIGHTS, candidates))).toEqual(
      asked.map(({ ranking }) => ranking),
    );
    expect(ndcgOfEach(kept, TUNED_WEIGHTS)).toEqual([1, 1, 0]);
  });

  it('stands beside a plain search of the same texts', () => {
    expect(baseline.map((ranking) => ranking[0])).toEqual(['d-vision', undefined, undefined]);
    expect(figuresOf(SET, asked, baseline)).toMatchObject({
      queries: 3,
      empty: 1,
      mrr: 2 / 3,
      baseline: { mrr: 1 / 3 },
    });
  });
});
