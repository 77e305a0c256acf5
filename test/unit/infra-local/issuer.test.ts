import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS } from '../../../infra/local/demo-accounts.ts';
import { API_AUDIENCE } from '../../../infra/local/issuer/api-resource.ts';
import { DEMO_ACCOUNT_GRANT, DEMO_CLI_CLIENT } from '../../../infra/local/issuer/demo-client.ts';
import { demoToken } from '../../../infra/local/issuer/demo-token.ts';
import { type Issuer, startIssuer } from '../../../infra/local/issuer/issuer.ts';
import { signInPage } from '../../../infra/local/issuer/sign-in-page.ts';

const WEB = 'http://127.0.0.1:8787';

let folder: string;
let issuer: Issuer;
const keysPath = () => join(folder, 'keys.json');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duijie-issuer-'));
  issuer = await startIssuer({ port: 0, keysPath: keysPath(), webOrigins: [WEB] });
});
afterAll(async () => {
  await issuer.stop();
  rmSync(folder, { recursive: true, force: true });
});

const verify = (token: string, from: Issuer = issuer) =>
  jwtVerify(token, createRemoteJWKSet(new URL(from.jwksUrl)), {
    issuer: issuer.url,
    audience: API_AUDIENCE,
    algorithms: ['ES256'],
  });

describe('the local issuer', () => {
  it('describes itself where OpenID Connect looks for it', async () => {
    const response = await fetch(`${issuer.url}/.well-known/openid-configuration`);
    const discovery = (await response.json()) as Record<string, unknown>;
    expect(discovery).toMatchObject({
      issuer: issuer.url,
      jwks_uri: issuer.jwksUrl,
      code_challenge_methods_supported: ['S256'],
    });
    expect(discovery.grant_types_supported).toContain(DEMO_ACCOUNT_GRANT);
  });

  it('publishes public keys only', async () => {
    const { keys } = (await (await fetch(issuer.jwksUrl)).json()) as { keys: Record<string, string>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: 'EC', alg: 'ES256' });
    expect(keys[0]).not.toHaveProperty('d');
  });

  it.each(DEMO_ACCOUNTS.map((account) => account.id))(
    'gives %s a token for the API that lives eight hours',
    async (id) => {
      const { payload } = await verify(await demoToken(issuer.url, id));
      const account = DEMO_ACCOUNTS.find((one) => one.id === id);
      expect(payload).toMatchObject({ sub: id, aud: API_AUDIENCE, name: account?.name.zh, email: account?.email });
      expect(Number(payload.exp) - Number(payload.iat)).toBe(8 * 3600);
    },
  );

  it('knows no other account', async () => {
    await expect(demoToken(issuer.url, 'stranger')).rejects.toMatchObject({
      code: 'VALIDATION',
      message: expect.stringContaining('sme-demo'),
    });
  });

  it('says what to do when it does not run', async () => {
    await expect(demoToken('http://127.0.0.1:1', 'sme-demo')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('keeps its key over a restart, in a file for its owner alone', async () => {
    const token = await demoToken(issuer.url, 'sme-demo');
    const again = await startIssuer({ port: 0, keysPath: keysPath(), webOrigins: [WEB] });
    try {
      expect((await verify(token, again)).payload.sub).toBe('sme-demo');
      expect(statSync(keysPath()).mode & 0o077).toBe(0);
    } finally {
      await again.stop();
    }
  });

  it('says who holds its port when that is taken', async () => {
    const port = Number(new URL(issuer.url).port);
    await expect(startIssuer({ port, keysPath: keysPath(), webOrigins: [WEB] })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });
});

describe('the grant for programs of this machine', () => {
  const ask = (headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const body = new URLSearchParams({
        grant_type: DEMO_ACCOUNT_GRANT,
        client_id: DEMO_CLI_CLIENT,
        account: 'operator-demo',
      }).toString();
      const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
      const sent = request(`${issuer.url}/token`, { method: 'POST', headers: { ...type, ...headers } }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  it('answers a program', async () => {
    expect((await ask({})).status).toBe(200);
  });

  it('refuses a web page, even one of our own', async () => {
    const answer = await ask({ origin: WEB });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('access_token');
  });

  it('refuses a browser that was led here under another host name', async () => {
    const answer = await ask({ host: 'attacker.example' });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('access_token');
  });
});

/** A browser as far as sign-in needs one: keeps cookies, follows no redirect by itself. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
}

const authorizeUrl = (parameters: Record<string, string>) =>
  `${issuer.url}/auth?${new URLSearchParams({
    client_id: 'duijie-web',
    response_type: 'code',
    redirect_uri: `${WEB}/callback`,
    scope: 'openid profile email api',
    ...parameters,
  })}`;

describe('signing in from the web interface', () => {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const pkce = { code_challenge: challenge, code_challenge_method: 'S256', state: 'x1' };

  const location = (response: Response) => new URL(response.headers.get('location') ?? '', issuer.url).href;

  async function signIn(account: string): Promise<string> {
    const visit = browser();
    const interaction = location(await visit(authorizeUrl(pkce)));
    const page = await (await visit(interaction)).text();
    for (const one of DEMO_ACCOUNTS) expect(page).toContain(`value="${one.id}"`);
    const chosen = await visit(interaction, { method: 'POST', body: new URLSearchParams({ account }) });
    return location(await visit(location(chosen)));
  }

  const exchange = (code: string, code_verifier: string) =>
    fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { origin: WEB },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'duijie-web',
        redirect_uri: `${WEB}/callback`,
        code,
        code_verifier,
      }),
    });

  it('ends with a code for a token of the account that was chosen', async () => {
    const callback = new URL(await signIn('vendor-demo'));
    expect(callback.origin + callback.pathname).toBe(`${WEB}/callback`);
    expect(callback.searchParams.get('state')).toBe('x1');
    const response = await exchange(callback.searchParams.get('code') ?? '', verifier);
    expect(response.headers.get('access-control-allow-origin')).toBe(WEB);
    const tokens = (await response.json()) as { access_token: string; id_token: string };
    expect((await verify(tokens.access_token)).payload.sub).toBe('vendor-demo');
    expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: 'vendor-demo', email: 'vendor-demo@duijie.example' });
  });

  it('gives nothing for a code without its verifier', async () => {
    const code = new URL(await signIn('vendor-demo')).searchParams.get('code') ?? '';
    const answer = await (await exchange(code, randomBytes(32).toString('base64url'))).json();
    expect(answer).toMatchObject({ error: 'invalid_grant' });
  });

  it('refuses a request without PKCE', async () => {
    const response = await browser()(authorizeUrl({}));
    expect(location(response)).toContain('error=invalid_request');
  });

  it('refuses to send anybody anywhere else', async () => {
    const response = await browser()(authorizeUrl({ ...pkce, redirect_uri: 'http://attacker.example/callback' }));
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
  });

  it('takes a code only once', async () => {
    const code = new URL(await signIn('base-demo')).searchParams.get('code') ?? '';
    expect((await exchange(code, verifier)).status).toBe(200);
    expect((await exchange(code, verifier)).status).toBe(400);
  });

  it('shows accounts as text and not as markup', () => {
    const account = { ...DEMO_ACCOUNTS[0]!, name: { zh: '<b>"', en: '&' } };
    expect(signInPage([account], '/x')).toContain('<b>&#60;b&#62;&#34;</b> <span lang="en">&#38;</span>');
  });
});
