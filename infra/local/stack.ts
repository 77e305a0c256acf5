/** Composes what the system stands on here: state folder, engines, issuer, embedder; started together, stopped in reverse. */
import { join } from 'node:path';
import { type AidsEnvironment, startAids } from './embedder/start-aids.ts';
import { startEngines } from './engines/engines.ts';
import { startIssuer } from './issuer/issuer.ts';
import type { LocalSettings } from './settings.ts';
import { startTogether } from './start-together.ts';
import { claimState, endLeftovers, stackLabel } from './state-folder.ts';

/** `note` is told what happens while it happens. */
export interface StackOptions {
  readonly settings: LocalSettings;
  readonly note: (text: string) => void;
}

/** The running foundation; `stop` ends only what was started here. */
export interface Stack {
  readonly opensearchUrl: string;
  readonly dynamodbEndpoint: string;
  readonly issuerUrl: string;
  readonly aids: AidsEnvironment;
  stop(): Promise<void>;
}

const webOrigins = (settings: LocalSettings): string[] =>
  [settings.apiPort, 5173].flatMap((port) => [`http://127.0.0.1:${port}`, `http://localhost:${port}`]);

/** Starts engines, issuer and embedder over the settings' state folder; what was started is stopped again when a later part fails. */
export async function startStack({ settings, note }: StackOptions): Promise<Stack> {
  const undo: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    undo.push(await claimState(settings.stateDir, note));
    await endLeftovers(settings.stateDir, note);
    const keysPath = join(settings.stateDir, 'issuer-keys.json');
    // First, for it takes no time and a taken port is told before the engines are started for nothing.
    const issuer = await startIssuer({ port: settings.issuerPort, keysPath, webOrigins: webOrigins(settings) });
    undo.push(() => issuer.stop());
    note(`issuer answers at ${issuer.url}`);
    // The first time the model is fetched while the engines are.
    const [engines, aids] = await startTogether([
      startEngines({ settings, label: stackLabel(settings.stateDir), note }),
      startAids({ cacheDir: settings.cacheDir, note }),
    ]);
    undo.push(
      () => engines.stop(),
      () => aids.stop(),
    );
    const { opensearchUrl, dynamodbEndpoint } = engines;
    return { opensearchUrl, dynamodbEndpoint, issuerUrl: issuer.url, aids: aids.environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
