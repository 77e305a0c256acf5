/** Which bearer tokens are believed: only the issuer's own, for this audience, in time, signed as it signs. */
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oidcTokenVerifier } from '../../functions/adapters/oidc/token-verifier.ts';
import type { TokenVerifier } from '../../functions/ports/token-verifier.ts';
import { signedToken, startTestIssuer, type TestIssuer } from '../helpers/identity.ts';

let issuer: TestIssuer;
let verifier: TokenVerifier;

beforeAll(async () => {
  issuer = await startTestIssuer();
  verifier = oidcTokenVerifier({ issuer: issuer.url, audience: issuer.audience });
});
afterAll(() => issuer.stop());

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const refused = (message: RegExp) => ({ code: 'UNAUTHENTICATED', message: expect.stringMatching(message) as unknown });

describe('a bearer token', () => {
  it('of the issuer names its subject and name', async () => {
    const identity = await verifier.verify(
      await issuer.tokenFor('lin', { claims: { name: '林', email: 'lin@example.com' } }),
    );
    expect(identity).toEqual({ subject: 'lin', name: '林', email: 'lin@example.com' });
  });

  it.each([
    ['expired', { expiresIn: -31 }, /expired/],
    ['for another audience', { audience: 'another-api' }, /another audience/],
    ['of another issuer', { issuer: 'https://issuer.example' }, /another issuer/],
    ['not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 120 } }, /"nbf"/],
  ])('%s is refused', async (_, changes, message) => {
    const token = await issuer.tokenFor('lin', changes);
    await expect(verifier.verify(token)).rejects.toMatchObject(refused(message));
  });

  it('that expired within the clock skew of 30 s still holds', async () => {
    const token = await issuer.tokenFor('lin', { expiresIn: -20 });
    expect(await verifier.verify(token)).toMatchObject({ subject: 'lin' });
  });

  it('without a signature (alg none) is refused', async () => {
    const [, payload] = (await issuer.tokenFor('lin')).split('.');
    const token = `${base64url({ alg: 'none' })}.${payload}.`;
    await expect(verifier.verify(token)).rejects.toMatchObject(refused(/algorithm|malformed/));
  });

  it('signed with a shared secret (HS256), even with the public key as the secret, is refused', async () => {
    const keys = (await (await fetch(`${issuer.url}/jwks`)).json()) as { keys: { kid: string }[] };
    const secret = { kty: 'oct', k: base64url(keys.keys[0]), alg: 'HS256', kid: keys.keys[0]!.kid };
    const token = await signedToken(secret, issuer.url, 'lin');
    await expect(verifier.verify(token)).rejects.toMatchObject(refused(/algorithm/));
  });

  it("signed by a stranger's key under the issuer's name is refused", async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const token = await signedToken(
      { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'stranger' },
      issuer.url,
      'lin',
    );
    await expect(verifier.verify(token)).rejects.toMatchObject(refused(/signature/));
  });

  it('whose payload was changed is refused', async () => {
    const [header, , signature] = (await issuer.tokenFor('lin')).split('.');
    const claims = { sub: 'operator', iss: issuer.url, aud: issuer.audience, exp: Math.floor(Date.now() / 1000) + 600 };
    await expect(verifier.verify(`${header}.${base64url(claims)}.${signature}`)).rejects.toMatchObject(
      refused(/signature/),
    );
  });

  it.each(['', 'x', 'a.b.c', 'eyJhbGciOiJFUzI1NiJ9..'])('that is no token (%j) is refused', async (token) => {
    await expect(verifier.verify(token)).rejects.toMatchObject(refused(/malformed/));
  });

  it('cannot be judged while the issuer is away, which is not the fault of the token', async () => {
    const away = oidcTokenVerifier({ issuer: 'http://127.0.0.1:9', audience: issuer.audience });
    await expect(away.verify(await issuer.tokenFor('lin'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(away.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await verifier.ping();
  });
});
