/** Network modes: a stricter kind of private 5G network also gives what a looser one gives, at another price. */
import { affinity } from './affinity.ts';
import { codeFacet } from './code-facet.ts';

/** Isolation rises from public over virtual and hybrid to independent; own judgement from the MIIT guide. */
export const networkMode = codeFacet(
  'network-mode',
  affinity([
    ['virtual', 'hybrid', 0.6],
    ['virtual', 'independent', 0.4],
    ['hybrid', 'independent', 0.6],
    ['hybrid', 'virtual', 0.3],
    ['independent', 'hybrid', 0.4],
    ['public-5g', 'virtual', 0.8],
    ['public-5g', 'hybrid', 0.5],
    ['virtual', 'public-5g', 0.3],
  ]),
);
