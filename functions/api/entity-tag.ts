/** Entity tags (RFC 9110, 8.8 and 13.1): a version in quotes, asked back before a change. */
import type { Context } from 'hono';
import { AppError } from '../../shared/errors.ts';

/** The ETag of a version. */
export const entityTag = (version: number): string => `"${version}"`;

/** The version that If-Match names; undefined without the header. Throws PRECONDITION when no version stands in it. */
export function namedVersion(c: Context): number | undefined {
  const given = c.req.header('if-match');
  if (given === undefined) return undefined;
  const version = /^"([1-9]\d{0,14})"$/.exec(given.trim())?.[1];
  if (version === undefined) throw precondition('If-Match is not usable.');
  return Number(version);
}

/** As {@link namedVersion}, for changes that need the header: throws PRECONDITION without it. */
export function expectedVersion(c: Context): number {
  const version = namedVersion(c);
  if (version === undefined) throw precondition('This change needs the header If-Match.');
  return version;
}

const precondition = (message: string) =>
  new AppError('PRECONDITION', message, [
    { path: 'If-Match', message: 'give the ETag of the version that you read, in its quotes, as "3"' },
  ]);

/** Whether If-None-Match holds `tag` (weak comparison, as a GET asks for). */
export function isUnchanged(c: Context, tag: string): boolean {
  const given = c.req.header('if-none-match');
  if (given === undefined) return false;
  const plain = tag.replace(/^W\//, '');
  return given.split(',').some((item) => ['*', plain].includes(item.trim().replace(/^W\//, '')));
}
