/** What changed between two versions of something, field by field, for the person who reviews it. */
import { z } from 'zod';

/** `path` as in `requirements.r2.text.zh`; items of a list are named by their id where they have one, else by position. */
export const fieldChange = z
  .strictObject({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })
  .meta({ id: 'FieldChange' });
export type FieldChange = z.infer<typeof fieldChange>;

type Fields = Readonly<Record<string, unknown>>;
type Identified = Fields & { readonly id: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIdentified = (value: unknown): value is Identified => isFields(value) && typeof value.id === 'string';

/**
 * Every place where the two differ, in the order of `before`, additions behind; empty exactly when they are equal
 * (a field that is undefined equals one that is absent). Lists of codes and texts are compared whole.
 */
export function difference(before: unknown, after: unknown): FieldChange[] {
  return compare('', before, after);
}

function compare(path: string, before: unknown, after: unknown): FieldChange[] {
  if (before === after) return [];
  if (isFields(before) && isFields(after)) return compareFields(path, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(path, before, after);
  return [
    {
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function compareFields(path: string, before: Fields, after: Fields): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => compare(below(path, key), own(before, key), own(after, key)));
}

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

function compareLists(path: string, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  if (isUniquelyIdentified(before) && isUniquelyIdentified(after)) return compareById(path, before, after);
  if ([...before, ...after].every(isFields)) {
    const longest = Math.max(before.length, after.length);
    return Array.from({ length: longest }, (_, i) => compare(below(path, String(i)), before[i], after[i])).flat();
  }
  const same = before.length === after.length && before.every((item, i) => compare('', item, after[i]).length === 0);
  return same ? [] : [{ path, before, after }];
}

function isUniquelyIdentified(list: readonly unknown[]): list is readonly Identified[] {
  return list.every(isIdentified) && new Set(list.map((item) => item.id)).size === list.length;
}

function compareById(path: string, before: readonly Identified[], after: readonly Identified[]): FieldChange[] {
  const later = new Map(after.map((item) => [item.id, item]));
  const earlier = new Set(before.map((item) => item.id));
  const kept = before.filter((item) => later.has(item.id)).map((item) => item.id);
  const keptAfter = after.filter((item) => earlier.has(item.id)).map((item) => item.id);
  const moved = kept.some((id, i) => id !== keptAfter[i]);
  return [
    ...before.flatMap((item) => compare(below(path, item.id), item, later.get(item.id))),
    ...after.filter((item) => !earlier.has(item.id)).map((item) => ({ path: below(path, item.id), after: item })),
    ...(moved ? [{ path, before: before.map((item) => item.id), after: after.map((item) => item.id) }] : []),
  ];
}
