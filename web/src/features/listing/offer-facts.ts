/** The facts that readers of each kind of offer look for first. */

import type { ListingContent, OfferContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { FenRange } from '../../../../shared/schemas/quantity.ts';
import type { Fact, FactWriter } from './fact-writer.tsx';

/** A content of one kind as a reader sees it: any field may be locked. */
export type Seen<K extends ListingContent['kind']> = Partial<Omit<Extract<ListingContent, { kind: K }>, 'kind'>> & {
  readonly kind: K;
};

type FactsOf<K extends OfferContent['kind']> = (content: Seen<K>, write: FactWriter) => Fact[];

const solution: FactsOf<'solution'> = (content, write) => [
  ...write.range('field.price', content.price),
  ...write.number('field.deliveryWeeks', 'unit.weeks', content.deliveryWeeks),
  ...write.code('field.chargingModel', 'charging-models', content.chargingModel),
  ...write.code('field.operatingModel', 'operating-models', content.operatingModel),
  ...write.code('field.supplyRole', 'supply-roles', content.supplyRole),
  ...write.codes('field.protocols', 'protocols', content.protocols),
  ...write.codes('field.networkModes', 'network-modes', content.networkModes),
  ...write.codes('field.deploymentScopes', 'deployment-scopes', content.deploymentScopes),
  ...write.codes('field.siteConditions', 'site-conditions', content.siteConditions),
  ...write.code('field.trl', 'trl', content.trl),
  ...write.code('field.securityLevel', 'security-levels', content.securityLevel),
  ...write.codes('field.certificates', 'certificates', content.certificates),
];

const transfer: FactsOf<'transfer'> = (content, write) => [
  ...write.code('field.assetType', 'asset-types', content.assetType),
  ...write.code('field.trl', 'trl', content.trl),
  ...write.codes('field.licenceModes', 'licence-modes', content.licenceModes),
  ...write.word('field.priceRule', content.priceRule && `price-rule.${content.priceRule}`),
  ...write.range('field.price', content.price),
  ...write.plain('field.royaltyPercent', percent(content.royaltyPercent)),
  ...write.codes('field.ipc', 'ipc', content.ipc),
  ...write.number('field.transferWeeks', 'unit.weeks', content.transferWeeks),
  ...write.text('field.fundSource', content.fundSource),
];

const program: FactsOf<'program'> = (content, write) => [
  ...write.code('field.baseType', 'base-types', content.baseType),
  ...write.plain('field.skills', skillsOf(content.skills, write)),
  ...write.number('field.seatsLeft', 'unit.seats', seatsLeft(content.sessions)),
  ...write.fen('field.costPerSeatFen', content.costPerSeatFen),
  ...write.number('field.hours', 'unit.hours', content.hours),
  ...write.word('field.delivery', content.delivery && `delivery.${content.delivery}`),
  ...write.codes('field.certificates', 'certificates', content.certificates),
];

const talent: FactsOf<'talent'> = (content, write) => [
  ...write.code('field.talentKind', 'talent-kinds', content.talentKind),
  ...write.number('field.headcount', 'unit.people', content.headcount),
  ...write.plain('field.skills', skillsOf(content.skills, write)),
  ...write.date('field.availableFrom', content.availableFrom),
  ...write.codes('field.modes', 'talent-modes', content.modes),
  ...write.range('field.pay', content.pay),
  ...write.word('field.payPer', content.payPer && `pay-per.${content.payPer}`),
  ...write.codes('field.certificates', 'certificates', content.certificates),
  ...write.text('field.looksFor', content.looksFor),
];

const service: FactsOf<'service'> = (content, write) => [
  ...write.code('field.serviceType', 'service-types', content.serviceType),
  ...write.range('field.price', content.price),
  ...write.number('field.turnaroundWeeks', 'unit.weeks', content.turnaroundWeeks),
  ...write.codes('field.accreditations', 'certificates', content.accreditations),
  ...write.codes('field.protocols', 'protocols', content.protocols),
  ...write.code('field.securityLevel', 'security-levels', content.securityLevel),
];

const finance: FactsOf<'finance'> = (content, write) => [
  ...write.code('field.product', 'finance-products', content.product),
  ...write.range('field.amount', content.amount),
  ...termOf(content, write),
  ...write.plain('field.ratePercent', content.ratePercent && percentBetween(content.ratePercent)),
  ...write.codes('field.collateral', 'collateral-types', content.collateral),
  ...write.number('field.approvalWeeks', 'unit.weeks', content.approvalWeeks),
  ...write.text('field.eligibility', content.eligibility),
];

const policy: FactsOf<'policy'> = (content, write) => [
  ...write.code('field.instrument', 'policy-instruments', content.instrument),
  ...write.range('field.amount', content.amount),
  ...write.plain('field.sharePercent', percent(content.sharePercent)),
  ...write.locked('field.window'),
  ...write.date('field.opensOn', content.window?.opensOn),
  ...write.date('field.closesOn', content.window?.closesOn),
  ...write.text('field.eligibility', content.eligibility),
  ...write.text('field.source', content.source?.title),
  ...write.plain('field.sourceNumber', content.source?.number),
  ...write.text('field.issuer', content.source?.issuer),
];

const OFFERS: { readonly [K in OfferContent['kind']]: FactsOf<K> } = {
  solution,
  transfer,
  program,
  talent,
  service,
  finance,
  policy,
};

/** Facts of one offer in the order of its kind. */
export const offerFacts = <K extends OfferContent['kind']>(content: Seen<K>, write: FactWriter): Fact[] =>
  OFFERS[content.kind](content, write);

/** Whom an offer accepts. */
export function acceptanceFacts({ accepts }: Partial<Pick<OfferContent, 'accepts'>>, write: FactWriter): Fact[] {
  const smallest: FenRange | undefined =
    accepts?.minBudgetFen === undefined ? undefined : { minFen: accepts.minBudgetFen };
  return [
    ...write.range('field.minBudgetFen', smallest),
    ...write.codes('field.sizeBands', 'size-bands', accepts?.sizeBands),
    ...write.date('field.startsFrom', accepts?.startsFrom),
    ...write.number('field.freeProjects', 'unit.projects', accepts?.freeProjects),
  ];
}

const percent = (value: number | undefined): string | undefined => (value === undefined ? undefined : `${value} %`);

const percentBetween = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${min} %` : `${min}–${max} %`;

const between = (min: number | undefined, max: number | undefined): string | undefined =>
  min === undefined && max === undefined ? undefined : [min, max].filter((one) => one !== undefined).join('–');

function termOf({ minTermMonths, maxTermMonths }: Seen<'finance'>, write: FactWriter): Fact[] {
  const term = write.plain('field.term', between(minTermMonths, maxTermMonths));
  return term.length > 0 ? term : write.locked('field.term', ['minTermMonths', 'maxTermMonths']);
}

function skillsOf(skills: Seen<'program'>['skills'], write: FactWriter): string {
  const named = (skills ?? []).map(({ code, level }) => `${write.name('skills', code)} (${level}/5)`);
  return named.join(write.language === 'zh' ? '、' : ', ');
}

function seatsLeft(sessions: Seen<'program'>['sessions']): number | undefined {
  return sessions?.length ? sessions.reduce((sum, session) => sum + session.seatsLeft, 0) : undefined;
}
