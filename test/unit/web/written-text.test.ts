import { describe, expect, it } from 'vitest';
import { isWritten, sentPath, withText } from '../../../web/src/features/posting/written-text.ts';

describe('a text while it is written', () => {
  it('loses a language that is emptied, and is written while one says something', () => {
    expect(withText({ zh: '质检', en: 'check' }, 'zh', '')).toEqual({ en: 'check' });
    expect([isWritten({ en: 'check' }), isWritten({ zh: ' ' }), isWritten({}), isWritten(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('stands in what is sent where the blank lines before it leave it; a blank one nowhere', () => {
    const lines = [{ text: {} }, { text: { en: 'first' } }, { text: { zh: '  ' } }, { text: { zh: '第二' } }];
    expect(lines.map((_, at) => sentPath('requirements', lines, at))).toEqual([
      undefined,
      'requirements.0',
      undefined,
      'requirements.1',
    ]);
  });
});
