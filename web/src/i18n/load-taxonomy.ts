/** Fetches one code list at a time, when a name of it is first wanted. */
import type { TaxonomyName } from '../../../shared/taxonomy/taxonomies.ts';
import type { Taxonomy } from '../../../shared/taxonomy/taxonomy.ts';

const LISTS: Readonly<Record<TaxonomyName, () => Promise<Taxonomy>>> = {
  'asset-types': () => import('../../../shared/taxonomy/asset-types.ts').then((list) => list.assetTypes),
  'base-types': () => import('../../../shared/taxonomy/base-types.ts').then((list) => list.baseTypes),
  certificates: () => import('../../../shared/taxonomy/certificates.ts').then((list) => list.certificates),
  'charging-models': () => import('../../../shared/taxonomy/charging-models.ts').then((list) => list.chargingModels),
  'collateral-types': () => import('../../../shared/taxonomy/collateral-types.ts').then((list) => list.collateralTypes),
  'deployment-scopes': () =>
    import('../../../shared/taxonomy/deployment-scopes.ts').then((list) => list.deploymentScopes),
  'evidence-kinds': () => import('../../../shared/taxonomy/evidence-kinds.ts').then((list) => list.evidenceKinds),
  'finance-products': () => import('../../../shared/taxonomy/finance-products.ts').then((list) => list.financeProducts),
  industries: () => import('../../../shared/taxonomy/industries.ts').then((list) => list.industries),
  ipc: () => import('../../../shared/taxonomy/ipc.ts').then((list) => list.ipc),
  'legal-statuses': () => import('../../../shared/taxonomy/legal-statuses.ts').then((list) => list.legalStatuses),
  'licence-modes': () => import('../../../shared/taxonomy/licence-modes.ts').then((list) => list.licenceModes),
  models: () => import('../../../shared/taxonomy/models.ts').then((list) => list.models),
  'network-modes': () => import('../../../shared/taxonomy/network-modes.ts').then((list) => list.networkModes),
  'operating-models': () => import('../../../shared/taxonomy/operating-models.ts').then((list) => list.operatingModels),
  'organisation-types': () =>
    import('../../../shared/taxonomy/organisation-types.ts').then((list) => list.organisationTypes),
  'policy-instruments': () =>
    import('../../../shared/taxonomy/policy-instruments.ts').then((list) => list.policyInstruments),
  protocols: () => import('../../../shared/taxonomy/protocols.ts').then((list) => list.protocols),
  regions: () => import('../../../shared/taxonomy/regions.ts').then((list) => list.regions),
  scenarios: () => import('../../../shared/taxonomy/scenarios.ts').then((list) => list.scenarios),
  'security-classes': () => import('../../../shared/taxonomy/security-classes.ts').then((list) => list.securityClasses),
  'security-levels': () => import('../../../shared/taxonomy/security-levels.ts').then((list) => list.securityLevels),
  'service-types': () => import('../../../shared/taxonomy/service-types.ts').then((list) => list.serviceTypes),
  'site-conditions': () => import('../../../shared/taxonomy/site-conditions.ts').then((list) => list.siteConditions),
  'size-bands': () => import('../../../shared/taxonomy/size-bands.ts').then((list) => list.sizeBands),
  'skill-levels': () => import('../../../shared/taxonomy/skill-levels.ts').then((list) => list.skillLevels),
  skills: () => import('../../../shared/taxonomy/skills.ts').then((list) => list.skills),
  'supply-roles': () => import('../../../shared/taxonomy/supply-roles.ts').then((list) => list.supplyRoles),
  'talent-kinds': () => import('../../../shared/taxonomy/talent-kinds.ts').then((list) => list.talentKinds),
  'talent-modes': () => import('../../../shared/taxonomy/talent-modes.ts').then((list) => list.talentModes),
  trl: () => import('../../../shared/taxonomy/trl.ts').then((list) => list.trl),
};

const loaded = new Map<TaxonomyName, Taxonomy>();
const asked = new Set<TaxonomyName>();
const listeners = new Set<() => void>();

/** The list, or undefined while it is on its way; a list that could not be fetched is asked for again next time. */
export function loadedTaxonomy(name: TaxonomyName): Taxonomy | undefined {
  if (!asked.has(name)) {
    asked.add(name);
    LISTS[name]().then(
      (list) => {
        loaded.set(name, list);
        for (const listener of listeners) listener();
      },
      () => asked.delete(name),
    );
  }
  return loaded.get(name);
}

/** Tells `listener` of each list that arrives; gives back how to stop. */
export function onTaxonomyLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many lists are there: it changes whenever one arrives. */
export const loadedCount = (): number => loaded.size;
