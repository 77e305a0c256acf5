/** Serves the built web application: hashed assets for ever, every other page as index.html, and where people sign in. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Context, Hono } from 'hono';

/** `folder` holds the build; `issuer` and `clientId` go into /config.json, so that no address is built in. */
export interface WebOptions {
  readonly folder: string;
  readonly issuer: string;
  readonly clientId: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
/** Their names change with their content. */
const ASSETS = '/assets/';
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Paths that the API answers; everything else is the web application's. */
const API_PATHS = /^\/(?:v1|docs|health|ready|openapi\.json)(?:\/|$)/;

/** Whether the web application answers `path`. */
export const isWebPath = (path: string): boolean => !API_PATHS.test(path);

/** Mantine sets custom properties in style elements, so style-src alone is wider than 'self'. */
const policyFor = (issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${issuer}`,
    // Spreadsheets are packed and unpacked beside the page.
    'worker-src blob:',
    `form-action 'self' ${issuer}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

interface WebFile {
  readonly plain: Buffer<ArrayBuffer>;
  readonly brotli: Buffer<ArrayBuffer>;
}

/** Reads each hashed file once, the others whenever they are asked for: a new build changes them. Undefined for what is not there. */
function fileReader(folder: string): (path: string) => Promise<WebFile | undefined> {
  const known = new Map<string, WebFile>();
  return async (path) => {
    const file = known.get(path);
    if (file) return file;
    const plain = await readFile(join(folder, path)).catch(() => undefined);
    if (!plain) return undefined;
    const read = { plain, brotli: brotliCompressSync(plain, BROTLI) };
    if (path.startsWith(ASSETS)) known.set(path, read);
    return read;
  };
}

/** The web application over the files of `folder`; GET and HEAD only. */
export function webFiles({ folder, issuer, clientId }: WebOptions): Hono {
  const policy = policyFor(issuer);
  const read = fileReader(folder);
  const send = (c: Context, path: string, file: WebFile, cacheControl: string) => {
    const packed = c.req.header('accept-encoding')?.includes('br') ?? false;
    return c.body(packed ? file.brotli : file.plain, 200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': cacheControl,
      Vary: 'Accept-Encoding',
      ...(packed && { 'Content-Encoding': 'br' }),
    });
  };
  return new Hono()
    .use(async (c, next) => {
      c.header('Content-Security-Policy', policy);
      c.header('X-Content-Type-Options', 'nosniff');
      c.header('Referrer-Policy', 'no-referrer');
      c.header('Cross-Origin-Opener-Policy', 'same-origin');
      await next();
    })
    .get('/config.json', (c) => c.json({ issuer, clientId }, 200, { 'Cache-Control': 'no-cache' }))
    .get('*', async (c) => {
      const path = normalize(c.req.path);
      const file = extname(path) === '' ? undefined : await read(path);
      if (file)
        return send(c, path, file, path.startsWith(ASSETS) ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (path.startsWith(ASSETS)) return c.notFound();
      const page = await read('/index.html');
      if (!page) return c.text('The web application is not built: npm run build:web', 503);
      return send(c, '/index.html', page, 'no-cache');
    });
}
