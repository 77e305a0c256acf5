/** The API as the issuer sees it: whom access tokens are for, and how they are made. */
import type { ResourceServer } from 'oidc-provider';

/** The resource indicator a client asks for; the tokens' audience is {@link API_AUDIENCE}. */
export const API_RESOURCE = 'urn:duijie:api';
/** `aud` of every access token. */
export const API_AUDIENCE = 'duijie-api';
/** The one scope of the API: what a person may do is decided by their memberships, not by the token. */
export const API_SCOPE = 'api';
/** `alg` of every access token. */
export const SIGNING_ALGORITHM = 'ES256';

/** How long an access token is good for. */
export const TOKEN_LIFETIME_SECONDS = 8 * 3600;

/** JWT access tokens that live 8 hours. */
export const apiResourceServer = (): ResourceServer => ({
  scope: API_SCOPE,
  audience: API_AUDIENCE,
  accessTokenFormat: 'jwt',
  accessTokenTTL: TOKEN_LIFETIME_SECONDS,
  jwt: { sign: { alg: SIGNING_ALGORITHM } },
});
