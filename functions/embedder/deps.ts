/** The wiring of the embedder's function, apart from functions/deps.ts so that its bundle holds no client of any engine. */
import { fileURLToPath } from 'node:url';
import { AppError } from '../../shared/errors.ts';
import { onnxEmbedder } from '../adapters/onnx/embedder.ts';
import type { AidsConfig } from '../config.ts';
import type { Embedder } from '../ports/embedder.ts';

/** The model in this process, loaded and warm; throws VALIDATION unless EMBEDDER names a folder, UNAVAILABLE. */
export async function readyEmbedder({ embedder }: AidsConfig): Promise<Embedder> {
  if (!embedder?.address.startsWith('file:'))
    throw new AppError('VALIDATION', "EMBEDDER: the embedder's function needs the model's folder as a file: address.");
  const ready = onnxEmbedder({ modelDir: fileURLToPath(embedder.address), threads: 1 });
  // The first run of a model takes longer than those after it.
  await ready.embedQuery('ready');
  return ready;
}
