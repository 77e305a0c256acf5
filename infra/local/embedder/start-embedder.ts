/** Starts the embedder's process and waits until it can embed. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AppError } from '../../../shared/errors.ts';

/** `address` is what EMBEDDER takes; `stop` ends the process, which also ends with ours. */
export interface LocalEmbedder {
  readonly address: string;
  stop(): Promise<void>;
}

/** What lets Node read TypeScript, also where we run inside a bundler that resolves nothing for others. */
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** `modelDir` is what ensureModels gives. Throws UNAVAILABLE when the model cannot be loaded. */
export async function startEmbedder(modelDir: string): Promise<LocalEmbedder> {
  const child = fork(fileURLToPath(new URL('embedder-process.ts', import.meta.url)), [modelDir], {
    execArgv: ['--import', TYPESCRIPT],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new AppError('UNAVAILABLE', `The embedder ended with code ${code}.`)));
  });
  // It must not keep us alive; its end is bound to ours by the channel.
  child.unref();
  child.channel?.unref();
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.ref();
    child.disconnect();
    await ended;
  };
  return { address, stop };
}
