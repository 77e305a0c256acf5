/** Signing in and out at the OIDC issuer: code with PKCE, its state in sessionStorage, tokens in memory. */
import type { UserManager } from 'oidc-client-ts';
import { forgetSession, rememberSession } from './session-store.ts';

/** Set while a person is signed in in this tab, so that a reload asks the issuer again without a question. */
const SIGNED_IN_HERE = 'duijie-signed-in';

interface WebConfig {
  readonly issuer: string;
  readonly clientId: string;
}

let managing: Promise<UserManager> | undefined;

/** The client of the issuer that /config.json names; fetched at the first sign-in. */
function userManager(): Promise<UserManager> {
  managing ??= (async () => {
    const [oidc, response] = await Promise.all([import('oidc-client-ts'), fetch('/config.json')]);
    const { issuer, clientId } = (await response.json()) as WebConfig;
    const { origin } = window.location;
    return new oidc.UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: `${origin}/callback`,
      post_logout_redirect_uri: `${origin}/`,
      scope: 'openid profile email api',
      userStore: new oidc.WebStorageStateStore({ store: new oidc.InMemoryWebStorage() }),
      stateStore: new oidc.WebStorageStateStore({ store: window.sessionStorage }),
      automaticSilentRenew: false,
      monitorSession: false,
    });
  })();
  managing.catch(() => {
    managing = undefined;
  });
  return managing;
}

/** Leaves for the issuer; afterwards the person is back at `returnTo`, a path of this application. */
export async function signIn(returnTo: string): Promise<void> {
  await (await userManager()).signinRedirect({ state: returnTo });
}

/** Whether this tab was signed in before it was loaded again. */
export const wasSignedIn = (): boolean => sessionStorage.getItem(SIGNED_IN_HERE) === 'yes';

/** As {@link signIn}, without a question: who has no session at the issuer comes back as a visitor. */
export async function signInQuietly(returnTo: string): Promise<void> {
  sessionStorage.removeItem(SIGNED_IN_HERE);
  await (await userManager()).signinRedirect({ state: returnTo, prompt: 'none' });
}

/** Only paths of this application, so that nobody is sent elsewhere by a forged state. */
const ownPath = (state: unknown): string => (typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/');

/** Finishes at /callback; resolves to the path to go on with. Throws where the issuer refused. */
export async function completeSignIn(): Promise<string> {
  const manager = await userManager();
  try {
    const user = await manager.signinRedirectCallback();
    rememberSession(user.access_token);
    sessionStorage.setItem(SIGNED_IN_HERE, 'yes');
    return ownPath(user.state);
  } catch (error) {
    const { error: code, state } = error as { error?: string; state?: unknown };
    if (code !== 'login_required' && code !== 'interaction_required') throw error;
    forgetSession('expired');
    return ownPath(state);
  }
}

/** Ends the session here and at the issuer. */
export async function signOut(): Promise<void> {
  sessionStorage.removeItem(SIGNED_IN_HERE);
  const manager = await userManager();
  await manager.signoutRedirect();
}
