/** Pseudo relevance feedback on the real engine: what a terse text finds first says what it means. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VectorsOf } from '../../functions/adapters/opensearch/document-vectors.ts';
import { widenedBy } from '../../functions/adapters/opensearch/query/feedback.ts';
import type { IndexWrite } from '../../functions/ports/listing-index.ts';
import { aSolution } from '../helpers/builders.ts';
import { aCandidateQuery } from './queries.ts';
import { aSearchIndex, type SearchIndex } from './search-index.ts';

/** A unit vector of two of three directions: what is asked, what its nearest are like besides, and something else. */
function direction(asked: number, other: 'alike' | 'else' = 'alike'): Float32Array {
  const vector = new Float32Array(384);
  vector[0] = asked;
  vector[other === 'alike' ? 1 : 2] = Math.sqrt(1 - asked ** 2);
  return vector;
}

const NEAR = ['甲', '乙', '丙', '丁', '戊'];
/** Scores are standardised over what is found, so it takes some that are far. */
const FAR = ['己', '庚', '辛', '壬', '癸', '子', '丑', '寅'];

/** Five that are near, one that is like them, and one that is a little nearer than that but like nothing else. */
const VECTORS: Readonly<Record<string, Float32Array>> = {
  ...Object.fromEntries(NEAR.map((title) => [title, direction(0.9)])),
  ...Object.fromEntries(FAR.map((title) => [title, direction(0.05, 'else')])),
  like: direction(0.5),
  unlike: direction(0.55, 'else'),
};
const TITLES = Object.keys(VECTORS).map((name) => ({ zh: name }));

const vectorsOf: VectorsOf = async (writes) =>
  new Map(
    writes.flatMap(({ entry }: IndexWrite) =>
      'deleted' in entry
        ? []
        : [[entry, { zh: { key: entry.content.title.zh!, vector: VECTORS[entry.content.title.zh!]! } }] as const],
    ),
  );

let index: SearchIndex;
beforeAll(async () => {
  index = await aSearchIndex({ embedder: { embedQuery: async () => direction(1) } }, vectorsOf);
  await index.publish(
    TITLES.map((title) => aSolution({ title, summary: undefined, scenarios: [], capabilities: [], protocols: [] })),
  );
});
afterAll(() => index.drop());

async function titlesFor(text: string): Promise<string[]> {
  const { candidates } = await index.search.candidates(aCandidateQuery({ text: { zh: text } }));
  return candidates.map(({ listing }) => listing.content.title.zh!);
}

describe('feedback', () => {
  it('puts what is like the nearest before what is only near, where the text is terse', async () => {
    const titles = await titlesFor('钢');
    expect(titles.slice(0, 5).sort()).toEqual([...NEAR].sort());
    expect(titles.slice(5, 7)).toEqual(['like', 'unlike']);
  });

  it('leaves a need alone that says enough by itself', async () => {
    const words =
      '轴承 套圈 铸件 阀门 齿轮 电机 焊缝 涂层 模具 刀具 传感 网关 仓储 物流 能耗 空压 锅炉 水泵 风机 叶片 螺栓 铆接 冲压 注塑 挤出 热处理';
    expect((await titlesFor(words)).slice(5, 7)).toEqual(['unlike', 'like']);
  });

  it('changes nothing where nothing is found, and never the vector of the other language', () => {
    const vectors = { zh: direction(1), en: direction(0.2) };
    expect(widenedBy([], 'zh', vectors)).toEqual(vectors);
    const hit = { _score: 1, sort: [], _source: { vectors: { zh: Array.from(direction(0.9)) } } };
    const widened = widenedBy([hit], 'zh', vectors);
    expect(widened.en).toBe(vectors.en);
    expect(widened.zh[1]).toBeGreaterThan(0);
    expect(Math.hypot(...widened.zh)).toBeCloseTo(1, 6);
  });
});
