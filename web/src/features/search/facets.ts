/** The facets of the search as the page shows them: where their names come from, and what their heading says. */
import type { SearchFacet } from '../../../../shared/schemas/search-facets.ts';
import type { TaxonomyName } from '../../../../shared/taxonomy/taxonomies.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';

interface ShownFacet {
  readonly facet: SearchFacet;
  readonly heading: WordKey;
  /** Absent for kinds, whose names are words of the interface. */
  readonly taxonomy?: TaxonomyName;
}

/** In the order of the page. */
export const SHOWN_FACETS: readonly ShownFacet[] = [
  { facet: 'kind', heading: 'facet.kind' },
  { facet: 'scenario', heading: 'facet.scenario', taxonomy: 'scenarios' },
  { facet: 'industry', heading: 'facet.industry', taxonomy: 'industries' },
  { facet: 'region', heading: 'facet.region', taxonomy: 'regions' },
  { facet: 'protocol', heading: 'facet.protocol', taxonomy: 'protocols' },
  { facet: 'trl', heading: 'facet.trl', taxonomy: 'trl' },
  { facet: 'licenceMode', heading: 'facet.licence-mode', taxonomy: 'licence-modes' },
  { facet: 'securityLevel', heading: 'facet.security-level', taxonomy: 'security-levels' },
  { facet: 'certificate', heading: 'facet.certificate', taxonomy: 'certificates' },
  { facet: 'skill', heading: 'facet.skill', taxonomy: 'skills' },
];
