import { describe, expect, it } from 'vitest';
import { joinCodeOf, plainJoinCode } from '../../shared/join-code.ts';

describe('a join code', () => {
  it('says 80 bits in 16 characters', () => {
    expect(joinCodeOf(new Uint8Array(10))).toBe('0000-0000-0000-0000');
    expect(joinCodeOf(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(joinCodeOf(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 33))).toBe('0000-0000-0000-0011');
  });

  it.each(['0K1M-AB23-CD45-EF67', '0k1m ab23 cd45 ef67', ' OKlMAB23CD45EF67 ', 'okIm_ab23_cd45_ef67'])(
    'is understood as %j',
    (typed) => {
      expect(plainJoinCode(typed)).toBe('0K1M-AB23-CD45-EF67');
    },
  );
});
