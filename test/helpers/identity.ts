/** A real OIDC issuer for a test file, and tokens of anyone: good ones, and each kind of bad one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { API_AUDIENCE } from '../../infra/local/issuer/api-resource.ts';
import { startIssuer } from '../../infra/local/issuer/issuer.ts';

/** What a token may say otherwise than a good one. Times in seconds from now. */
export interface TokenChanges {
  readonly claims?: JWTPayload;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expiresIn?: number;
}

/** `tokenFor` signs as the issuer itself does, for any subject. */
export interface TestIssuer {
  readonly url: string;
  readonly audience: string;
  tokenFor(subject: string, changes?: TokenChanges): Promise<string>;
  stop(): Promise<void>;
}

/** Signs a token with `key`; the header's `alg` and `kid` are the key's. */
export async function signedToken(
  key: JWK,
  issuer: string,
  subject: string,
  changes: TokenChanges = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ name: subject, ...changes.claims })
    .setProtectedHeader({ alg: key.alg!, ...(key.kid !== undefined && { kid: key.kid }) })
    .setSubject(subject)
    .setIssuer(changes.issuer ?? issuer)
    .setAudience(changes.audience ?? API_AUDIENCE)
    .setIssuedAt(now)
    .setExpirationTime(now + (changes.expiresIn ?? 600))
    .sign(await importJWK(key));
}

/** Starts it on a free port with fresh keys. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const folder = mkdtempSync(join(tmpdir(), 'duijie-issuer-'));
  const keysPath = join(folder, 'keys.json');
  const issuer = await startIssuer({ port: 0, keysPath, webOrigins: [] });
  const key = (JSON.parse(readFileSync(keysPath, 'utf8')) as { jwks: { keys: JWK[] } }).jwks.keys[0]!;
  return {
    url: issuer.url,
    audience: API_AUDIENCE,
    tokenFor: (subject, changes) => signedToken(key, issuer.url, subject, changes),
    async stop() {
      await issuer.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
