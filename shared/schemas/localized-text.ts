/** Text that people write in Chinese, in English or in both. */
import { z } from 'zod';
import { said, wrong } from '../issues/wrong.ts';

/** The two languages of the product, as BCP 47 primary tags. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const language = z.enum(LANGUAGES);

/** At least one of zh and en, each trimmed and at most `maxLength` characters. */
export const localizedText = (maxLength: number) => {
  const text = z.string().trim().min(1, said('text-blank')).max(maxLength);
  return z
    .strictObject({ zh: text.optional(), en: text.optional() })
    .refine((value) => value.zh !== undefined || value.en !== undefined, wrong('text-language'));
};

export type LocalizedText = { zh?: string | undefined; en?: string | undefined };

/** The text in `preferred`, else in the other language. */
export function inLanguage(text: LocalizedText, preferred: Language): string {
  return (preferred === 'zh' ? (text.zh ?? text.en) : (text.en ?? text.zh)) ?? '';
}
