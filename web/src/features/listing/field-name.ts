/** What the fields of listings are called. */
import type { WordKey } from '../../i18n/load-catalogue.ts';
import type { Translate } from '../../i18n/words.tsx';

const FIELDS: readonly WordKey[] = [
  'field.title',
  'field.summary',
  'field.description',
  'field.scenarios',
  'field.industries',
  'field.regions',
  'field.models',
  'field.terms',
  'field.evidence',
  'field.expiresAt',
  'field.seeks',
  'field.requirements',
  'field.elements',
  'field.budget',
  'field.deadline',
  'field.site',
  'field.trlMin',
  'field.ownerHidden',
  'field.tiers',
  'field.capabilities',
  'field.accepts',
  'field.supplyRole',
  'field.price',
  'field.chargingModel',
  'field.operatingModel',
  'field.deliveryWeeks',
  'field.referenceCases',
  'field.networkModes',
  'field.protocols',
  'field.deploymentScopes',
  'field.siteConditions',
  'field.certificates',
  'field.trl',
  'field.securityLevel',
  'field.assetType',
  'field.rights',
  'field.coOwners',
  'field.ipc',
  'field.licenceModes',
  'field.priceRule',
  'field.royaltyPercent',
  'field.fundSource',
  'field.transferWeeks',
  'field.baseType',
  'field.skills',
  'field.sessions',
  'field.costPerSeatFen',
  'field.hours',
  'field.delivery',
  'field.talentKind',
  'field.headcount',
  'field.availableFrom',
  'field.modes',
  'field.looksFor',
  'field.pay',
  'field.payPer',
  'field.serviceType',
  'field.accreditations',
  'field.turnaroundWeeks',
  'field.product',
  'field.amount',
  'field.ratePercent',
  'field.collateral',
  'field.eligibility',
  'field.approvalWeeks',
  'field.instrument',
  'field.sharePercent',
  'field.window',
  'field.source',
];

/** Fields that are called by a word of their own. */
const ALIASES: Readonly<Record<string, WordKey>> = {
  minTermMonths: 'finance.min-term',
  maxTermMonths: 'finance.max-term',
};

/** The name of the field a path such as `capabilities.2.text` begins with; a path that is unknown is given back. */
export function fieldName(t: Translate, path: string): string {
  const name = path.split('.')[0]!;
  const key = ALIASES[name] ?? FIELDS.find((one) => one === `field.${name}`);
  return key === undefined ? path : t(key);
}
