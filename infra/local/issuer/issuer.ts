/** The local OIDC issuer: a real one, on this machine only, whose accounts are the demo accounts. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../../../shared/errors.ts';
import { describeHolder, portHolder } from '../processes/ports.ts';
import { handleInteraction, isInteraction } from './interaction.ts';
import { issuerKeys } from './keys.ts';
import { createProvider } from './provider.ts';

/** Port 0 takes a free one. `webOrigins` are the addresses of web interfaces that may sign people in. */
export interface IssuerOptions {
  readonly port: number;
  readonly keysPath: string;
  readonly webOrigins: readonly string[];
}

/** A running issuer; `url` is `iss` of its tokens and where discovery lies. */
export interface Issuer {
  readonly url: string;
  readonly jwksUrl: string;
  stop(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<string> {
  const holder = port === 0 ? undefined : await portHolder(port);
  if (holder) throw new AppError('CONFLICT', `issuer: port ${port} is held by ${describeHolder(holder)}.`);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts it; CONFLICT when the port is taken. Its keys are made at the first start and kept in `keysPath`. */
export async function startIssuer(options: IssuerOptions): Promise<Issuer> {
  const keys = await issuerKeys(options.keysPath);
  const server = createServer();
  const url = await listen(server, options.port);
  const provider = createProvider(url, keys, options.webOrigins);
  const answerOidc = provider.callback();
  server.on('request', (request, response) => {
    if (isInteraction(request)) void handleInteraction(provider, request, response);
    else void answerOidc(request, response);
  });
  return {
    url,
    jwksUrl: `${url}/jwks`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
