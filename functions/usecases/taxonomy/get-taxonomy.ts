/** Answers the code lists of the product, all by name or one with its entries. */
import { AppError } from '../../../shared/errors.ts';
import { type TaxonomyName, taxonomies, taxonomyNames } from '../../../shared/taxonomy/taxonomies.ts';
import type { TaxonomyEntry } from '../../../shared/taxonomy/taxonomy.ts';

const isKnown = (name: string): name is TaxonomyName => Object.hasOwn(taxonomies, name);

/** Every list's name and how many codes it has, in alphabetical order. */
export const listTaxonomies = (): { readonly name: string; readonly size: number }[] =>
  taxonomyNames.map((name) => ({ name, size: taxonomies[name].entries.length }));

/** One list; throws NOT_FOUND for a name that is none. */
export function getTaxonomy(name: string): { readonly name: string; readonly entries: readonly TaxonomyEntry[] } {
  if (!isKnown(name)) throw new AppError('NOT_FOUND', 'There is no such code list; GET /v1/taxonomies names them.');
  return { name, entries: taxonomies[name].entries };
}
