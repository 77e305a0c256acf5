import { describe, expect, it } from 'vitest';
import { expectedTable, writtenTable } from '../../../infra/local/dictionary/pinyin-table.ts';
import { pinyinMatch, typedPinyin } from '../../../shared/text/pinyin.ts';

describe('the table of readings', () => {
  it('is what `npm run pinyin` makes of the names there are', () => {
    expect(writtenTable()).toBe(expectedTable());
  });
});

describe('a name is found by letters', () => {
  it.each([
    ['机器视觉质检', 'jiqishijue', 'beginning'],
    ['机器视觉', 'jiqishijue', 'whole'],
    ['机器视觉', 'jqsj', 'whole'],
    ['机器视觉质检', 'jqsjzj', 'whole'],
    ['机器视觉', 'jqshij', 'whole'],
    ['机器视觉', 'jiqsh', 'beginning'],
    ['质检', 'zhj', 'whole'],
    ['重庆市', 'chongqing', 'beginning'],
    ['长沙市', 'cs', 'beginning'],
    ['绿色制造', 'lvse', 'beginning'],
    ['5G 专网', '5gzw', 'whole'],
  ])('%s by %s: %s', (name, letters, expected) => {
    expect(pinyinMatch(name, letters)).toBe(expected);
  });

  it.each([
    ['机器视觉', 'jqsb'],
    ['机器视觉', 'jqsjx'],
    ['视觉', 'jiqi'],
    ['Machine vision', 'mv'],
  ])('but %s not by %s', (name, letters) => {
    expect(pinyinMatch(name, letters)).toBeUndefined();
  });
});

describe('what is typed', () => {
  it.each([
    ['ji qi', 'jiqi'],
    ["xi'an", 'xian'],
    ['JQSJ', 'jqsj'],
    ['lü', 'lv'],
    ['5gzw', '5gzw'],
    ['j', undefined],
    ['机器', undefined],
    ['a-b', undefined],
    ['5000', undefined],
  ])('%s is read as %s', (text, letters) => {
    expect(typedPinyin(text)).toBe(letters);
  });
});
