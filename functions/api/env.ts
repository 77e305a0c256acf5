/** What every handler finds in hono's context, and what the app is told from outside. */
import type { Context } from 'hono';
import type { Ctx } from '../context.ts';
import type { Log } from './log.ts';

/** The identity of a valid token, its failure, or nothing where no token came. */
export interface SignIn {
  readonly subject?: string;
  readonly name?: string;
  readonly failure?: unknown;
}

/** hono's environment: variables set by the middleware, in the order in which it runs. */
export interface ApiEnv {
  Variables: { requestId: string; log: Log; signIn: SignIn; ctx: Ctx };
}

/** What differs between Lambda, the local server and a test. */
export interface ApiSettings {
  readonly log: Log;
  /** Origins whose pages may call the API; none means same origin only. */
  readonly corsOrigins: readonly string[];
  /** The OIDC issuer, for the reference's sign-in. */
  readonly issuer: string;
  /** The address of the client as the transport knows it, for the limits of people who are not signed in. */
  readonly clientAddress: (c: Context) => string;
}
