/** Calls the API on this origin, as the person signed in. */
import { accessToken, forgetSession } from '../features/session/session-store.ts';
import { ProblemError } from './problem-error.ts';

/** Query values that are undefined are left out; lists are repeated. */
export type Query = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Query;
  readonly json?: unknown;
  /** The version that is changed; goes as If-Match. */
  readonly version?: number;
  /** The same key with the same request happens once. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** `?a=1&b=2&b=3`, or nothing. */
export function queryString(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value])
      parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

async function problemOf(response: Response): Promise<ProblemError> {
  const problem = await response.json().catch(() => ({ code: 'INTERNAL', detail: response.statusText }));
  return new ProblemError(problem);
}

/** The JSON answer. Throws {@link ProblemError}; a token that no longer holds ends the session here too. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const { method = 'GET', query = {}, json, version, idempotencyKey, signal } = options;
  const token = accessToken();
  const response = await fetch(`${path}${queryString(query)}`, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ProblemError({ code: 'OFFLINE', detail: String(error) });
  });
  if (response.status === 401 && token !== undefined) forgetSession('expired');
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
