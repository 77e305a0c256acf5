/** A code of one of the taxonomies, checked against the list. */
import { z } from 'zod';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';

/** Accepts only codes of `taxonomy`; the message says where the list is to be had. */
export const code = (taxonomy: Taxonomy) =>
  z.string().refine((value) => taxonomy.has(value), {
    error: `not a code of ${taxonomy.name}; GET /v1/taxonomies/${taxonomy.name} lists them`,
  });

/** Distinct codes of one taxonomy, at most `max`. */
export const codes = (taxonomy: Taxonomy, max = 50) =>
  z
    .array(code(taxonomy))
    .max(max)
    .refine((list) => new Set(list).size === list.length, 'each code once');
