/** Conditions that an offer sets in `accepts`: its smallest project, size of firm, free capacity, first start. */
import type { SupplyKind } from '../../schemas/listing/need.ts';
import type { Importance } from '../../schemas/requirement.ts';
import { nearMiss } from '../facets/near-miss.ts';
import { explain, hit, miss, unknown } from '../judgement.ts';
import type { ConditionRule } from './condition.ts';
import { budgetOf, deadlineOf, sizeBandOf } from './need-facts.ts';

/** The need's budget reaches the vendor's smallest project. */
export const minBudgetCondition: ConditionRule = ({ content }, need) => {
  const minFen = content.accepts?.minBudgetFen;
  if (minFen === undefined) return undefined;
  const line = {
    id: 'accepts-min-budget',
    field: 'accepts.minBudgetFen',
    facet: 'budget',
    importance: 'must',
  } as const;
  const budget = budgetOf(need);
  if (!budget) return { ...line, judgement: unknown(explain('condition.budget-unstated', { minFen })) };
  const values = { minFen, budgetFen: budget.value };
  return {
    ...line,
    judgement:
      budget.value >= minFen
        ? hit(1, explain('condition.budget-enough', values), budget.quotation)
        : miss(nearMiss(budget.value, minFen), explain('condition.budget-too-small', values), budget.quotation),
  };
};

/** Who may have public or borrowed money depends on the firm's size; vendors prefer sizes, and make exceptions. */
const sizeImportance = (kind: SupplyKind): Importance => (kind === 'policy' || kind === 'finance' ? 'must' : 'should');

/** The firm is of a size the offer is meant for. */
export const sizeCondition: ConditionRule = ({ content }, need) => {
  const accepted = content.accepts?.sizeBands;
  if (accepted === undefined || accepted.length === 0) return undefined;
  const { value, quotation } = sizeBandOf(need);
  const values = { accepted, size: [value] };
  return {
    id: 'accepts-size',
    field: 'accepts.sizeBands',
    facet: 'size',
    importance: sizeImportance(content.kind),
    judgement: accepted.includes(value)
      ? hit(1, explain('condition.size-accepted', values), quotation)
      : miss(0, explain('condition.size-other', values), quotation),
  };
};

/** The vendor can take one more project. */
export const capacityCondition: ConditionRule = ({ content }) => {
  const free = content.accepts?.freeProjects;
  if (free === undefined) return undefined;
  return {
    id: 'has-capacity',
    field: 'accepts.freeProjects',
    facet: 'capacity',
    importance: 'must',
    judgement:
      free > 0 ? hit(1, explain('condition.capacity-free', { free })) : miss(0, explain('condition.capacity-none')),
  };
};

/** It can begin before the need wants to be done. */
export const startCondition: ConditionRule = ({ content }, need) => {
  const startsFrom = content.accepts?.startsFrom;
  if (startsFrom === undefined) return undefined;
  const line = { id: 'starts-from', field: 'accepts.startsFrom', facet: 'deadline', importance: 'should' } as const;
  const by = deadlineOf(need);
  if (!by) return { ...line, judgement: unknown(explain('condition.start-unstated', { startsFrom })) };
  const values = { startsFrom, by: by.value };
  return {
    ...line,
    judgement:
      startsFrom <= by.value
        ? hit(1, explain('condition.start-in-time', values), by.quotation)
        : miss(0, explain('condition.start-too-late', values), by.quotation),
  };
};
