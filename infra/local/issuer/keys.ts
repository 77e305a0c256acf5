/** The issuer's signing key and cookie secrets, kept so that tokens stay valid over restarts. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWKS } from 'oidc-provider';

/** One ES256 private key as a JWKS, and what signs the session cookies. */
export interface IssuerKeys {
  readonly jwks: JWKS;
  readonly cookieKeys: string[];
}

async function generate(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = randomBytes(8).toString('hex');
  return {
    jwks: { keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] } as JWKS,
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
}

/** Reads the keys of this file, made at the first start and readable by the owner only. */
export async function issuerKeys(path: string): Promise<IssuerKeys> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as IssuerKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const keys = await generate();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return keys;
}
