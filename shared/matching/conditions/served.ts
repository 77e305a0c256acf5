/** Conditions that an offer sets by what it serves: regions, industries, scenarios. */
import type { SupplyKind } from '../../schemas/listing/need.ts';
import type { MatchableOffer } from '../../schemas/matchable.ts';
import type { Importance } from '../../schemas/requirement.ts';
import type { Facet } from '../facets/facet.ts';
import { industry } from '../facets/industry.ts';
import { region } from '../facets/region.ts';
import { scenario } from '../facets/scenario.ts';
import type { Fact } from '../fact.ts';
import { explain, hit, type JudgeContext, type Judgement, miss, partial, unknown } from '../judgement.ts';
import type { Condition, ConditionRule } from './condition.ts';
import { industriesOf, regionsOf, type Stated, scenariosOf } from './need-facts.ts';

type Served = 'region' | 'industry' | 'scenario';

/** Judged by the same rule as the need's side, told from the offer's. */
function servedCondition(
  facet: Served,
  field: string,
  importance: Importance,
  codes: readonly string[],
  needs: readonly Stated<string>[],
  context: JudgeContext,
): Condition | undefined {
  if (codes.length === 0) return undefined;
  return { id: `serves-${field}`, field, facet, importance, judgement: judgeServed(facet, codes, needs, context) };
}

function judgeServed(
  facet: Served,
  codes: readonly string[],
  needs: readonly Stated<string>[],
  context: JudgeContext,
): Judgement {
  const serves = { facet, serves: codes.slice(0, 5) };
  const [first] = needs;
  if (!first) return unknown(explain('condition.serves-unstated', serves));
  const facts = codes.map((code): Fact<Served> => ({ value: { code } }));
  const wanted = needs.map(({ value }) => value);
  const values = { ...serves, wanted: wanted.slice(0, 5) };
  const { verdict, degree } = BY_FACET[facet].judge({ facet, codes: wanted }, facts, context);
  if (verdict === 'hit') return hit(degree, explain('condition.serves', values), first.quotation);
  if (verdict === 'partial') return partial(degree, explain('condition.serves-near', values), first.quotation);
  return miss(degree, explain('condition.serves-other', values), first.quotation);
}

/** The facets of {@link Served}; all three judge codes alike, which the compiler cannot follow through a union. */
const BY_FACET = { region, industry, scenario } as Readonly<Record<Served, Facet<Served>>>;

/** Money is bound to its branch; vendors mostly are not. */
const industryImportance = (kind: SupplyKind): Importance =>
  kind === 'policy' || kind === 'finance' ? 'should' : 'could';

/** A policy of another province is worth nothing. */
export const regionCondition: ConditionRule = ({ content }, need, context) =>
  servedCondition(
    'region',
    'regions',
    content.kind === 'policy' ? 'must' : 'should',
    content.regions,
    regionsOf(need),
    context,
  );

export const industryCondition: ConditionRule = ({ content }: MatchableOffer, need, context) =>
  servedCondition(
    'industry',
    'industries',
    industryImportance(content.kind),
    content.industries,
    industriesOf(need),
    context,
  );

export const scenarioCondition: ConditionRule = ({ content }, need, context) =>
  servedCondition('scenario', 'scenarios', 'could', content.scenarios, scenariosOf(need), context);
