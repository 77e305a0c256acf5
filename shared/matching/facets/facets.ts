/** All facets by name: adding one is a file, a line here, and its schema. */
import type { FacetName } from '../../schemas/facet.ts';
import { budget } from './budget.ts';
import { capacity } from './capacity.ts';
import { certificate } from './certificate.ts';
import { deadline } from './deadline.ts';
import { deploymentScope } from './deployment-scope.ts';
import type { Facet } from './facet.ts';
import { funding } from './funding.ts';
import { industry } from './industry.ts';
import { licenceMode } from './licence-mode.ts';
import { networkMode } from './network-mode.ts';
import { protocol } from './protocol.ts';
import { region } from './region.ts';
import { scenario } from './scenario.ts';
import { securityLevel } from './security-level.ts';
import { skill } from './skill.ts';
import { trl } from './trl.ts';

type FacetTable = { readonly [F in FacetName]: Facet<F> };

/** The registry; the compiler says when a facet of the schema is missing. */
export const FACETS: FacetTable = {
  scenario,
  industry,
  region,
  protocol,
  'network-mode': networkMode,
  'deployment-scope': deploymentScope,
  'licence-mode': licenceMode,
  certificate,
  budget,
  deadline,
  trl,
  'security-level': securityLevel,
  skill,
  capacity,
  funding,
};

/** The facet of a name, its types as general as the caller's. */
export const facetOf = <F extends FacetName>(name: F): Facet<F> => FACETS[name];
