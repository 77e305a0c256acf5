/** Texts of two languages while they are being written. */
import type { Language, LocalizedText } from '../../../../shared/schemas/localized-text.ts';

/** A text with one language changed; an emptied one is left out. */
export function withText(text: LocalizedText, language: Language, value: string): LocalizedText {
  const { [language]: _, ...other } = text;
  return value === '' ? other : { ...other, [language]: value };
}

/** Whether something stands there in either language. */
export const isWritten = (text: LocalizedText | undefined): boolean => Boolean(text?.zh?.trim() || text?.en?.trim());

/** Where the line at `at` of a list stands in what is sent, as in `requirements.0`; undefined for a blank one, which is not sent. */
export function sentPath(
  list: string,
  lines: readonly { readonly text: LocalizedText }[],
  at: number,
): string | undefined {
  if (!isWritten(lines[at]?.text)) return undefined;
  return `${list}.${lines.slice(0, at).filter(({ text }) => isWritten(text)).length}`;
}
