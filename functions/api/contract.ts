/** The words in which routes say what they take and answer: bodies, problems, and the headers of HTTP. */
import { z } from 'zod';
import { listingId, organisationId } from '../../shared/ids.ts';
import { problem } from '../../shared/schemas/problem.ts';

const JSON_TYPE = 'application/json';

/** A JSON answer. */
export const answers = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A JSON body that must be there. */
export const body = <S extends z.ZodType>(schema: S) => ({
  body: { required: true as const, content: { [JSON_TYPE]: { schema } } as { 'application/json': { schema: S } } },
});

const PROBLEMS = {
  400: 'A field is wrong; `errors` names each with its path',
  401: 'No token, or one that does not hold',
  403: 'Your role does not allow it',
  404: 'There is none, or it is not yours to see',
  409: 'The present state, another change or another use of the Idempotency-Key is in the way',
  412: 'It changed since the version in If-Match, or If-Match is missing',
  413: 'The body is above 512 kB',
  415: 'The body is not JSON',
  429: 'Too many requests; Retry-After says when to come back',
  500: 'A fault of the service',
  503: 'An engine behind the service does not answer',
} as const;
type ProblemStatus = keyof typeof PROBLEMS;

const problemAnswer = (status: ProblemStatus) => ({
  description: PROBLEMS[status],
  content: { 'application/problem+json': { schema: problem } },
});

/** The problems a route may answer, beside those that every route may: 429, 500 and 503. */
export function problems(...statuses: ProblemStatus[]) {
  const all = [...statuses, 429, 500, 503] as const;
  return Object.fromEntries(all.map((status) => [status, problemAnswer(status)])) as Record<
    never,
    ReturnType<typeof problemAnswer>
  >;
}

const header = (name: string, required: boolean, description: string) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema: { type: 'string' as const },
});

/** The header of a POST that changes something. */
export const IDEMPOTENCY_KEY = header(
  'Idempotency-Key',
  false,
  'Any text of your own. The same key with the same request answers as the first time, for 24 hours, and changes nothing.',
);
/** The header of a PUT or DELETE. */
export const IF_MATCH = header('If-Match', true, 'The ETag you last read, as `"3"`.');
/** The header of a PUT or DELETE of what may not be there yet. */
export const IF_MATCH_IF_THERE = header(
  'If-Match',
  false,
  'The ETag you last read, as `"3"`; needed where there is one.',
);
/** The header of a GET whose answer has an ETag. */
export const IF_NONE_MATCH = header('If-None-Match', false, 'The ETag you have; 304 when it still holds.');

/** Anonymous callers may call it too. */
export const ANYONE = [{}, { bearer: [] }];

/** `/{id}` of a listing. */
export const listingPath = z.strictObject({ id: listingId });
/** `/{id}` of an organisation. */
export const organisationPath = z.strictObject({ id: organisationId });
