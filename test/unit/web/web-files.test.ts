import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWebPath, webFiles } from '../../../infra/local/web/web-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'duijie-web-'));
const ISSUER = 'http://127.0.0.1:8788';
const web = webFiles({ folder, issuer: ISSUER, clientId: 'duijie-web' });

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Duijie</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export const a = 1;');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the web application’s files', () => {
  it('leave the API its paths', () => {
    const paths = [
      '/v1/me',
      '/docs',
      '/docs/start.js',
      '/health',
      '/openapi.json',
      '/',
      '/v1x',
      '/mine',
      '/listings/x',
    ];
    expect(paths.filter(isWebPath)).toEqual(['/', '/v1x', '/mine', '/listings/x']);
  });

  it('answer every page with index.html, never kept without asking', async () => {
    for (const path of ['/', '/mine/lst_1/matches', '/callback?code=1']) {
      const response = await web.request(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>Duijie</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('let hashed assets be kept for ever, and know no others', async () => {
    const response = await web.request('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe('export const a = 1;');
    expect((await web.request('/assets/app-old.js')).status).toBe(404);
  });

  it('stay within their folder', async () => {
    const response = await web.request('/%2e%2e/%2e%2e/etc/passwd.js');
    expect(await response.text()).toContain('<title>Duijie</title>');
  });

  it('carry a policy that allows no script from elsewhere, no evaluation and no framing', async () => {
    const policy = (await web.request('/')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ${ISSUER};`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('say where people sign in', async () => {
    const config = await (await web.request('/config.json')).json();
    expect(config).toEqual({ issuer: ISSUER, clientId: 'duijie-web' });
  });
});
