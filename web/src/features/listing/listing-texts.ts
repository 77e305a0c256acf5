/** Reads texts off a content whose fields may be locked. */
import { LANGUAGES, type Language, type LocalizedText } from './languages.ts';

/** The value as a text; an absent one is empty. */
export const textOf = (value: unknown): LocalizedText =>
  typeof value === 'object' && value !== null ? (value as LocalizedText) : {};

/** The languages in which the main texts are written. */
export function languagesOf(content: Readonly<Record<string, unknown>>): Language[] {
  const texts = ['title', 'summary', 'description'].map((field) => textOf(content[field]));
  return LANGUAGES.filter((language) => texts.some((text) => text[language] !== undefined));
}
