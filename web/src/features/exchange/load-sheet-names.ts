/** Fetches the names of sheets' columns and words. */
import type { SheetNames } from '../../../../shared/exchange/speech.ts';
import type { Language } from '../../../../shared/schemas/localized-text.ts';
import { type Catalogue, loadCatalogue, loadLaterWords } from '../../i18n/load-catalogue.ts';
import { sheetNames } from './sheet-names.ts';

const whole = async (language: Language): Promise<Catalogue> => {
  const [first, later] = await Promise.all([loadCatalogue(language), loadLaterWords(language)]);
  return { ...first, ...later };
};

/** Fetches what of both catalogues is not there yet: a sheet is read in either language. */
export async function loadSheetNames(): Promise<SheetNames> {
  const [zh, en] = await Promise.all([whole('zh'), whole('en')]);
  return sheetNames({ zh, en });
}
