/** Asks the running API over HTTP, as any client does. */
import { AppError } from '../../../shared/errors.ts';
import type { Problem } from '../../../shared/schemas/problem.ts';

/** Where the API is and who asks. */
export interface ApiClient {
  readonly url: string;
  readonly token: string;
}

/** The answer's JSON; a problem throws VALIDATION with its sentences, an API that is away UNAVAILABLE. */
export async function askApi<T>({ url, token }: ApiClient, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new AppError('UNAVAILABLE', `The API does not answer at ${url}. Is \`npm start\` running?`, [], { cause });
  });
  const answer = (await response.json()) as T;
  if (response.ok) return answer;
  const { detail, errors = [] } = answer as Problem;
  const fields = errors.map((issue) => `\n  ${issue.path}: ${issue.message}`).join('');
  throw new AppError('VALIDATION', `${response.status}: ${detail}${fields}`, errors);
}
