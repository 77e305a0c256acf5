/** The unified social credit code of GB 32100-2015: 18 characters, the last one a check character. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character of the first 17 characters: weights 3^i mod 31 (GB 32100-2015, 4.3). */
export function usccCheckCharacter(first17: string): string {
  const sum = [...first17].reduce((total, char, i) => total + ALPHABET.indexOf(char) * 3 ** (i % 30), 0);
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** Whether `value` is a well-formed code whose check character is right. */
export function isUscc(value: string): boolean {
  return (
    value.length === 18 &&
    [...value].every((char) => ALPHABET.includes(char)) &&
    usccCheckCharacter(value.slice(0, 17)) === value[17]
  );
}
