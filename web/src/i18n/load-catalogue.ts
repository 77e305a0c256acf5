/** Which language the reader wants, and its catalogue, fetched alone. */
import type { Language } from '../../../shared/schemas/localized-text.ts';
import type { en } from './en.ts';
import type { enFields } from './en-fields.ts';

/** The keys that sentences have. */
export type WordKey = keyof typeof en | keyof typeof enFields;
/** Sentences of one language; names of fields may still be on their way. */
export type Catalogue = Readonly<Partial<Record<WordKey, string>>>;

const STORED = 'duijie-language';

/** The language chosen before, else the browser's, else English. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (stored === 'zh' || stored === 'en') return stored;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

/** Keeps the choice for the next visit and tells the document. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = languageTag(language);
}

/** BCP 47, as `lang` attributes and Intl want it. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

/** What the first page says. */
export const loadCatalogue = (language: Language): Promise<Catalogue> =>
  language === 'zh' ? import('./zh.ts').then(({ zh }) => zh) : import('./en.ts').then(({ en }) => en);

/** What fields are called, for the pages after the first. */
export const loadFieldNames = (language: Language): Promise<Catalogue> =>
  language === 'zh'
    ? import('./zh-fields.ts').then(({ zhFields }) => zhFields)
    : import('./en-fields.ts').then(({ enFields }) => enFields);
