/** Entity tags (RFC 9110, 8.8 and 13.1): a version in quotes, asked back before a change. */
import type { Context } from 'hono';
import { AppError } from '../../shared/errors.ts';

/** The ETag of a version. */
export const entityTag = (version: number): string => `"${version}"`;

/** The version that If-Match names; throws PRECONDITION when the header is missing or no version stands in it. */
export function expectedVersion(c: Context): number {
  const given = c.req.header('if-match');
  const version = given === undefined ? undefined : /^"([1-9]\d{0,14})"$/.exec(given.trim())?.[1];
  if (version !== undefined) return Number(version);
  const message = 'the ETag of the version that you read, in its quotes, as "3"';
  throw new AppError(
    'PRECONDITION',
    given === undefined ? 'This change needs the header If-Match.' : 'If-Match is not usable.',
    [{ path: 'If-Match', message }],
  );
}

/** Whether If-None-Match holds `tag` (weak comparison, as a GET asks for). */
export function isUnchanged(c: Context, tag: string): boolean {
  const given = c.req.header('if-none-match');
  if (given === undefined) return false;
  const plain = tag.replace(/^W\//, '');
  return given.split(',').some((item) => ['*', plain].includes(item.trim().replace(/^W\//, '')));
}
