/** Certificates: a higher grade lies below the lower one it includes, so it meets it; a lower grade meets a higher one in part. */
import { certificates } from '../../taxonomy/certificates.ts';
import { DEGREE } from '../weights.ts';
import { codeFacet } from './code-facet.ts';

/** A certificate of the same group only is another certificate. */
export const certificate = codeFacet('certificate', (asked, offered) => {
  if (certificates.isWithin(offered, asked)) return 1;
  return certificates.isWithin(asked, offered) && !offered.startsWith('group-') ? DEGREE.siblingMiddle : 0;
});
