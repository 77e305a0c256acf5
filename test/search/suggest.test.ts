/** Suggestions while typing, on the real engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNeed, aSolution } from '../helpers/builders.ts';
import { aSearchIndex, type SearchIndex } from './search-index.ts';

let index: SearchIndex;

beforeAll(async () => {
  index = await aSearchIndex();
  await index.publish([
    aSolution({ title: { zh: '边缘计算一体机', en: 'Edge computing appliance' } }),
    aSolution({ title: { zh: '计算机边缘的检测' } }),
    aSolution({ title: { en: 'Predictive maintenance of presses' } }),
    aNeed({ title: { zh: '求购边缘计算网关' } }),
  ]);
});
afterAll(() => index.drop());

const titles = async (prefix: string, kinds: readonly ('need' | 'solution')[] = []) =>
  (await index.search.suggest(prefix, kinds, 'public')).map(({ title }) => title.zh ?? title.en);

describe('suggestions', () => {
  it('goes on from what is typed, in either language', async () => {
    expect(await titles('边缘计')).toEqual(expect.arrayContaining(['边缘计算一体机', '求购边缘计算网关']));
    expect(await titles('edge comp')).toEqual(['边缘计算一体机']);
    expect(await titles('predictive main')).toEqual(['Predictive maintenance of presses']);
  });

  it('puts the words as typed before the same characters in another order', async () => {
    const found = await titles('边缘计算');
    expect(found.slice(0, 2).sort()).toEqual(['求购边缘计算网关', '边缘计算一体机'].sort());
    expect(found.slice(2)).toEqual(['计算机边缘的检测']);
  });

  it('forgives a typing error in a Latin word', async () => {
    expect(await titles('predictve maintenance')).toEqual(['Predictive maintenance of presses']);
  });

  it('keeps to the kinds asked for, and shows id, kind and title only', async () => {
    expect(await titles('边缘', ['need'])).toEqual(['求购边缘计算网关']);
    const [first] = await index.search.suggest('边缘', ['need'], 'public');
    expect(Object.keys(first!).sort()).toEqual(['id', 'kind', 'title']);
  });

  it('suggests nothing for what no title begins with', async () => {
    expect(await titles('量子')).toEqual([]);
  });
});
