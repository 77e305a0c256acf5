/** The files that find listings across languages, from this machine's cache: what synthesising puts beside the functions. */
import { dirname, join } from 'node:path';
import { ensureDictionary } from './local/dictionary/ensure-dictionary.ts';
import { isComplete, modelFolder } from './local/models/model-folder.ts';
import { readSettings } from './local/settings.ts';

/** Absolute paths. */
export interface SearchAidFiles {
  /** The dictionary and the notice its licence asks for. */
  readonly dictionary: readonly string[];
  /** The model with its vocabulary and notice; none until `npm run models` has made them. */
  readonly model?: readonly string[];
}

const beside = (folder: string, names: readonly string[]) => names.map((name) => join(folder, name));

/** Makes the dictionary where it is missing, some seconds; never the model, which asks for network and Python. */
export async function searchAidFiles(note: (text: string) => void): Promise<SearchAidFiles> {
  const { cacheDir } = readSettings();
  const dictionary = await ensureDictionary({ cacheDir, note });
  const model = modelFolder(cacheDir);
  return {
    dictionary: beside(dirname(dictionary), ['cedict.bin', 'NOTICE']),
    ...(isComplete(model) && { model: beside(model, ['model.onnx', 'vocabulary.bin', 'NOTICE']) }),
  };
}
