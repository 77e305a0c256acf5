/** Serves the API on this machine, the same app as in Lambda, and beside it the web application on the same origin. */
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createApp } from '../../functions/api/app.ts';
import type { Log } from '../../functions/api/log.ts';
import type { ApiConfig } from '../../functions/config.ts';
import { apiDeps } from '../../functions/deps.ts';
import { isWebPath, type WebOptions, webFiles } from './web/web-files.ts';

/** Port 0 takes a free one; `log` is told of faults; without `web` there is the API alone. */
export interface ServeOptions {
  readonly config: ApiConfig;
  readonly port: number;
  readonly log: Log;
  readonly web?: Pick<WebOptions, 'folder' | 'clientId'>;
}

/** A served API; `stop` lets running requests end. */
export interface ServedApi {
  readonly url: string;
  stop(): Promise<void>;
}

/** Listens on the loopback address only; throws when the port is taken. */
export async function serveApi({ config, port, log, web }: ServeOptions): Promise<ServedApi> {
  const deps = await apiDeps(config, (state, cause) => {
    if (state === 'on') console.error('Searches have vectors again.');
    else console.error(`Searches go without vectors: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  const app = createApp(deps, {
    log,
    corsOrigins: config.corsOrigins,
    issuer: config.oidcIssuer,
    clientAddress: (c) => getConnInfo(c).remote.address ?? 'unknown',
  });
  const pages = web && webFiles({ ...web, issuer: config.oidcIssuer });
  const fetch: typeof app.fetch = (request, ...rest) =>
    pages && isWebPath(new URL(request.url).pathname) ? pages.fetch(request) : app.fetch(request, ...rest);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const made = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(made));
    made.once('error', reject);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
