/** Security level: the offer must support at least the plant's level; nothing below it counts. */
import { explain, hit, miss, unknown } from '../judgement.ts';
import { best } from './best.ts';
import type { Facet } from './facet.ts';

/** Levels 1-3, 3 the strictest. The level is the plant's, not a wish, so there is no change to propose on the need's side. */
export const securityLevel: Facet<'security-level'> = {
  name: 'security-level',
  judge({ min }, facts) {
    if (facts.length === 0) return unknown(explain('security.unstated', { min }));
    return best(
      facts.map(({ value: { level }, quotation }) =>
        level >= min
          ? hit(1, explain('security.met', { level, min }), quotation)
          : miss(0, explain('security.below', { level, min }), quotation),
      ),
    );
  },
};
