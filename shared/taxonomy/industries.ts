/** Industries of GB/T 4754-2017 (amendment 1): 20 sections, 97 divisions, 473 groups, 1,382 classes. */
import { industriesTable } from './industries-data.ts';
import { tableTaxonomy } from './table-taxonomy.ts';

/** Codes as in the standard: a section letter, then 2, 3 or 4 digits. Classes, and groups outside industry and technology, have Chinese names only. */
export const industries = tableTaxonomy('industries', industriesTable);
