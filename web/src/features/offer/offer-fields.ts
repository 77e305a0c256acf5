/** The fields of each kind of offer as its editor asks for them, those that readers look for first on top. */
import type { OfferContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { TaxonomyName } from '../../../../shared/taxonomy/taxonomies.ts';
import type { WordKey } from '../../i18n/load-catalogue.ts';

/** One member for each type, so that a switch over `type` tells them apart. */
type EachOf<T extends string, More = object> = { [K in T]: { readonly type: K } & More }[T];
type PlainType = 'range' | 'fen' | 'date' | 'text' | 'plain' | 'number' | 'skills';

/** How one field is asked for. Money is asked for in ten thousand yuan and kept in fen. */
export type OfferField = { readonly name: string; readonly label: WordKey; readonly required?: true } & (
  | EachOf<'code' | 'level' | 'codes', { readonly list: TaxonomyName }>
  | EachOf<PlainType>
  | EachOf<'word', { readonly words: Readonly<Record<string, WordKey>> }>
  | EachOf<'group' | 'rows', { readonly fields: readonly OfferField[] }>
);

const code = (name: string, label: WordKey, list: TaxonomyName): OfferField => ({ name, label, type: 'code', list });
const codes = (name: string, label: WordKey, list: TaxonomyName): OfferField => ({ name, label, type: 'codes', list });
const level = (name: string, label: WordKey, list: TaxonomyName): OfferField => ({ name, label, type: 'level', list });
const plain = (name: string, label: WordKey, type: PlainType): OfferField => ({ name, label, type });
const required = (field: OfferField): OfferField => ({ ...field, required: true });

const trl = level('trl', 'field.trl', 'trl');
const securityLevel = level('securityLevel', 'field.securityLevel', 'security-levels');
const certificates = codes('certificates', 'field.certificates', 'certificates');
const protocols = codes('protocols', 'field.protocols', 'protocols');
const price = plain('price', 'field.price', 'range');
const skills = plain('skills', 'field.skills', 'skills');

/** Beside title, texts and capabilities, which all have. */
export const OFFER_FIELDS: Readonly<Record<OfferContent['kind'], readonly OfferField[]>> = {
  solution: [
    price,
    plain('deliveryWeeks', 'post.weeks', 'number'),
    code('chargingModel', 'field.chargingModel', 'charging-models'),
    code('operatingModel', 'field.operatingModel', 'operating-models'),
    code('supplyRole', 'field.supplyRole', 'supply-roles'),
    protocols,
    codes('networkModes', 'field.networkModes', 'network-modes'),
    codes('deploymentScopes', 'field.deploymentScopes', 'deployment-scopes'),
    codes('siteConditions', 'field.siteConditions', 'site-conditions'),
    trl,
    securityLevel,
    certificates,
    {
      name: 'referenceCases',
      label: 'field.referenceCases',
      type: 'rows',
      fields: [
        required(plain('title', 'field.title', 'text')),
        plain('client', 'case.client', 'text'),
        plain('year', 'case.year', 'number'),
        plain('result', 'case.result', 'text'),
      ],
    },
  ],
  transfer: [
    required(code('assetType', 'field.assetType', 'asset-types')),
    {
      name: 'rights',
      label: 'field.rights',
      type: 'rows',
      fields: [
        required(plain('number', 'right.number', 'plain')),
        required(code('legalStatus', 'right.status', 'legal-statuses')),
        plain('expiresOn', 'right.expires', 'date'),
      ],
    },
    codes('ipc', 'field.ipc', 'ipc'),
    trl,
    codes('licenceModes', 'field.licenceModes', 'licence-modes'),
    {
      name: 'priceRule',
      label: 'field.priceRule',
      type: 'word',
      words: {
        fixed: 'price-rule.fixed',
        royalty: 'price-rule.royalty',
        'entry-fee-and-royalty': 'price-rule.entry-fee-and-royalty',
        negotiable: 'price-rule.negotiable',
        equity: 'price-rule.equity',
        'trial-first': 'price-rule.trial-first',
        free: 'price-rule.free',
      },
    },
    price,
    plain('royaltyPercent', 'post.royalty', 'number'),
    plain('transferWeeks', 'post.weeks', 'number'),
    plain('fundSource', 'field.fundSource', 'text'),
  ],
  program: [
    required(code('baseType', 'field.baseType', 'base-types')),
    skills,
    {
      name: 'sessions',
      label: 'field.sessions',
      type: 'rows',
      fields: [
        required(plain('startsOn', 'session.starts', 'date')),
        required(plain('endsOn', 'session.ends', 'date')),
        required(plain('seats', 'session.seats', 'number')),
        required(plain('seatsLeft', 'session.seats-left', 'number')),
        plain('waiting', 'session.waiting', 'number'),
      ],
    },
    plain('costPerSeatFen', 'post.cost-per-seat', 'fen'),
    plain('hours', 'field.hours', 'number'),
    {
      name: 'delivery',
      label: 'field.delivery',
      type: 'word',
      words: { 'on-site': 'delivery.on-site', online: 'delivery.online', blended: 'delivery.blended' },
    },
    certificates,
  ],
  talent: [
    required(code('talentKind', 'field.talentKind', 'talent-kinds')),
    skills,
    plain('headcount', 'field.headcount', 'number'),
    plain('availableFrom', 'field.availableFrom', 'date'),
    codes('modes', 'field.modes', 'talent-modes'),
    plain('pay', 'field.pay', 'range'),
    {
      name: 'payPer',
      label: 'field.payPer',
      type: 'word',
      words: { day: 'pay-per.day', month: 'pay-per.month', project: 'pay-per.project' },
    },
    certificates,
    plain('looksFor', 'field.looksFor', 'text'),
  ],
  service: [
    required(code('serviceType', 'field.serviceType', 'service-types')),
    price,
    plain('turnaroundWeeks', 'post.weeks', 'number'),
    codes('accreditations', 'field.accreditations', 'certificates'),
    protocols,
    securityLevel,
  ],
  finance: [
    required(code('product', 'field.product', 'finance-products')),
    plain('amount', 'field.amount', 'range'),
    plain('minTermMonths', 'finance.min-term', 'number'),
    plain('maxTermMonths', 'finance.max-term', 'number'),
    {
      name: 'ratePercent',
      label: 'field.ratePercent',
      type: 'group',
      fields: [plain('min', 'finance.min-rate', 'number'), plain('max', 'finance.max-rate', 'number')],
    },
    codes('collateral', 'field.collateral', 'collateral-types'),
    plain('approvalWeeks', 'post.weeks', 'number'),
    plain('eligibility', 'field.eligibility', 'text'),
  ],
  policy: [
    required(code('instrument', 'field.instrument', 'policy-instruments')),
    plain('amount', 'field.amount', 'range'),
    plain('sharePercent', 'post.share', 'number'),
    {
      name: 'window',
      label: 'field.window',
      type: 'group',
      fields: [plain('opensOn', 'field.opensOn', 'date'), plain('closesOn', 'field.closesOn', 'date')],
    },
    plain('eligibility', 'field.eligibility', 'text'),
    {
      name: 'source',
      label: 'field.source',
      type: 'group',
      fields: [
        plain('title', 'field.title', 'text'),
        plain('number', 'field.sourceNumber', 'plain'),
        plain('issuer', 'field.issuer', 'text'),
      ],
    },
  ],
};

/** Where it is offered, and which projects are taken. */
export const COMMON_FIELDS: readonly OfferField[] = [
  codes('scenarios', 'field.scenarios', 'scenarios'),
  codes('industries', 'field.industries', 'industries'),
  codes('regions', 'post.regions', 'regions'),
];
export const ACCEPTANCE: OfferField = {
  name: 'accepts',
  label: 'field.accepts',
  type: 'group',
  fields: [
    plain('minBudgetFen', 'post.smallest-project', 'fen'),
    codes('sizeBands', 'field.sizeBands', 'size-bands'),
    plain('startsFrom', 'field.startsFrom', 'date'),
    plain('freeProjects', 'field.freeProjects', 'number'),
  ],
};
