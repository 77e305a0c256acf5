/** Texts of two languages while they are being written. */
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';

/** A text with one language changed; an emptied one is left out. */
export function withText(text: LocalizedText, language: Language, value: string): LocalizedText {
  const { [language]: _, ...other } = text;
  return value === '' ? other : { ...other, [language]: value };
}
