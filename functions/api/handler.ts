/** The API in Lambda: configuration, ports, app. */
import { Logger } from '@aws-lambda-powertools/logger';
import { getConnInfo, handle } from 'hono/aws-lambda';
import { readApiConfig } from '../config.ts';
import { apiDeps } from '../deps.ts';
import { createApp } from './app.ts';
import { logged } from './log.ts';

const config = readApiConfig();
const log = new Logger({ serviceName: 'api', logLevel: config.logLevel });
const deps = await apiDeps(config, (state, cause) => {
  if (state === 'on') log.info('searches have vectors again');
  else log.warn('searches go without vectors', logged(cause));
});

/** Invoked by API Gateway or a function address. */
export const handler = handle(
  createApp(deps, {
    log,
    corsOrigins: config.corsOrigins,
    issuer: config.oidcIssuer,
    clientAddress: (c) => getConnInfo(c).remote.address ?? 'unknown',
  }),
);
