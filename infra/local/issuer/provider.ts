/** Configures the OIDC provider: clients, claims, token format, and sign-in without passwords. */
import Provider, { type AccountClaims, type Configuration } from 'oidc-provider';
import { type DemoAccount, demoAccount } from '../demo-accounts.ts';
import {
  API_RESOURCE,
  API_SCOPE,
  apiResourceServer,
  SIGNING_ALGORITHM,
  TOKEN_LIFETIME_SECONDS,
} from './api-resource.ts';
import { DEMO_ACCOUNT_GRANT, DEMO_CLI_CLIENT } from './demo-client.ts';
import { registerDemoGrant } from './demo-grant.ts';
import type { IssuerKeys } from './keys.ts';
import { sessionMemory } from './session-memory.ts';
import { errorPage, signOutPage } from './sign-in-page.ts';

/** The client of the web interface: a browser, so PKCE and no secret. */
export const WEB_CLIENT = 'duijie-web';

const SESSION_SECONDS = 24 * 3600;

const profile = (account: DemoAccount) => ({ name: account.name.zh, email: account.email });

function clients(webOrigins: readonly string[]): Configuration['clients'] {
  const common = { token_endpoint_auth_method: 'none', id_token_signed_response_alg: SIGNING_ALGORITHM } as const;
  return [
    {
      ...common,
      client_id: WEB_CLIENT,
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: webOrigins.flatMap((origin) => [`${origin}/`, `${origin}/callback`]),
      post_logout_redirect_uris: webOrigins.map((origin) => `${origin}/`),
    },
    {
      ...common,
      client_id: DEMO_CLI_CLIENT,
      grant_types: [DEMO_ACCOUNT_GRANT],
      response_types: [],
      redirect_uris: [],
    },
  ];
}

function configuration(keys: IssuerKeys, webOrigins: readonly string[]): Configuration {
  return {
    adapter: sessionMemory(),
    clients: clients(webOrigins),
    jwks: keys.jwks,
    cookies: { keys: keys.cookieKeys },
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    clientBasedCORS: (_ctx, origin) => webOrigins.includes(origin),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: {
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
      Interaction: 3600,
      IdToken: 3600,
      AccessToken: TOKEN_LIFETIME_SECONDS,
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(out.error_description ?? out.error);
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: apiResourceServer,
      },
    },
    findAccount: (_ctx, id) => {
      const account = demoAccount(id);
      return account && { accountId: id, claims: (): AccountClaims => ({ sub: id, ...profile(account) }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const account = 'accountId' in token ? demoAccount(String(token.accountId)) : undefined;
      return account && profile(account);
    },
    // Our own interface asks for our own API: a person who has signed in has agreed to it.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      grant.addResourceScope(API_RESOURCE, API_SCOPE);
      await grant.save();
      return grant;
    },
  };
}

/** A provider for this issuer address. `webOrigins` may sign people in; other redirects are refused. */
export function createProvider(issuer: string, keys: IssuerKeys, webOrigins: readonly string[]): Provider {
  const provider = new Provider(issuer, configuration(keys, webOrigins));
  registerDemoGrant(provider);
  return provider;
}
