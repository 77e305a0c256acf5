/** Says which language a text is written in, by the share of Han characters. */

/** `mixed` is text with a fair share of both, such as a bilingual listing. */
export type TextLanguage = 'zh' | 'en' | 'mixed';

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/u;
const HAN_ALL = /[\u3400-\u9fff\uf900-\ufaff]/gu;
const LATIN_WORDS = /[a-z\u00c0-\u024f]{2,}/giu;

/** Whether the text holds any Han character. */
export const hasHan = (text: string): boolean => HAN.test(text);

/**
 * The language by the share of Han characters among Han characters and Latin words (a word weighs as two characters,
 * since that is what it takes in Chinese): `zh` from 0.45, `en` below 0.08. Text with neither is `en`.
 */
export function detectLanguage(text: string): TextLanguage {
  const han = text.match(HAN_ALL)?.length ?? 0;
  if (han === 0) return 'en';
  const words = text.match(LATIN_WORDS)?.length ?? 0;
  const share = han / (han + 2 * words);
  if (share >= 0.45) return 'zh';
  return share < 0.08 ? 'en' : 'mixed';
}
