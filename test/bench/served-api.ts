/** Starts the API in its own process, so that client and server do not share a thread. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where it listens; `stop` ends it. */
export interface ServedProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** `environment` holds the variables of functions/config.ts. */
export async function startServedApi(environment: Readonly<Record<string, string>>): Promise<ServedProcess> {
  const child = fork(fileURLToPath(new URL('api-process.ts', import.meta.url)), {
    env: { ...process.env, ...environment },
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`the API ended with code ${code} before it listened`)));
  });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { url, stop };
}
