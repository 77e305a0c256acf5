/** A code of one of the taxonomies, checked against the list. */
import { z } from 'zod';
import { wrong } from '../issues/wrong.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';

/** Which list a schema takes its codes from, for whoever reads schemas: forms, sheets. */
export const codeLists = z.registry<Taxonomy>();

/** Accepts only codes of `taxonomy`; the message says where the list is to be had. */
export const code = (taxonomy: Taxonomy) =>
  z
    .string()
    .refine((value) => taxonomy.has(value), wrong('code-list', { list: taxonomy.name }))
    .register(codeLists, taxonomy);

/** Distinct codes of one taxonomy, at most `max`. */
export const codes = (taxonomy: Taxonomy, max = 50) =>
  z
    .array(code(taxonomy))
    .max(max)
    .refine((list) => new Set(list).size === list.length, wrong('code-twice'));
