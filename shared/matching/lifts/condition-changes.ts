/** What either side could change about a condition of the offer that the need does not meet, or leaves open. */
import { withNeed, withOffer } from '../changes.ts';
import { budgetOf, deadlineOf, industriesOf, regionsOf, scenariosOf } from '../conditions/need-facts.ts';
import { explain } from '../judgement.ts';
import type { Change, ChangesFor } from '../lift.ts';

type PairOf = Parameters<ChangesFor>[1];

function minBudget(pair: PairOf): Change[] {
  const { need, offer } = pair;
  const minFen = offer.content.accepts!.minBudgetFen!;
  const budget = budgetOf(need);
  const raised = withNeed(pair, { ...need.content, budget: { ...need.content.budget, maxFen: minFen } });
  if (!budget) return [{ side: 'need', change: explain('lift.state-budget', { toFen: minFen }), pair: raised }];
  const values = { fromFen: minFen, toFen: budget.value };
  return [
    { side: 'need', change: explain('lift.raise-budget', { fromFen: budget.value, toFen: minFen }), pair: raised },
    {
      side: 'offer',
      change: explain('lift.lower-min-budget', values),
      pair: accepting(pair, { minBudgetFen: budget.value }),
    },
  ];
}

const capacity = (pair: PairOf): Change[] => [
  { side: 'offer', change: explain('lift.free-capacity'), pair: accepting(pair, { freeProjects: 1 }) },
];

function start(pair: PairOf): Change[] {
  const { need, offer } = pair;
  const startsFrom = offer.content.accepts!.startsFrom!;
  const moved = withNeed(pair, { ...need.content, deadline: startsFrom });
  const by = deadlineOf(need);
  if (!by) return [{ side: 'need', change: explain('lift.state-deadline', { to: startsFrom }), pair: moved }];
  return [
    { side: 'need', change: explain('lift.move-deadline', { from: by.value, to: startsFrom }), pair: moved },
    {
      side: 'offer',
      change: explain('lift.start-sooner', { from: startsFrom, to: by.value }),
      pair: accepting(pair, { startsFrom: by.value }),
    },
  ];
}

function serve(
  pair: PairOf,
  field: 'regions' | 'industries' | 'scenarios',
  wanted: readonly { readonly value: string }[],
): Change[] {
  const [first] = wanted;
  if (!first) return [];
  const { content } = pair.offer;
  const change = explain('lift.serve', { facet: FACET_OF[field], codes: [first.value] });
  return [{ side: 'offer', change, pair: withOffer(pair, { ...content, [field]: [...content[field], first.value] }) }];
}

const FACET_OF = { regions: 'region', industries: 'industry', scenarios: 'scenario' } as const;

const accepting = (pair: PairOf, change: NonNullable<PairOf['offer']['content']['accepts']>): PairOf =>
  withOffer(pair, { ...pair.offer.content, accepts: { ...pair.offer.content.accepts, ...change } });

/** By the id of the condition; size bands and windows are not anyone's to change. */
const CHANGES: Readonly<Record<string, (pair: PairOf) => Change[]>> = {
  'accepts-min-budget': minBudget,
  'has-capacity': capacity,
  'starts-from': start,
  'serves-regions': (pair) => serve(pair, 'regions', regionsOf(pair.need)),
  'serves-industries': (pair) => serve(pair, 'industries', industriesOf(pair.need)),
  'serves-scenarios': (pair) => serve(pair, 'scenarios', scenariosOf(pair.need)),
};

export const conditionChanges: ChangesFor = (line, pair) => CHANGES[line.id]?.(pair) ?? [];
