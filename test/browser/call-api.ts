/** Calls the API that the tested pages talk to, as a demo account. */
import { inject } from 'vitest';
import { demoToken } from '../../infra/local/issuer/demo-token.ts';

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  /** The version that is changed. */
  readonly version?: number;
}

/** The JSON answer; throws what the API says when it refuses. A call with `json` is a POST unless told. */
export async function callApi<T>(account: string, path: string, { method, json, version }: Call = {}): Promise<T> {
  const web = inject('webUrl');
  const { issuer } = (await (await fetch(`${web}/config.json`)).json()) as { issuer: string };
  const response = await fetch(`${web}${path}`, {
    method: method ?? (json === undefined ? 'GET' : 'POST'),
    headers: {
      authorization: `Bearer ${await demoToken(issuer, account)}`,
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function firstOrganisationOf(account: string): Promise<string> {
  const me = await callApi<{ organisations: { organisation: { id: string } }[] }>(account, '/v1/me');
  return me.organisations[0]!.organisation.id;
}

/** A listing of the account's first organisation, brought online; answers its id. */
export async function publishAs(account: string, content: object): Promise<string> {
  const organisationId = await firstOrganisationOf(account);
  const { id } = await callApi<{ id: string }>(account, '/v1/listings', { json: { organisationId, content } });
  await callApi(account, `/v1/listings/${id}/submit`, { json: {} });
  await callApi('operator-demo', `/v1/listings/${id}/approve`, { json: {} });
  return id;
}

/** Removes it again, so that other tests find the market as it was. */
export async function removeAs(account: string, id: string): Promise<void> {
  const { version } = await callApi<{ version: number }>(account, `/v1/listings/${id}`);
  await callApi(account, `/v1/listings/${id}`, { method: 'DELETE', version });
}

/** Removes the drafts that the account's first organisation has made since `from` (ISO 8601 UTC). */
export async function removeDraftsSince(account: string, from: string): Promise<void> {
  const query = `organisationId=${await firstOrganisationOf(account)}&limit=100`;
  const { items } = await callApi<{ items: { id: string; status: string; createdAt: string }[] }>(
    account,
    `/v1/me/listings?${query}`,
  );
  for (const { id, status, createdAt } of items) {
    if (status === 'draft' && createdAt >= from) await removeAs(account, id);
  }
}
