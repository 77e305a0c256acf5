import { describe, expect, it } from 'vitest';
import { cleanEntry } from '../../../infra/local/dictionary/clean-glosses.ts';

const cleaned = (...meanings: string[]) => cleanEntry({ simplified: '词', pinyin: 'ci2', meanings });
const glossesOf = (...meanings: string[]) => cleaned(...meanings).glosses;

describe('cleaning a gloss', () => {
  it('takes out usage notes, also one inside another', () => {
    expect(glossesOf('(bound form) network (computing, (esp. wireless) etc)')).toEqual(['network']);
  });

  it('takes apart what a semicolon or commas between single words part', () => {
    expect(glossesOf('equipment; facilities; installations')).toEqual(['equipment', 'facilities', 'installations']);
    expect(glossesOf('millisecond, ms')).toEqual(['millisecond', 'ms']);
    expect(glossesOf('to live now, pay later')).toEqual(['to live now, pay later']);
  });

  it('drops classifiers, surnames, pronunciations and other remarks on the word', () => {
    expect(
      glossesOf('CL:台[tai2]', 'surname Wang', 'Taiwan pr. [mo2 ju4]', 'classifier for rows', 'used in 芯子[xin1 zi5]'),
    ).toEqual([]);
  });

  it('drops an explanation that is a sentence', () => {
    expect(glossesOf('a guy who stays at home all the time, playing online games')).toEqual([]);
  });

  it('leaves out Chinese characters and the pronunciation behind them', () => {
    expect(glossesOf('founder of NetEase 網易|网易[Wang3 yi4]')).toEqual(['founder of NetEase']);
    expect(glossesOf('Asian Infrastructure Investment Bank, abbr. for 亞洲|亚洲[Ya4 zhou1]')).toEqual([
      'Asian Infrastructure Investment Bank',
    ]);
  });

  it('keeps an abbreviation in brackets as a gloss of its own', () => {
    expect(glossesOf('China Insurance Regulatory Commission (CIRC)')).toEqual([
      'China Insurance Regulatory Commission',
      'CIRC',
    ]);
  });

  it('cuts the explanation behind a name', () => {
    const entry = {
      simplified: '江苏省',
      pinyin: 'Jiang1 su1 Sheng3',
      meanings: ['Jiangsu Province, capital Nanjing 南京市[Nan2 jing1 Shi4]'],
    };

    expect(cleanEntry(entry).glosses).toEqual(['Jiangsu Province']);
  });

  it('tells the word that is meant where an entry only refers to it', () => {
    expect(cleaned('see 印表機|印表机[yin4 biao3 ji1]')).toEqual({ glosses: [], sameAs: ['印表机'] });
    expect(cleaned('old variant of 畝|亩[mu3]')).toEqual({ glosses: [], sameAs: ['亩'] });
    expect(cleaned('abbr. for 副詞|副词 adverb')).toEqual({ glosses: ['adverb'], sameAs: ['副词'] });
  });
});
