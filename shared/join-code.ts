/** Join codes: 80 random bits in letters and digits that are not taken for one another (Crockford's base 32). */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = /.{4}(?=.)/g;

/** How many random bytes a code is made of. */
export const JOIN_CODE_BYTES = 10;

/** 16 characters in groups of four. */
export function joinCodeOf(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const length = Math.ceil((bytes.length * 8) / 5);
  const characters = Array.from({ length }, (_, i) => ALPHABET[Number((bits >> BigInt(5 * (length - 1 - i))) & 31n)]);
  return characters.join('').replace(GROUP, '$&-');
}

/** As it was made, however it was typed: hyphens, spaces, small letters, and O, I and L for 0 and 1. */
export const plainJoinCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(GROUP, '$&-');
