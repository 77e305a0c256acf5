/** Protocols by family: a variant of the asked protocol meets it, the family alone meets a variant in part. */
import { protocols } from '../../taxonomy/protocols.ts';
import { DEGREE } from '../weights.ts';
import { codeFacet } from './code-facet.ts';

/** Protocols that share only a group (two fieldbuses) do not stand in for each other; two variants of one family nearly do. */
export const protocol = codeFacet('protocol', (asked, offered) => {
  if (protocols.isWithin(offered, asked)) return 1;
  if (protocols.isWithin(asked, offered)) return DEGREE.moreGeneral;
  const family = protocols.get(asked)?.parent;
  return family !== undefined && !family.startsWith('group-') && protocols.isWithin(offered, family)
    ? DEGREE.siblingBroad
    : 0;
});
