/** Builders of valid domain objects for tests: each gives a realistic default and takes overrides. */
import type { z } from 'zod';
import { asListingId, asOrganisationId } from '../../shared/ids.ts';
import { financeContent } from '../../shared/schemas/listing/finance.ts';
import { type Listing, listing } from '../../shared/schemas/listing/listing.ts';
import type { ListingContent, ListingKind } from '../../shared/schemas/listing/listing-content.ts';
import { needContent } from '../../shared/schemas/listing/need.ts';
import { policyContent } from '../../shared/schemas/listing/policy.ts';
import { programContent } from '../../shared/schemas/listing/program.ts';
import { serviceContent } from '../../shared/schemas/listing/service.ts';
import { solutionContent } from '../../shared/schemas/listing/solution.ts';
import { talentContent } from '../../shared/schemas/listing/talent.ts';
import { transferContent } from '../../shared/schemas/listing/transfer.ts';
import { type Membership, membership } from '../../shared/schemas/membership.ts';
import { type Organisation, type OrganisationProfile, organisation } from '../../shared/schemas/organisation.ts';
import { usccCheckCharacter } from '../../shared/uscc.ts';

/** The instant tests take for now unless they say otherwise. */
export const NOW = '2026-03-02T08:00:00.000Z';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let made = 0;

/** A ULID no other call in this file gives; later ones sort behind. */
export function nextUlid(): string {
  let rest = ++made;
  let digits = '';
  for (let i = 0; i < 10; i++) {
    digits = CROCKFORD[rest % 32]! + digits;
    rest = Math.floor(rest / 32);
  }
  return `01JN8Z5QG0TEST00${digits}`;
}
export const newListingId = (): string => asListingId(nextUlid());
export const newOrganisationId = (): string => asOrganisationId(nextUlid());

/** A well-formed unified social credit code with a right check character, different for each call. */
export function newUscc(): string {
  const first17 = `91330200MA2${String(++made).padStart(6, '0')}`;
  return first17 + usccCheckCharacter(first17);
}

/** A verified SME of Ningbo that makes bearings. */
export function anOrganisation(
  overrides: Partial<Omit<Organisation, 'profile'>> & { profile?: Partial<OrganisationProfile> } = {},
): Organisation {
  const { profile, ...rest } = overrides;
  return organisation.parse({
    id: newOrganisationId(),
    version: 1,
    verification: 'verified',
    createdAt: NOW,
    updatedAt: NOW,
    ...rest,
    profile: {
      name: { zh: '宁波华锐轴承有限公司', en: 'Ningbo Huarui Bearing Co., Ltd.' },
      type: 'sme',
      region: '3302',
      industries: ['3451'],
      sizeBand: 'small',
      ...profile,
    },
  });
}

/** An owner's membership; give `subject` and `organisationId`. */
export const aMembership = (overrides: Partial<Membership> = {}): Membership =>
  membership.parse({
    subject: 'person-1',
    organisationId: newOrganisationId(),
    role: 'owner',
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...overrides,
  });

type Given<S extends z.ZodType> = Partial<Omit<z.input<S>, 'kind'>>;

/** A need for vision inspection of bearing rings, with typed and untyped requirements. */
export const aNeed = (overrides: Given<typeof needContent> = {}) =>
  needContent.parse({
    kind: 'need',
    title: { zh: '轴承套圈表面缺陷在线视觉检测', en: 'Inline vision inspection of bearing rings' },
    summary: { zh: '两条磨削线，节拍 3 秒，要求漏检率低于 0.1%。' },
    seeks: ['solution'],
    scenarios: ['s06'],
    industries: ['3451'],
    regions: ['3302'],
    requirements: [
      { id: 'r1', text: { zh: '漏检率低于 0.1%' }, importance: 'must' },
      {
        id: 'r2',
        text: { zh: '与西门子 PLC 通过 PROFINET 或 OPC UA 通信' },
        importance: 'must',
        ask: { facet: 'protocol', codes: ['profinet'] },
      },
      { id: 'r3', text: { en: 'Delivery before the end of September' }, importance: 'should' },
    ],
    elements: { product: { zh: '深沟球轴承套圈' }, efficacy: { zh: '替代人工目检' } },
    budget: { maxFen: 80_000_000 },
    deadline: '2026-09-30',
    site: { region: '3302', deploymentScope: 'line', condition: 'brownfield' },
    ...overrides,
  });

/** A vendor's vision inspection that answers {@link aNeed}. */
export const aSolution = (overrides: Given<typeof solutionContent> = {}) =>
  solutionContent.parse({
    kind: 'solution',
    title: { zh: '5G 机器视觉质检一体机', en: '5G machine-vision inspection cell' },
    summary: { zh: '面向轴承、齿轮等回转体零件的表面缺陷检测。' },
    scenarios: ['s06'],
    industries: ['345'],
    regions: ['33'],
    capabilities: [
      {
        id: 'c1',
        text: { zh: '套圈表面缺陷漏检率 0.05%，节拍 2.5 秒' },
        evidence: [{ kind: 'case', title: { zh: '某轴承厂两条磨削线' }, year: 2024 }],
      },
      { id: 'c2', text: { zh: '支持 PROFINET' }, provides: { facet: 'protocol', codes: ['profinet'] } },
    ],
    accepts: { minBudgetFen: 20_000_000, freeProjects: 3 },
    price: { minFen: 38_000_000, maxFen: 65_000_000 },
    chargingModel: 'milestone',
    deliveryWeeks: 12,
    protocols: ['profinet', 'modbus-tcp'],
    networkModes: ['hybrid'],
    deploymentScopes: ['line', 'workshop'],
    siteConditions: ['brownfield'],
    trl: 9,
    securityLevel: 2,
    ...overrides,
  });

