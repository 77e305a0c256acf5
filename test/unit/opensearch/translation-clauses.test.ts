import { beforeAll, describe, expect, it } from 'vitest';
import { cedictDictionary } from '../../../functions/adapters/cedict/dictionary.ts';
import { translationClauses } from '../../../functions/adapters/opensearch/query/translation-clauses.ts';
import type { Dictionary } from '../../../functions/ports/dictionary.ts';
import { ensureDictionary } from '../../../infra/local/dictionary/ensure-dictionary.ts';
import { readSettings } from '../../../infra/local/settings.ts';

interface DisMax {
  readonly dis_max: { readonly queries: readonly Record<string, Record<string, unknown>>[]; readonly boost?: number };
}

describe('translation clauses', () => {
  let dictionary: Dictionary;
  const clauses = (text: string, target: 'zh' | 'en') => translationClauses(dictionary, text, target);
  const perWord = (text: string, target: 'zh' | 'en') =>
    clauses(text, target).filter((clause): clause is Readonly<Record<string, unknown>> & DisMax => 'dis_max' in clause);
  const leaves = (text: string, target: 'zh' | 'en') => perWord(text, target).flatMap(({ dis_max }) => dis_max.queries);

  beforeAll(async () => {
    dictionary = await cedictDictionary(
      await ensureDictionary({ cacheDir: readSettings().cacheDir, note: console.log }),
    );
  });

  it('ask English bodies for each Chinese word by its best gloss, the main meaning first', () => {
    const [word, ...others] = perWord('木琴', 'en');

    expect(others).toEqual([]);
    expect(word!.dis_max.queries[0]).toEqual({ match: { 'body.en': { query: 'xylophone', boost: 1 } } });
  });

  it('count the words of a longer gloss less, and a character alone half', () => {
    const [word] = perWord('数采', 'en');

    expect(word!.dis_max.queries[0]).toEqual({
      match: { 'body.en': { query: 'data acquisition', boost: expect.closeTo(Math.SQRT1_2, 10) } },
    });
    expect(perWord('桥', 'en')[0]!.dis_max.boost).toBe(0.5);
  });

  it('ask Chinese bodies for each English phrase by its words, by the phrase itself, and loosely for all', () => {
    const all = clauses('predictive maintenance of Zykronox', 'zh');

    expect(leaves('predictive maintenance of Zykronox', 'zh')).toEqual(
      expect.arrayContaining([
        { match_phrase: { 'body.zh': '预测性维护' } },
        { match: { 'body.zh': 'predictive maintenance' } },
        { match: { 'body.zh': 'Zykronox' } },
      ]),
    );
    expect(all.at(-1)).toEqual({ match: { 'body.zh': { query: expect.stringContaining('预测性维护'), boost: 0.3 } } });
  });

  it('find the words of a longer text by their bigrams, those of one character by it', () => {
    const phrases = leaves('supplier, bridge, welding, laser, casting, furnace', 'zh').flatMap(({ match_phrase }) =>
      Object.entries(match_phrase ?? {}),
    );

    expect(phrases).toContainEqual(['body.zh.cjk', '供应商']);
    expect(phrases).toContainEqual(['body.zh', '桥']);
    expect(
      phrases.every(([field, word]) => (String(word).length === 1 ? field === 'body.zh' : field === 'body.zh.cjk')),
    ).toBe(true);
  });

  it('are none for a text without a word', () => {
    expect([...clauses('', 'en'), ...clauses('的，。', 'en'), ...clauses('of the', 'zh')]).toEqual([]);
  });

  it('stay below what the engine takes for a text of any length', () => {
    const zh = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const en = `${'network equipment test laser supplier machine bearing casting furnace '.repeat(150)} ${Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ')}`;
    const words = (target: 'zh' | 'en', text: string) =>
      leaves(text, target)
        .flatMap((leaf) => Object.values(leaf).flatMap((field) => Object.values(field)))
        .map((value) => (typeof value === 'string' ? value : (value as { query: string }).query))
        .reduce((sum, query) => sum + (target === 'en' ? query.split(' ').length : 1), 0);

    expect(perWord(zh, 'en')).toHaveLength(28);
    expect(perWord(en, 'zh')).toHaveLength(28);
    expect(words('en', zh)).toBeLessThan(700);
    expect(words('zh', en)).toBeLessThan(500);
  });
});
