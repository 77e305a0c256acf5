import { beforeAll, describe, expect, it } from 'vitest';
import { cedictDictionary } from '../../../functions/adapters/cedict/dictionary.ts';
import type { Dictionary } from '../../../functions/ports/dictionary.ts';
import { ensureDictionary } from '../../../infra/local/dictionary/ensure-dictionary.ts';
import { readSettings } from '../../../infra/local/settings.ts';

const ROOM = { words: 45, translations: 12 };

describe('the dictionary', () => {
  let dictionary: Dictionary;
  const english = (text: string, limits = ROOM) => dictionary.toEnglish(text, limits);
  const chinese = (text: string, limits = ROOM) => dictionary.toChinese(text, limits);
  const surfaces = (words: readonly { surface: string }[]) => words.map(({ surface }) => surface);
  const cut = (text: string) =>
    dictionary.segment(text).map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

  beforeAll(async () => {
    dictionary = await cedictDictionary(
      await ensureDictionary({ cacheDir: readSettings().cacheDir, note: console.log }),
    );
  });

  describe('of one Chinese word', () => {
    it.each([
      ['供应商', 'supplier'],
      ['激光', 'laser'],
      ['焊接', 'welding'],
      ['联合国教科文组织', 'UNESCO'],
      ['江苏省', 'Jiangsu Province'],
    ])('%s knows "%s"', (word, gloss) => {
      expect(dictionary.glosses(word)).toContain(gloss);
    });

    it('takes traditional characters and full-width letters for what they are', () => {
      expect(dictionary.glosses('供應商')).toEqual(dictionary.glosses('供应商'));
      expect(dictionary.glosses('卡拉ＯＫ')).toEqual(dictionary.glosses('卡拉OK'));
      expect(dictionary.glosses('卡拉OK')).toContain('karaoke');
    });

    it('is empty for what is no word', () => {
      expect(['', '罒罒罒', 'word', '供应商供应商'].flatMap((text) => dictionary.glosses(text))).toEqual([]);
    });
  });

  describe('cutting Chinese text', () => {
    it('takes the longest word, and a term of the field before a word of the dictionary', () => {
      expect(cut('联合国教科文组织的数控机床')).toEqual(['联合国教科文组织/word', '的/function', '数控机床/term']);
    });

    it('keeps model numbers and Latin words whole', () => {
      expect(cut('型号S7-1200，采用ZKX.9控制')).toEqual(expect.arrayContaining(['S7-1200/verbatim', 'ZKX.9/verbatim']));
    });

    it('does not take a word apart that begins like a term or a function word', () => {
      expect(cut('在线')).toHaveLength(1);
      expect(cut('和平')).toEqual(['和平/word']);
    });

    it('gives places in the text as written, whatever its width and characters', () => {
      expect(cut('工業機器人　ＡＢＣ１２')).toEqual(['工業機器人/term', 'ＡＢＣ１２/verbatim']);
    });

    it('has nothing to say of empty text and of punctuation', () => {
      expect(['', '。，！ ', '😀'].flatMap(cut)).toEqual([]);
    });
  });

  describe('from Chinese', () => {
    it('gives the names of the term base first and the dictionary for the rest', () => {
      const [term, word] = english('数采，焊缝');

      expect(term!.translations[0]).toBe('data acquisition');
      expect(word!.translations.join(' ')).toMatch(/weld/);
    });

    it('drops function words and questions, and the infinitive mark of verbs', () => {
      expect(surfaces(english('如何检测激光的功率？'))).toEqual(['检测', '激光', '功率']);
      expect(english('检测')[0]!.translations.filter((gloss) => gloss.startsWith('to '))).toEqual([]);
    });

    it('passes Latin words, model numbers and figures through', () => {
      expect(english('ZKX-900型 250 kg').filter(({ surface }) => /^[\x20-\x7e]+$/.test(surface))).toEqual([
        { surface: 'ZKX-900', translations: ['ZKX-900'] },
        { surface: '250', translations: ['250'] },
        { surface: 'kg', translations: ['kg'] },
      ]);
    });

    it('knows abbreviations of the field', () => {
      expect(english('上MES和AGV').map(({ translations }) => translations)).toEqual([
        expect.arrayContaining(['manufacturing execution system']),
        expect.arrayContaining(['automated guided vehicle']),
      ]);
    });

    it('gives each word once, in the order of the text', () => {
      expect(surfaces(english('激光切割，激光焊接，激光切割'))).toEqual(['激光切割', '激光焊接']);
    });
  });

  describe('from English', () => {
    it.each([
      ['suppliers', '供应商'],
      ['lasers', '激光'],
      ['United Nations', '联合国'],
      ['written', '写'],
      ['commonly', '普遍'],
      ['legislative', '立法'],
    ])('%s knows %s', (phrase, word) => {
      expect(chinese(phrase, { words: 5, translations: 30 })[0]!.translations).toContain(word);
    });

    it('gives the names of the term base first, the longest phrase as one', () => {
      const [machine, maintenance] = chinese('CNC machine tools with predictive maintenance');

      expect(machine).toMatchObject({
        surface: 'CNC machine tools',
        translations: expect.arrayContaining(['数控机床']),
      });
      expect(maintenance).toMatchObject({ surface: 'predictive maintenance' });
      expect(maintenance!.translations[0]).toBe('预测性维护');
    });

    it('drops function words, also at the end of a phrase', () => {
      expect(surfaces(chinese('the supplier of the castings that we are in'))).toEqual(['supplier', 'castings']);
    });

    it('keeps a word nobody knows, which may stand in Chinese text as it is', () => {
      expect(chinese('Zykronox 900')).toEqual([
        { surface: 'Zykronox', translations: [] },
        { surface: '900', translations: [] },
      ]);
    });

    it('passes Chinese words in English text through', () => {
      expect(surfaces(chinese('Zykronox (木琴) and 工业机器人'))).toEqual(['Zykronox', '木琴', '工业机器人']);
    });
  });

  describe('within limits', () => {
    const page = `${'我司压铸车间有数控机床与工业机器人，需要提升焊接质量，减少停机。'.repeat(10)}乾隆皇帝的茶杯，天鹅，蝴蝶，木琴。`;

    it('keeps terms of the field, then longer words, boilerplate last, in the order of the text', () => {
      const words = surfaces(english(page, { words: 4, translations: 3 }));

      expect(words).toHaveLength(4);
      expect(words).toContain('工业机器人');
      expect(words).not.toContain('需要');
      expect(words.map((word) => page.indexOf(word))).toEqual(
        words.map((word) => page.indexOf(word)).sort((a, b) => a - b),
      );
    });

    it('caps the translations of each word', () => {
      const counts = [
        ...english(page, { words: 45, translations: 2 }),
        ...chinese('network equipment test', { words: 9, translations: 2 }),
      ];

      expect(Math.max(...counts.map(({ translations }) => translations.length))).toBe(2);
    });

    it('answers hostile texts of ten thousand characters', () => {
      expect(english('测'.repeat(10_000))).toHaveLength(1);
      expect(chinese('test '.repeat(2_000))).toHaveLength(1);
      expect(chinese('q'.repeat(10_000))).toEqual([]);
      expect(english('\u0301'.repeat(10_000))).toEqual([]);
      expect(chinese('the '.repeat(2_500))).toEqual([]);
    });

    it('reads no further than a text says what it is about', () => {
      expect(surfaces(english(`激光${'。'.repeat(20_000)}供应商`))).toEqual(['激光']);
    });

    it('is the same whenever it is asked', () => {
      expect(english(page)).toEqual(english(page));
    });
  });
});
