/** Regions of GB/T 2260: provincial level (2 digits) and prefecture level (4 digits). */
import { regionsTable } from './regions-data.ts';
import { tableTaxonomy } from './table-taxonomy.ts';

/**
 * 34 provincial entries, each the parent of its prefectures; the four municipalities, Hong Kong, Macao and Taiwan
 * have none below them. There is no code for the whole country: a listing that serves everywhere lists no region.
 */
export const regions = tableTaxonomy('regions', regionsTable);
