/** The tokenizer gives the ids of the original, for everything people write. */
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalised, tokenize } from '../../functions/adapters/onnx/tokenizer.ts';
import { readVocabulary, type Vocabulary } from '../../functions/adapters/onnx/vocabulary.ts';
import { modelForTests, referenceTexts } from './model.ts';

const modelDir = await modelForTests();

describe.runIf(modelDir)('the tokenizer', () => {
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    vocabulary = await readVocabulary(join(modelDir!, 'vocabulary.bin'));
  });
  const ids = (text: string) => tokenize(text, vocabulary);

  it('gives the ids of the original on every recorded text', () => {
    const texts = referenceTexts();
    expect(texts.length).toBeGreaterThanOrEqual(60);
    for (const { text, ids: recorded } of texts) expect({ text, ids: ids(text) }).toEqual({ text, ids: recorded });
  });

  it('composes letters and their accents, as the model was trained', () => {
    expect(ids('Cafe\u0301 Stra\u00dfe No\u0308')).toEqual(ids('Caf\u00e9 Stra\u00dfe N\u00f6'));
    expect(ids('\uff76\uff9e\uff77\uff9e \uff8a\uff9f')).toEqual(ids('\u30ac\u30ae \u30d1'));
  });

  it('leaves the marks of other scripts in their order', () => {
    expect(normalised('\u0628\u0651\u064e', vocabulary)).toBe('\u2581\u0628\u0651\u064e');
  });

  it('takes full-width forms as half-width ones', () => {
    expect(ids('ＭＥＳ系统　１２３')).toEqual(ids('MES系统 123'));
  });

  it('makes one unknown piece of a character it has never seen', () => {
    expect(ids('x\u{20000}')).toContain(vocabulary.unknownId);
  });

  it('gives nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' \t\n\u3000')).toEqual([]);
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })])('gives ids of the vocabulary for any text', (text) => {
    const given = ids(text);
    expect(given.every((id) => id >= 0 && id < vocabulary.scores.length)).toBe(true);
    expect(given.length).toBeLessThanOrEqual([...normalised(text, vocabulary)].length);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 60 })])('does not see blanks around a text', (text) => {
    expect(ids(`  ${text} \n`)).toEqual(ids(text));
  });
});
