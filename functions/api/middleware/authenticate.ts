/** Finds out who sends a request: the bearer token's subject, nobody, or a token that does not hold. */
import { createMiddleware } from 'hono/factory';
import { AppError } from '../../../shared/errors.ts';
import type { Deps } from '../../context.ts';
import type { ApiEnv, SignIn } from '../env.ts';

const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;

async function signInOf(header: string, tokens: Deps['tokens']): Promise<SignIn> {
  const token = BEARER.exec(header)?.[1];
  if (token === undefined)
    return { failure: new AppError('UNAUTHENTICATED', 'Send the token as "Authorization: Bearer <token>".') };
  try {
    const { subject, name } = await tokens.verify(token);
    return { subject, ...(name !== undefined && { name }) };
  } catch (failure) {
    return { failure };
  }
}

/** Sets `signIn`. A failure is kept for {@link loadContext}, so that the rate limit counts it first. */
export const authenticate = (tokens: Deps['tokens']) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const header = c.req.header('authorization');
    c.set('signIn', header === undefined ? {} : await signInOf(header, tokens));
    await next();
  });
