/** The reference: the OpenAPI document and Swagger UI, both served from here. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { ApiEnv } from '../env.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Duijie API</title>
    <link rel="stylesheet" href="docs/swagger-ui.css">
    <link rel="icon" type="image/png" href="docs/favicon-32x32.png">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;
/** `validatorUrl: null` keeps the page from asking a remote validator. */
const START = `SwaggerUIBundle({ url: 'openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
`;
const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};
/** Swagger UI sets styles from script, so style-src alone is wider than 'self'. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Beside the bundle in Lambda, in the package elsewhere; found at the first visit. */
function assetFolder(): string {
  const bundled = fileURLToPath(new URL('./swagger-ui/', import.meta.url));
  if (existsSync(bundled)) return bundled;
  return dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
}

/** `/openapi.json`, `/docs` and its files; `document` is called once, at the first visit. */
export function referenceRoutes(document: () => unknown): Hono<ApiEnv> {
  let text: string | undefined;
  return new Hono<ApiEnv>()
    .get('/openapi.json', (c) => {
      text ??= JSON.stringify(document());
      c.header('Cache-Control', 'no-cache');
      return c.body(text, 200, { 'Content-Type': 'application/json' });
    })
    .get('/docs', (c) => {
      c.header('Content-Security-Policy', POLICY);
      return c.html(PAGE);
    })
    .get('/docs/', (c) => c.redirect('/docs', 308))
    .get('/docs/start.js', (c) => c.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
    .get('/docs/:file', async (c) => {
      const file = c.req.param('file');
      const type = Object.hasOwn(ASSETS, file) ? ASSETS[file] : undefined;
      if (type === undefined) return c.notFound();
      c.header('Cache-Control', 'public, max-age=86400');
      return c.body(await readFile(join(assetFolder(), file)), 200, { 'Content-Type': type });
    });
}
