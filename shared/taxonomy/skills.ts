/** Skills of 5G and industrial-internet work that programs teach, talent offers and needs ask for. */
import { skillsTable } from './skills-data.ts';
import { tableTaxonomy } from './table-taxonomy.ts';

/** Groups are parents of the skills below them; asking for a group is met by any skill in it. */
export const skills = tableTaxonomy('skills', skillsTable);
