/** The names of sheets' columns and words, from the catalogues of both languages. */
import type { SheetNames } from '../../../../shared/exchange/speech.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { type Catalogue, loadCatalogue, loadLaterWords, type WordKey } from '../../i18n/load-catalogue.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  importance: 'importance',
  tier: 'tier',
  seeks: 'kind',
  delivery: 'delivery',
  payPer: 'pay-per',
  priceRule: 'price-rule',
};

/** A name has both languages or is none. */
export function sheetNames(catalogues: Readonly<Record<Language, Catalogue>>): SheetNames {
  const named = (key: string) => {
    const [zh, en] = [catalogues.zh[key as WordKey], catalogues.en[key as WordKey]];
    return zh === undefined || en === undefined ? undefined : { zh, en };
  };
  return {
    field: (name) => named(`field.${name}`),
    word: (field, option) => named(`${PREFIXES[field] ?? field}.${option}`),
  };
}

const whole = async (language: Language): Promise<Catalogue> => {
  const [first, later] = await Promise.all([loadCatalogue(language), loadLaterWords(language)]);
  return { ...first, ...later };
};

/** Fetches what of both catalogues is not there yet: a sheet is read in either language. */
export async function loadSheetNames(): Promise<SheetNames> {
  const [zh, en] = await Promise.all([whole('zh'), whole('en')]);
  return sheetNames({ zh, en });
}
