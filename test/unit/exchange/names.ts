/** Names of columns and words as the web application has them. */
import type { SheetNames, Speech } from '../../../shared/exchange/speech.ts';
import type { Language } from '../../../shared/schemas/localized-text.ts';
import { sheetNames } from '../../../web/src/features/exchange/sheet-names.ts';
import { en } from '../../../web/src/i18n/en.ts';
import { enFields } from '../../../web/src/i18n/en-fields.ts';
import { enPages } from '../../../web/src/i18n/en-pages.ts';
import { enSheets } from '../../../web/src/i18n/en-sheets.ts';
import { zh } from '../../../web/src/i18n/zh.ts';
import { zhFields } from '../../../web/src/i18n/zh-fields.ts';
import { zhPages } from '../../../web/src/i18n/zh-pages.ts';
import { zhSheets } from '../../../web/src/i18n/zh-sheets.ts';

const names: SheetNames = sheetNames({
  zh: { ...zh, ...zhPages, ...zhSheets, ...zhFields },
  en: { ...en, ...enPages, ...enSheets, ...enFields },
});

/** To write and read sheets in `language`. */
export const speech = (language: Language): Speech => ({ language, names });
