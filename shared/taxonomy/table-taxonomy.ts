/** A code list kept as a table and read only when first asked, so that importing a long list costs nothing. */
import { entryTable } from './entry-table.ts';
import { type Taxonomy, taxonomy } from './taxonomy.ts';

/** The taxonomy of an `entryTable`; a broken table throws at its first use (every list is read in the tests). */
export function tableTaxonomy(name: string, table: string): Taxonomy {
  let built: Taxonomy | undefined;
  const read = (): Taxonomy => {
    built ??= taxonomy(name, entryTable(table));
    return built;
  };
  return {
    name,
    get entries() {
      return read().entries;
    },
    has: (code) => read().has(code),
    get: (code) => read().get(code),
    lineage: (code) => read().lineage(code),
    isWithin: (code, ancestor) => read().isWithin(code, ancestor),
  };
}
