/** Verifies bearer tokens with the keys an OIDC issuer publishes (OpenID Connect Discovery 1.0, RFC 7517, RFC 7519). */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { AppError } from '../../../shared/errors.ts';
import type { Identity, TokenVerifier } from '../../ports/token-verifier.ts';

/** Asymmetric signatures only: `none` and shared secrets (HS256 …) are never accepted. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_SKEW_SECONDS = 30;
const TIMEOUT_MS = 3_000;
const KEYS_KEPT_MS = 10 * 60_000;
/** After a failed discovery the issuer is left alone for this long. */
const RETRY_AFTER_MS = 2_000;

/** Where tokens come from and whom they must be for. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly audience: string;
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

const unavailable = (cause: unknown) =>
  new AppError('UNAVAILABLE', 'The sign-in service cannot be reached; try again in a moment.', [], { cause });
const refused = (detail: string) => new AppError('UNAUTHENTICATED', detail);

async function discover(issuer: string): Promise<KeySet> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`discovery answered ${response.status}`);
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer) throw new Error('discovery names another issuer');
  if (typeof metadata.jwks_uri !== 'string') throw new Error('discovery names no keys');
  return createRemoteJWKSet(new URL(metadata.jwks_uri), {
    timeoutDuration: TIMEOUT_MS,
    cacheMaxAge: KEYS_KEPT_MS,
    cooldownDuration: 30_000,
  });
}

/** jose's errors in the words of a client who can act on them; whatever is not about the token is the issuer's trouble. */
function translated(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof errors.JWTExpired) return refused('The token has expired; sign in again.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return refused('The token comes from another issuer.');
    if (error.claim === 'aud') return refused('The token is meant for another audience.');
    return refused(`The token's claim "${error.claim}" is missing or not acceptable.`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return refused('The token is signed with an algorithm not accepted here.');
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return unavailable(error);
  if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC')
    return refused('The token is malformed or its signature is wrong.');
  return unavailable(error);
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function identityOf(payload: JWTPayload): Identity {
  const name = text(payload.name) ?? text(payload.preferred_username);
  const email = text(payload.email);
  return { subject: payload.sub!, ...(name && { name }), ...(email && { email }) };
}

/** Keys are discovered at the first token, kept for ten minutes and fetched again for an unknown key id. */
export function oidcTokenVerifier({ issuer, audience }: IssuerSettings): TokenVerifier {
  let keys: Promise<KeySet> | undefined;
  const keySet = (): Promise<KeySet> => {
    keys ??= discover(issuer).catch((error) => {
      setTimeout(() => {
        keys = undefined;
      }, RETRY_AFTER_MS).unref();
      throw unavailable(error);
    });
    return keys;
  };
  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, await keySet(), {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          clockTolerance: CLOCK_SKEW_SECONDS,
          requiredClaims: ['sub', 'exp'],
        });
        if (!text(payload.sub)) throw refused('The token names no subject.');
        return identityOf(payload);
      } catch (error) {
        throw translated(error);
      }
    },
    async ping() {
      try {
        const set = await keySet();
        if (!set.fresh) await set.reload();
      } catch (error) {
        throw translated(error);
      }
    },
  };
}
