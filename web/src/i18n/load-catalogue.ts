/** Which language the reader wants, and its catalogue, fetched alone. */
import type { Language } from '../../../shared/schemas/localized-text.ts';
import type { en } from './en.ts';
import type { enFields } from './en-fields.ts';
import type { enPages } from './en-pages.ts';
import type { enSheets } from './en-sheets.ts';

/** The keys that sentences have. */
export type WordKey = keyof typeof en | keyof typeof enPages | keyof typeof enSheets | keyof typeof enFields;
/** Sentences of one language; those of the later pages may still be on their way. */
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

/** What the pages after the first say, and what fields are called there. */
export const loadLaterWords = (language: Language): Promise<Catalogue> =>
  language === 'zh'
    ? Promise.all([import('./zh-pages.ts'), import('./zh-sheets.ts'), import('./zh-fields.ts')]).then(
        ([{ zhPages }, { zhSheets }, { zhFields }]) => ({ ...zhPages, ...zhSheets, ...zhFields }),
      )
    : Promise.all([import('./en-pages.ts'), import('./en-sheets.ts'), import('./en-fields.ts')]).then(
        ([{ enPages }, { enSheets }, { enFields }]) => ({ ...enPages, ...enSheets, ...enFields }),
      );

/** What a later page is made of: its code, and its words with it. */
export const withWords =
  <Code>(load: () => Promise<Code>) =>
  async (): Promise<Code> => {
    const [code] = await Promise.all([load(), loadLaterWords(preferredLanguage())]);
    return code;
  };
