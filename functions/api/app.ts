/** The API: its middleware in order, its routes, and its document. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { AppError } from '../../shared/errors.ts';
import type { Deps } from '../context.ts';
import type { ApiEnv, ApiSettings } from './env.ts';
import { assignRequestId } from './middleware/assign-request-id.ts';
import { authenticate } from './middleware/authenticate.ts';
import { limitRate } from './middleware/limit-rate.ts';
import { loadContext } from './middleware/load-context.ts';
import { secureHeaders } from './middleware/secure-headers.ts';
import { shareWithOrigins } from './middleware/share-with-origins.ts';
import { openApiDocument } from './openapi-document.ts';
import { HttpError, problemResponse } from './problem.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { listingRoutes } from './routes/listings.ts';
import { markRoutes } from './routes/marks.ts';
import { matchRoutes } from './routes/matches.ts';
import { meRoutes } from './routes/me.ts';
import { memberRoutes } from './routes/members.ts';
import { operationRoutes } from './routes/operations.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { referenceRoutes } from './routes/reference.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { searchRoutes } from './routes/search.ts';
import { taxonomyRoutes } from './routes/taxonomies.ts';
import { shortMemory } from './short-memory.ts';

const BODY_LIMIT_BYTES = 512 * 1024;
const MEMORY_MS = 10_000;

const tooLarge = (): never => {
  throw new HttpError('TOO_LARGE', `A body has at most ${BODY_LIMIT_BYTES / 1024} kB.`);
};

/** The whole API over `deps`; the same in Lambda, on this machine and in the tests. */
export function createApp(deps: Deps, settings: ApiSettings) {
  const app = new OpenAPIHono<ApiEnv>();
  app.onError((error, c) => problemResponse(error, c));
  app.notFound((c) => problemResponse(new AppError('NOT_FOUND', 'There is nothing at this address.'), c));
  app.use(assignRequestId(deps.newUlid), secureHeaders, async (c, next) => {
    c.set('log', settings.log);
    await next();
  });
  if (settings.corsOrigins.length > 0) app.use(shareWithOrigins(settings.corsOrigins));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return problemResponse(new HttpError('METHOD_NOT_ALLOWED', `Use ${methods.join(', ')} here.`), c);
      },
    }),
  );
  app.use(
    '/v1/*',
    bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: tooLarge }),
    authenticate(deps.tokens),
    limitRate(deps.limiter, settings.clientAddress),
    loadContext(shortMemory(deps, MEMORY_MS)),
  );
  app.route(
    '/',
    referenceRoutes(() => openApiDocument(app, settings.issuer)),
  );
  return app
    .route('/', healthRoutes(deps))
    .route('/', searchRoutes)
    .route('/', matchRoutes)
    .route('/', markRoutes)
    .route('/', importRoutes)
    .route('/', listingRoutes)
    .route('/', reviewRoutes)
    .route('/', organisationRoutes)
    .route('/', memberRoutes)
    .route('/', operationRoutes)
    .route('/', meRoutes)
    .route('/', taxonomyRoutes);
}

/** What a typed client needs to know of the API. */
export type Api = ReturnType<typeof createApp>;
