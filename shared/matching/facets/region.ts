/** Region by province and prefecture: who serves the province serves its cities. */
import { regions } from '../../taxonomy/regions.ts';
import { DEGREE } from '../weights.ts';
import { codeFacet } from './code-facet.ts';

/** One city of an asked province is part of it; another city of the same province is near. */
export const region = codeFacet('region', (asked, offered) => {
  if (regions.isWithin(asked, offered)) return 1;
  if (regions.isWithin(offered, asked)) return DEGREE.partOfAsked;
  return provinceOf(asked) === provinceOf(offered) ? DEGREE.siblingBroad : 0;
});

const provinceOf = (code: string): string => code.slice(0, 2);
