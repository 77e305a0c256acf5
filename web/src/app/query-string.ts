/** Addresses that people can read: `?q=视觉质检&kind=solution&kind=service`. */
import { type Query, queryString } from '../api/request.ts';

/** Every value as a list of texts; what they mean is the page's business. */
export function parseQuery(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) found[name] = [...(found[name] ?? []), value];
  return found;
}

/** The other way round; undefined, empty text and empty lists are left out. */
export const stringifyQuery = (values: Record<string, unknown>): string =>
  queryString(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Query);
