/** Stems: the forms of a word are one, different words stay apart. */
import { describe, expect, it } from 'vitest';
import { stem } from '../../../shared/text/stems.ts';

describe('stem', () => {
  it.each([
    ['monitor monitors monitored monitoring'],
    ['factory factories'],
    ['batch batches'],
    ['process processes processed'],
    ['manufacture manufactures manufactured manufacturing'],
    ['plan plans planned planning'],
    ['optimise optimised optimising optimize optimized'],
    ['digitalisation digitalization'],
    ['apply applied applies applying'],
    ['measure measures measured'],
    ['analysis analyses'],
    ['fibre fiber fibres'],
    ['licence license licences'],
  ])('%s are one word', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['training', 'train'],
    ['casting', 'cast'],
    ['bearing', 'bear'],
    ['timing', 'time'],
    ['forming', 'form'],
    ['string', 'strong'],
    ['need', 'ne'],
    ['speed', 'speech'],
    ['bus', 'bu'],
    ['status', 'statu'],
    ['wireless', 'wireles'],
  ])('%s is not %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });

  it('leaves short words and words with digits', () => {
    expect(['gas', 'ios', '5gs', 'sm2s'].map(stem)).toEqual(['gas', 'ios', '5gs', 'sm2s']);
  });
});
