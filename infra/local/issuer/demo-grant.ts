/** A token endpoint grant that gives a demo account's access token to programs of this machine (`npm run token`, tests). */
import type Provider from 'oidc-provider';
import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import { demoAccount } from '../demo-accounts.ts';
import { API_RESOURCE, API_SCOPE, apiResourceServer } from './api-resource.ts';
import { DEMO_ACCOUNT_GRANT } from './demo-client.ts';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * Only programs of this machine, speaking to the issuer by its own name, and no web page: a page of any site could make
 * a browser here post to us, or reach us under its own host name.
 */
function refuseOthers(ctx: KoaContextWithOIDC, issuer: string): void {
  const local = LOOPBACK.test(ctx.req.socket.remoteAddress ?? '');
  if (!local || ctx.req.headers.host !== new URL(issuer).host || ctx.req.headers.origin !== undefined) {
    throw new errors.AccessDenied('this grant is for programs on the machine of the issuer');
  }
}

/** Registers the grant; its tokens are for the API, as those of the sign-in flow are. */
export function registerDemoGrant(provider: Provider): void {
  provider.registerGrantType<{ account?: string }>(
    DEMO_ACCOUNT_GRANT,
    async (ctx) => {
      refuseOthers(ctx, provider.issuer);
      const { client, params } = ctx.oidc;
      const account = demoAccount(params.account ?? '');
      if (!account) throw new errors.InvalidGrant('there is no such demo account');

      const grant = new provider.Grant({ clientId: client.clientId, accountId: account.id });
      grant.addResourceScope(API_RESOURCE, API_SCOPE);
      const token = new provider.AccessToken({
        client,
        accountId: account.id,
        grantId: await grant.save(),
        gty: DEMO_ACCOUNT_GRANT,
        scope: API_SCOPE,
        resourceServer: new provider.ResourceServer(API_RESOURCE, apiResourceServer()),
      });
      ctx.body = {
        access_token: await token.save(),
        expires_in: token.expiration,
        token_type: token.tokenType,
        scope: API_SCOPE,
      };
    },
    'account',
  );
}
