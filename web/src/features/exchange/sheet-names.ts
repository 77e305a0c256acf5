/** The names of sheets' columns and words, from the catalogues of both languages. */
import type { SheetNames } from '../../../../shared/exchange/speech.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';

/** Sentences by key. */
type Catalogue = Readonly<Record<string, string | undefined>>;

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
    const [zh, en] = [catalogues.zh[key], catalogues.en[key]];
    return zh === undefined || en === undefined ? undefined : { zh, en };
  };
  return {
    field: (name) => named(`field.${name}`),
    word: (field, option) => named(`${PREFIXES[field] ?? field}.${option}`),
  };
}
