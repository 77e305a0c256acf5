/** Skills of 5G and industrial-internet work that programs teach, talent offers and needs ask for. */
import { entryTable } from './entry-table.ts';
import { skillsTable } from './skills-data.ts';
import { taxonomy } from './taxonomy.ts';

/** Groups are parents of the skills below them; asking for a group is met by any skill in it. */
export const skills = taxonomy('skills', entryTable(skillsTable));
