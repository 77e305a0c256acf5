import { describe, expect, it } from 'vitest';
import { dictionaryFileOf } from '../../../functions/adapters/cedict/dictionary-file.ts';
import { stemsOf } from '../../../functions/adapters/cedict/english-phrase.ts';
import { encodeDictionary } from '../../../infra/local/dictionary/encode.ts';
import { wordLists } from '../../../infra/local/dictionary/word-list.ts';

const entry = (simplified: string, pinyin: string, ...meanings: string[]) => ({ simplified, pinyin, meanings });

const entries = [
  entry('网络', 'Wang3 luo4', 'Internet'),
  entry('网络', 'wang3 luo4', 'network'),
  entry('网路', 'wang3 lu4', 'network (Tw)'),
  entry('网络安全', 'wang3 luo4 an1 quan2', 'network security'),
  entry('长', 'chang2', 'long', 'length'),
  entry('长', 'zhang3', 'chief', 'to grow'),
  entry('打印機', 'da3 yin4 ji1', 'printer'),
  entry('印表机', 'yin4 biao3 ji1', 'see 打印機|打印机[da3 yin4 ji1]'),
  entry('地质', 'di4 zhi4', 'geology'),
  entry('地质年代', 'di4 zhi4 nian2 dai4', 'geological age'),
  entry('地质图', 'di4 zhi4 tu2', 'geological map'),
  entry('年代', 'nian2 dai4', 'age'),
  entry('入乡随俗，', 'x', 'when in Rome'),
];

const key = (phrase: string) => stemsOf(phrase).join(' ');

describe('the word lists', () => {
  const { glosses, phrases } = wordLists(entries);

  it('put the common word before the name and take the readings of a word in turns', () => {
    expect(glosses.get('网络')).toEqual(['network', 'Internet']);
    expect(glosses.get('长')).toEqual(['long', 'chief', 'length', 'to grow']);
  });

  it('fold the words as texts are folded', () => {
    expect(glosses.get('打印机')).toEqual(['printer']);
    expect(glosses.has('打印機')).toBe(false);
  });

  it('give a word that only refers to another the glosses of that one, and never as a translation', () => {
    expect(glosses.get('印表机')).toEqual(['printer']);
    expect(phrases.get('printer')).toEqual(['打印机']);
  });

  it('leave out what is no word', () => {
    expect([...glosses.keys()].filter((word) => word.includes('，'))).toEqual([]);
  });

  it('find phrases by their stems without article or infinitive mark', () => {
    expect(phrases.get(key('network security'))).toEqual(['网络安全']);
    expect(phrases.get(key('growing'))).toEqual(['长']);
  });

  it('put the word first that other words are made of', () => {
    expect(phrases.get('network')!.slice(0, 2)).toEqual(['网络', '网路']);
  });

  it('give a word that stands only in longer glosses what its words have in common', () => {
    expect(phrases.get(key('geological'))).toContain('地质');
  });

  it('make the same bytes whenever they are made', () => {
    expect(encodeDictionary(wordLists(entries)).equals(encodeDictionary({ glosses, phrases }))).toBe(true);
  });

  it('stand in the file as they are', () => {
    const file = dictionaryFileOf(encodeDictionary({ glosses, phrases }));
    const read = [...glosses.keys()].map((word) =>
      file.words.listOf(file.words.find(word)).map((id) => file.glosses.get(id)),
    );
    const words = [...phrases.keys()].map((key) =>
      file.phrases.listOf(file.phrases.find(key)).map((id) => file.words.get(id)),
    );

    expect(read).toEqual([...glosses.values()]);
    expect(words).toEqual([...phrases.values()]);
  });
});
