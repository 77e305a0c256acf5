/** Every code list by its name, for whoever takes the name from outside: the API, the search facets, the forms. */
import { assetTypes } from './asset-types.ts';
import { baseTypes } from './base-types.ts';
import { certificates } from './certificates.ts';
import { chargingModels } from './charging-models.ts';
import { collateralTypes } from './collateral-types.ts';
import { deploymentScopes } from './deployment-scopes.ts';
import { evidenceKinds } from './evidence-kinds.ts';
import { financeProducts } from './finance-products.ts';
import { industries } from './industries.ts';
import { ipc } from './ipc.ts';
import { legalStatuses } from './legal-statuses.ts';
import { licenceModes } from './licence-modes.ts';
import { models } from './models.ts';
import { networkModes } from './network-modes.ts';
import { operatingModels } from './operating-models.ts';
import { organisationTypes } from './organisation-types.ts';
import { policyInstruments } from './policy-instruments.ts';
import { protocols } from './protocols.ts';
import { regions } from './regions.ts';
import { scenarios } from './scenarios.ts';
import { securityClasses } from './security-classes.ts';
import { securityLevels } from './security-levels.ts';
import { serviceTypes } from './service-types.ts';
import { siteConditions } from './site-conditions.ts';
import { sizeBands } from './size-bands.ts';
import { skillLevels } from './skill-levels.ts';
import { skills } from './skills.ts';
import { supplyRoles } from './supply-roles.ts';
import { talentKinds } from './talent-kinds.ts';
import { talentModes } from './talent-modes.ts';
import type { Taxonomy } from './taxonomy.ts';
import { trl } from './trl.ts';

const lists = {
  'asset-types': assetTypes,
  'base-types': baseTypes,
  certificates,
  'charging-models': chargingModels,
  'collateral-types': collateralTypes,
  'deployment-scopes': deploymentScopes,
  'evidence-kinds': evidenceKinds,
  'finance-products': financeProducts,
  industries,
  ipc,
  'legal-statuses': legalStatuses,
  'licence-modes': licenceModes,
  models,
  'network-modes': networkModes,
  'operating-models': operatingModels,
  'organisation-types': organisationTypes,
  'policy-instruments': policyInstruments,
  protocols,
  regions,
  scenarios,
  'security-classes': securityClasses,
  'security-levels': securityLevels,
  'service-types': serviceTypes,
  'site-conditions': siteConditions,
  'size-bands': sizeBands,
  'skill-levels': skillLevels,
  skills,
  'supply-roles': supplyRoles,
  'talent-kinds': talentKinds,
  'talent-modes': talentModes,
  trl,
} as const satisfies Record<string, Taxonomy>;

/** The names under which the lists are known; each is also the list's own `name`. */
export type TaxonomyName = keyof typeof lists;

/** The lists themselves. */
export const taxonomies: Readonly<Record<TaxonomyName, Taxonomy>> = lists;

/** The names in alphabetical order. */
export const taxonomyNames = Object.keys(lists) as readonly TaxonomyName[];
