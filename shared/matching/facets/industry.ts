/** Industry by the hierarchy of GB/T 4754: an offer for a division serves its groups and classes. */
import { industries } from '../../taxonomy/industries.ts';
import { DEGREE } from '../weights.ts';
import { codeFacet } from './code-facet.ts';

const isSection = (code: string): boolean => code.length === 1;
const isGroup = (code: string): boolean => code.length === 3;

/** A whole section (manufacturing) says little of one branch; siblings count by how narrow their common parent is. */
export const industry = codeFacet('industry', (asked, offered) => {
  if (industries.isWithin(offered, asked)) return 1;
  if (industries.isWithin(asked, offered)) return isSection(offered) ? DEGREE.coveredVaguely : 1;
  const lineage = industries.lineage(offered);
  const common = industries.lineage(asked).find((code) => lineage.includes(code));
  if (common === undefined || isSection(common)) return 0;
  return isGroup(common) ? DEGREE.siblingNarrow : DEGREE.siblingMiddle;
});