/** A university's granted invention patent, open to ordinary and exclusive licences. */
export const aTransfer = (overrides: Given<typeof transferContent> = {}) =>
  transferContent.parse({
    kind: 'transfer',
    title: { zh: '基于小样本学习的表面缺陷识别方法', en: 'Few-shot recognition of surface defects' },
    scenarios: ['s06'],
    assetType: 'invention-patent',
    rights: [{ number: 'ZL202110234567.8', legalStatus: 'granted', expiresOn: '2041-03-03' }],
    ipc: ['G06T'],
    trl: 6,
    licenceModes: ['ordinary', 'exclusive'],
    priceRule: 'entry-fee-and-royalty',
    price: { minFen: 5_000_000, maxFen: 20_000_000 },
    capabilities: [{ id: 'c1', text: { zh: '每类缺陷 20 张样本即可训练' } }],
    ...overrides,
  });

/** A training base's course in robot programming with one session. */
export const aProgram = (overrides: Given<typeof programContent> = {}) =>
  programContent.parse({
    kind: 'program',
    title: { zh: '工业机器人编程与集成实训班', en: 'Industrial robot programming course' },
    baseType: 'training-base',
    skills: [{ code: 'robot-programming', level: 3 }],
    sessions: [{ startsOn: '2026-05-11', endsOn: '2026-05-22', seats: 30, seatsLeft: 12, waiting: 0 }],
    costPerSeatFen: 480_000,
    hours: 80,
    delivery: 'on-site',
    ...overrides,
  });

/** A commissioning technician who works by project. */
export const aTalent = (overrides: Given<typeof talentContent> = {}) =>
  talentContent.parse({
    kind: 'talent',
    title: { zh: 'PLC 与机器人调试技师', en: 'PLC and robot commissioning technician' },
    talentKind: 'technician',
    headcount: 1,
    skills: [
      { code: 'plc-programming', level: 4 },
      { code: 'robot-programming', level: 3 },
    ],
    availableFrom: '2026-04-01',
    modes: ['project'],
    ...overrides,
  });

/** A laboratory's electromagnetic compatibility test. */
export const aService = (overrides: Given<typeof serviceContent> = {}) =>
  serviceContent.parse({
    kind: 'service',
    title: { zh: '5G 工业终端电磁兼容测试', en: 'EMC testing of 5G industrial terminals' },
    serviceType: 'testing',
    turnaroundWeeks: 3,
    price: { minFen: 1_200_000, maxFen: 3_000_000 },
    ...overrides,
  });

/** A bank's equipment loan. */
export const aFinance = (overrides: Given<typeof financeContent> = {}) =>
  financeContent.parse({
    kind: 'finance',
    title: { zh: '智能化改造设备贷', en: 'Loan for plant upgrades' },
    product: 'equipment-loan',
    amount: { minFen: 50_000_000, maxFen: 1_000_000_000 },
    minTermMonths: 12,
    maxTermMonths: 60,
    ratePercent: { min: 3.1, max: 4.2 },
    collateral: ['equipment'],
    ...overrides,
  });

/** A zone's reimbursement for 5G factories. */
export const aPolicy = (overrides: Given<typeof policyContent> = {}) =>
  policyContent.parse({
    kind: 'policy',
    title: { zh: '5G 工厂建设后补助', en: 'Reimbursement for 5G factories' },
    instrument: 'post-subsidy',
    amount: { maxFen: 200_000_000 },
    sharePercent: 20,
    window: { opensOn: '2026-01-01', closesOn: '2026-12-31' },
    ...overrides,
  });

const CONTENT_OF_KIND: Record<ListingKind, () => ListingContent> = {
  need: aNeed,
  solution: aSolution,
  transfer: aTransfer,
  program: aProgram,
  talent: aTalent,
  service: aService,
  finance: aFinance,
  policy: aPolicy,
};
/** The default content of one kind. */
export const aContentOf = (kind: ListingKind): ListingContent => CONTENT_OF_KIND[kind]();

/** A draft solution at version 1; give `organisationId` and `content`. */
export const aListing = (overrides: Partial<Listing> = {}): Listing =>
  listing.parse({
    id: newListingId(),
    organisationId: newOrganisationId(),
    version: 1,
    status: 'draft',
    content: aSolution(),
    createdAt: NOW,
    createdBy: 'person-1',
    updatedAt: NOW,
    updatedBy: 'person-1',
    ...overrides,
  });

/** As {@link aListing}, reviewed and online at version 3. */
export const aPublishedListing = (overrides: Partial<Listing> = {}): Listing =>
  aListing({ version: 3, status: 'published', submittedAt: NOW, publishedAt: NOW, ...overrides });
