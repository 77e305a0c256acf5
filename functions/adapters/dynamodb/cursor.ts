/** Cursors: where a page ended, opaque to clients and bound to the list it came from. */
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';

/** The indexes that are paged through, by their key attributes. */
export interface PagedIndex {
  readonly name: 'gsi1' | 'gsi2';
  /** The partition that is listed. */
  readonly partition: string;
}

type StartKey = Record<string, string>;

const keyNames = (index: PagedIndex): string[] => ['pk', 'sk', `${index.name}pk`, `${index.name}sk`];

/** The key of `item` in `index`, as base64url of its JSON. */
export function cursorAt(index: PagedIndex, item: Readonly<Record<string, unknown>>): string {
  const key = Object.fromEntries(keyNames(index).map((name) => [name, item[name]]));
  return cursorOf(key);
}

/** Any key as a cursor: base64url of its JSON. */
export const cursorOf = (key: object): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key to start after; a cursor that is damaged or of another list throws VALIDATION. */
export function startKey(index: PagedIndex, cursor: string): StartKey {
  const shape = z.strictObject(Object.fromEntries(keyNames(index).map((name) => [name, z.string().min(1).max(1024)])));
  const key = cursorValue(shape, cursor);
  if (key[`${index.name}pk`] !== index.partition) throw notOfThisList();
  return key;
}

const notOfThisList = () =>
  new AppError('VALIDATION', 'This cursor is not one of this list; start again without it.', [
    { path: 'cursor', message: 'send the nextCursor of the page before, unchanged' },
  ]);

/** What {@link cursorOf} was given; a cursor of another shape throws VALIDATION. */
export function cursorValue<S extends z.ZodType>(shape: S, cursor: string): z.infer<S> {
  const parsed = shape.safeParse(jsonOf(cursor));
  if (!parsed.success) throw notOfThisList();
  return parsed.data;
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
