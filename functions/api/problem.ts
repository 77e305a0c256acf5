/** The one place where an error becomes an answer: RFC 9457 problem details, one status for each code. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { AppError, type ErrorCode, type FieldIssue } from '../../shared/errors.ts';
import type { Problem } from '../../shared/schemas/problem.ts';
import type { ApiEnv } from './env.ts';
import { jsonErrorAt } from './json-error.ts';
import { logged } from './log.ts';

/** Codes that only HTTP has, beside the closed set of shared/errors.ts. */
type HttpCode = 'METHOD_NOT_ALLOWED' | 'TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE';

const STATUS = {
  VALIDATION: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  PRECONDITION: 412,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  LIMIT: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const satisfies Record<ErrorCode | HttpCode, number>;

const TITLE: Record<ErrorCode | HttpCode, string> = {
  VALIDATION: 'The request is not valid',
  UNAUTHENTICATED: 'Sign in first',
  FORBIDDEN: 'Not allowed',
  NOT_FOUND: 'Not found',
  METHOD_NOT_ALLOWED: 'Method not allowed',
  CONFLICT: 'In conflict with the present state',
  PRECONDITION: 'Changed meanwhile, or If-Match is missing',
  TOO_LARGE: 'The body is too large',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not JSON',
  LIMIT: 'Too many requests',
  INTERNAL: 'Something went wrong here',
  UNAVAILABLE: 'Not available at the moment',
};

/** A failure that only makes sense in HTTP. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  constructor(
    readonly code: HttpCode,
    message: string,
  ) {
    super(message);
  }
}

interface Failure {
  readonly code: ErrorCode | HttpCode;
  readonly detail: string;
  readonly issues: readonly FieldIssue[];
}

const INTERNAL: Failure = {
  code: 'INTERNAL',
  detail: 'The request could not be done because of a fault here; it has been noted.',
  issues: [],
};

async function failureOf(error: unknown, c: Context<ApiEnv>): Promise<Failure> {
  if (error instanceof AppError)
    return error.code === 'INTERNAL' ? INTERNAL : { code: error.code, detail: error.message, issues: error.issues };
  if (error instanceof HttpError) return { code: error.code, detail: error.message, issues: [] };
  if (!(error instanceof HTTPException)) return INTERNAL;
  // hono's own validators throw these two only.
  if (error.status === 415)
    return { code: 'UNSUPPORTED_MEDIA_TYPE', detail: 'Send JSON with Content-Type: application/json.', issues: [] };
  if (error.status !== 400) return INTERNAL;
  const place = jsonErrorAt(await c.req.text());
  const detail = `The body is not well-formed JSON: ${place}.`;
  return { code: 'VALIDATION', detail, issues: [{ path: '', message: place }] };
}

/** The answer to `error`. What is unexpected gets a fixed sentence and is logged once; the rest says what would be right. */
export async function problemResponse(error: unknown, c: Context<ApiEnv>): Promise<Response> {
  const { code, detail, issues } = await failureOf(error, c);
  const status = STATUS[code];
  const requestId = c.get('requestId');
  if (status >= 500) c.get('log').error(TITLE[code], { requestId, ...logged(error) });
  if (status === 401) {
    const failure = c.req.header('authorization') ? ', error="invalid_token"' : '';
    c.header('WWW-Authenticate', `Bearer realm="duijie"${failure}`);
  }
  if (status === 503) c.header('Retry-After', '5');
  const body: Problem = {
    type: `urn:duijie:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLE[code],
    status,
    detail,
    instance: c.req.path,
    code,
    requestId,
    ...(issues.length > 0 && { errors: [...issues] }),
  };
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}
