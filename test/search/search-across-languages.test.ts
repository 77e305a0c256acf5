/** The search box with the dictionary: words of no concept of the field find listings in the other language as well. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cedictDictionary } from '../../functions/adapters/cedict/dictionary.ts';
import { ensureDictionary } from '../../infra/local/dictionary/ensure-dictionary.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { aSolution, NOW } from '../helpers/builders.ts';
import { aQuery } from './queries.ts';
import { aSearchIndex, type SearchIndex } from './search-index.ts';

let index: SearchIndex;
let ids: string[];
const bare = { scenarios: [], industries: [], capabilities: [], protocols: [] };

beforeAll(async () => {
  const path = await ensureDictionary({ cacheDir: readSettings().cacheDir, note: console.log });
  index = await aSearchIndex({ dictionary: await cedictDictionary(path) });
  const published = await index.publish([
    aSolution({ ...bare, title: { en: 'Tuning of every xylophone bar by camera' }, summary: undefined }),
    aSolution({ ...bare, title: { zh: '蝴蝶标本自动归档' }, summary: undefined }),
  ]);
  ids = published.map(({ id }) => id);
});
afterAll(() => index.drop());

const found = async (q: string) => (await index.search.search(aQuery({ q }), 'member', NOW)).items.map(({ id }) => id);

it('finds English by a Chinese word', async () => {
  expect(await found('木琴')).toEqual([ids[0]]);
});

it('finds Chinese by an English word', async () => {
  expect(await found('butterfly')).toEqual([ids[1]]);
});

it('finds nothing by a word of neither', async () => {
  expect(await found('长颈鹿')).toEqual([]);
});
