/** What a requirement asks for by facet, while it is being written: how it starts, its bounds, and what stays of it. */
import type { Ask, FacetName } from '../../../../shared/schemas/facet.ts';
import type { FormRequirement } from './need-form.ts';

/** Facets that can be typed, in the order of the list. */
export const TYPED_FACETS: readonly FacetName[] = [
  'protocol',
  'certificate',
  'network-mode',
  'deployment-scope',
  'licence-mode',
  'scenario',
  'industry',
  'region',
  'budget',
  'deadline',
  'trl',
  'security-level',
  'skill',
  'capacity',
  'funding',
];

/** The line about another facet, at a value to start with where there is one; undefined leaves its words alone. */
export function aboutFacet(
  { ask: _, facet: __, ...plain }: FormRequirement,
  facet: FacetName | undefined,
): FormRequirement {
  const start = facet && startOf(facet);
  return { ...plain, ...(start ? { ask: start } : facet && { facet }) };
}

/** The line with this value; an emptied one leaves the facet chosen, so that another can be typed. */
export function asking({ ask, facet, ...plain }: FormRequirement, next: Ask | undefined): FormRequirement {
  const chosen = ask?.facet ?? facet;
  return { ...plain, ...(next ? { ask: next } : chosen && { facet: chosen }) };
}

function startOf(facet: FacetName): Ask | undefined {
  switch (facet) {
    case 'budget':
      return { facet, maxFen: 100_000_000 };
    case 'trl':
      return { facet, min: 7 };
    case 'security-level':
      return { facet, min: 1 };
    case 'capacity':
      return { facet, min: 10, unit: 'seats' };
    case 'funding':
      return { facet, amountFen: 100_000_000 };
    // These have no value that one could start with; they are added once one is chosen.
    default:
      return undefined;
  }
}

const BOUNDS = { trl: [1, 9], 'security-level': [1, 3], skill: [1, 5], capacity: [1, 1_000_000] } as const;

/** The nearest whole number that the facet takes. */
export function withinBounds(facet: keyof typeof BOUNDS, value: number): number {
  const [least, most] = BOUNDS[facet];
  return Math.min(most, Math.max(least, Math.round(value)));
}
