/** Technology readiness: at least the asked level; one below is met in part. */
import { explain, hit, miss, partial, unknown } from '../judgement.ts';
import { DEGREE } from '../weights.ts';
import { best } from './best.ts';
import type { Facet } from './facet.ts';

/** Levels 1-9 of GB/T 22900. */
export const trl: Facet<'trl'> = {
  name: 'trl',
  judge({ min }, facts) {
    if (facts.length === 0) return unknown(explain('trl.unstated', { min }));
    return best(
      facts.map(({ value: { level }, quotation }) => {
        const values = { level, min };
        if (level >= min) return hit(1, explain('trl.met', values), quotation);
        if (level === min - 1) return partial(DEGREE.trlOneBelow, explain('trl.one-below', values), quotation);
        return miss(0, explain('trl.below', values), quotation);
      }),
    );
  },
  relax({ min }, facts) {
    const level = Math.max(0, ...facts.map((fact) => fact.value.level));
    if (level === 0 || level >= min) return undefined;
    return { ask: { facet: 'trl', min: level }, change: explain('lift.lower-trl', { from: min, to: level }) };
  },
};
