/** Answers the sign-in page's requests: shows the accounts, and finishes the sign-in with the one chosen. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { DEMO_ACCOUNTS, demoAccount } from '../demo-accounts.ts';
import { errorPage, signInPage } from './sign-in-page.ts';

const BODY_LIMIT = 1_000;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > BODY_LIMIT) break;
  }
  return new URLSearchParams(text.slice(0, BODY_LIMIT));
}

function answer(response: ServerResponse, status: number, html: string): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(html);
}

/** True for the paths this file answers. */
export const isInteraction = (request: IncomingMessage): boolean => request.url?.startsWith('/interaction/') ?? false;

/** GET shows the page, POST `account=<id>` signs that account in and sends the browser on. */
export async function handleInteraction(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return answer(response, 200, signInPage(DEMO_ACCOUNTS, `/interaction/${uid}`));
    const account = demoAccount((await readForm(request)).get('account') ?? '');
    if (!account) return answer(response, 400, errorPage('there is no such demo account'));
    await provider.interactionFinished(request, response, { login: { accountId: account.id } });
  } catch {
    answer(response, 400, errorPage('it has expired, please start again'));
  }
}
