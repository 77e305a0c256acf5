/** What finds listings across languages, made ready here: the dictionary's file and, where it can be had, the model. */
import { pathToFileURL } from 'node:url';
import { AppError } from '../../../shared/errors.ts';
import { ensureDictionary } from '../dictionary/ensure-dictionary.ts';
import { ensureModels } from '../models/fetch.ts';
import { startEmbedder } from './start-embedder.ts';

/** Variables of functions/config.ts; without EMBEDDER where vectors are off. */
export interface AidsEnvironment {
  readonly DICTIONARY: string;
  readonly EMBEDDER?: string;
}

/** Aids that are up; `stop` ends what was started. */
export interface RunningAids {
  readonly environment: AidsEnvironment;
  stop(): Promise<void>;
}

export interface AidsOptions {
  readonly cacheDir: string;
  readonly note: (text: string) => void;
}

async function embedder({ cacheDir, note }: AidsOptions) {
  const modelDir = await ensureModels({ cacheDir, note });
  if (modelDir === undefined) return undefined;
  try {
    const started = performance.now();
    const running = await startEmbedder(modelDir);
    note(`embedder answers at ${running.address} after ${((performance.now() - started) / 1_000).toFixed(1)} s`);
    return running;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    note(`vectors are off: ${error.message}`);
    return undefined;
  }
}

/** An EMBEDDER in the environment is used as it is, and nothing is fetched or started for it. */
export async function startAids(options: AidsOptions): Promise<RunningAids> {
  const DICTIONARY = pathToFileURL(await ensureDictionary(options)).href;
  const given = process.env.EMBEDDER;
  if (given) {
    options.note(`embedder is ${given} (EMBEDDER)`);
    return { environment: { DICTIONARY, EMBEDDER: given }, stop: async () => {} };
  }
  const started = await embedder(options);
  return {
    environment: { DICTIONARY, ...(started && { EMBEDDER: started.address }) },
    stop: async () => started?.stop(),
  };
}
