/** Random needs and offers that are alike enough to hit, meet in part, miss and leave open. */
import fc from 'fast-check';
import type { Ask } from '../../../shared/schemas/facet.ts';
import type { MatchableNeed, MatchableOffer } from '../../../shared/schemas/matchable.ts';
import type { OwnerView } from '../../../shared/schemas/organisation.ts';
import { aFinance, aNeed, aPolicy, aProgram, aSolution, newListingId } from '../../helpers/builders.ts';
import { anOwner } from './matchables.ts';

const some = <T>(...items: T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 3 });
const oneOrMore = <T>(...items: T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const SCENARIOS = ['s06', 's07', 's16', 's08'];
const INDUSTRIES = ['C', '34', '3451', '3453', '367', '26'];
const REGIONS = ['33', '3302', '3301', '3205', '44'];
const PROTOCOLS = ['profinet', 'opc-ua', 'opc-ua-tsn', 'mqtt', 'modbus-tcp'];
const SENTENCES = [
  '支持 PROFINET 与西门子 PLC 通信',
  '不支持 PROFINET，可接 OPC UA',
  '端到端时延 8 毫秒，可靠性 99.99%',
  'End-to-end latency below 20 ms',
  '漏检率低于 0.1%',
  '套圈表面缺陷漏检率 0.05%，节拍 2.5 秒',
  'Predictive maintenance of spindles, alarm 14 days ahead',
  '数据本地处理，不出园区',
  'Dispatches up to 120 AGVs',
];
const fen = fc.integer({ min: 1, max: 200 }).map((wan) => wan * 1_000_000);
const price = fc.tuple(fen, fen).map(([a, b]) => ({ minFen: Math.min(a, b), maxFen: Math.max(a, b) }));
const day = fc
  .integer({ min: 1, max: 300 })
  .map((n) => new Date(Date.UTC(2026, 2, 2) + n * 86_400_000).toISOString().slice(0, 10));
const text = fc
  .constantFrom(...SENTENCES)
  .map((written) => (/\p{Script=Han}/u.test(written) ? { zh: written } : { en: written }));

const ask: fc.Arbitrary<Ask> = fc.oneof(
  oneOrMore(...PROTOCOLS).chain((codes) =>
    fc.constantFrom<Ask>({ facet: 'protocol', codes }, { facet: 'protocol', codes, match: 'all' }),
  ),
  oneOrMore(...SCENARIOS).map((codes): Ask => ({ facet: 'scenario', codes })),
  fen.map((maxFen): Ask => ({ facet: 'budget', maxFen })),
  day.map((by): Ask => ({ facet: 'deadline', by })),
  fc.integer({ min: 3, max: 9 }).map((min): Ask => ({ facet: 'trl', min })),
  fc.integer({ min: 1, max: 3 }).map((min): Ask => ({ facet: 'security-level', min })),
  fc.integer({ min: 1, max: 5 }).map((minLevel): Ask => ({ facet: 'skill', code: 'robot-programming', minLevel })),
  fc.integer({ min: 1, max: 60 }).map((min): Ask => ({ facet: 'capacity', min, unit: 'seats' })),
  fen.map((amountFen): Ask => ({ facet: 'funding', amountFen, minTermMonths: 24 })),
);

const requirement = fc.record({
  text,
  importance: fc.constantFrom('must' as const, 'should' as const, 'could' as const),
  ask: maybe(ask),
});

const ORGANISATIONS = ['A', 'B', 'C', 'D'].map((letter) => `org_01JN8Z5QG0TEST00000000000${letter}`);
export const anyOwner: fc.Arbitrary<OwnerView> = fc
  .record({
    hidden: fc.boolean(),
    id: fc.constantFrom(...ORGANISATIONS),
    region: fc.constantFrom(...REGIONS),
    sizeBand: fc.constantFrom('micro', 'small', 'medium', 'large'),
  })
  .map(({ hidden, id, region, sizeBand }) =>
    hidden ? { hidden, region, industries: ['3451'], sizeBand } : anOwner({ id, region, sizeBand }),
  );

export const anyNeed: fc.Arbitrary<MatchableNeed> = fc
  .record({
    requirements: fc.array(requirement, { maxLength: 5 }),
    scenarios: some(...SCENARIOS),
    industries: some(...INDUSTRIES),
    regions: some(...REGIONS),
    budget: maybe(price),
    deadline: maybe(day),
    trlMin: maybe(fc.integer({ min: 1, max: 9 })),
    site: maybe(
      fc.record({ region: maybe(fc.constantFrom(...REGIONS)), securityLevel: maybe(fc.integer({ min: 1, max: 3 })) }),
    ),
    owner: anyOwner,
  })
  .map(({ requirements, owner, ...content }) => ({
    id: newListingId(),
    version: 1,
    owner,
    content: aNeed({
      seeks: ['solution', 'program', 'finance', 'policy'],
      requirements: requirements.map((line, i) => ({ id: `r${i}`, ...line })),
      ...content,
    }),
  }));

const common = {
  scenarios: some(...SCENARIOS),
  industries: some(...INDUSTRIES),
  regions: some(...REGIONS),
  capabilities: fc
    .array(text, { maxLength: 4 })
    .map((texts) => texts.map((written, i) => ({ id: `c${i}`, text: written }))),
  accepts: maybe(
    fc.record(
      {
        minBudgetFen: fen,
        sizeBands: some('micro', 'small'),
        startsFrom: day,
        freeProjects: fc.integer({ min: 0, max: 2 }),
      },
      { requiredKeys: [] },
    ),
  ),
};

const solution = fc
  .record({
    ...common,
    protocols: some(...PROTOCOLS),
    price: maybe(price),
    deliveryWeeks: maybe(fc.integer({ min: 0, max: 60 })),
    trl: maybe(fc.integer({ min: 1, max: 9 })),
    securityLevel: maybe(fc.integer({ min: 1, max: 3 })),
  })
  .map((content) => aSolution(content));
const program = fc.record({ ...common, costPerSeatFen: maybe(fen) }).map((content) => aProgram(content));
const finance = fc.record({ ...common, amount: maybe(price) }).map((content) => aFinance(content));
const policy = fc.record(common).map((content) => aPolicy(content));

export const anyOffer: fc.Arbitrary<MatchableOffer> = fc
  .record({
    content: fc.oneof(solution, program, finance, policy),
    owner: anyOwner,
    publishedAt: maybe(fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z')),
  })
  .map(({ content, owner, publishedAt }) => ({
    id: newListingId(),
    version: 1,
    owner,
    content,
    ...(publishedAt && { publishedAt }),
  }));
