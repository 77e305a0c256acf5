/** What the need could change about one line: ask for less, make it a wish, or leave it out. */
import type { Ask, FacetName } from '../../schemas/facet.ts';
import type { Explanation } from '../../schemas/match.ts';
import { contextOf } from '../card.ts';
import { withImplied, withNeed, withRequirement } from '../changes.ts';
import type { AskOf, Relaxation } from '../facets/facet.ts';
import { facetOf } from '../facets/facets.ts';
import type { Fact } from '../fact.ts';
import { explain } from '../judgement.ts';
import type { Change, ChangesFor } from '../lift.ts';

/** Written requirements may be softened or dropped; what a field implies is only ever asked for less. */
export const needChanges: ChangesFor = (line, pair, now) => {
  const { ask } = pair.needProfile.linesFor(pair.offer.content.kind).find(({ id }) => id === line.id)!;
  const content = pair.need.content;
  const relaxed = ask && relaxationOf(ask, pair, now);
  const changes: Change[] = [];
  const add = (change: Explanation, changed: typeof content | undefined) => {
    if (changed) changes.push({ side: 'need', change, pair: withNeed(pair, changed) });
  };
  if (line.source === 'implied') {
    if (relaxed) add(relaxed.change, withImplied(content, relaxed.ask));
    return changes;
  }
  if (relaxed)
    add(
      relaxed.change,
      withRequirement(content, line.id, (one) => ({ ...one, ask: relaxed.ask })),
    );
  // A change that keeps what is wanted comes before one that gives it up.
  if (!relaxed && line.verdict === 'miss') {
    if (line.importance === 'must') {
      add(
        explain('lift.soften'),
        withRequirement(content, line.id, (one) => ({ ...one, importance: 'should' })),
      );
    } else {
      add(
        explain('lift.drop'),
        withRequirement(content, line.id, () => undefined),
      );
    }
  }
  return changes;
};

function relaxationOf<F extends FacetName>(ask: Ask, { need, offerProfile }: Parameters<ChangesFor>[1], now: string) {
  const name = ask.facet as F;
  const facts = offerProfile.facts[name] as readonly Fact<F>[];
  return facetOf(name).relax?.(ask as AskOf<F>, facts, contextOf(need, now)) as Relaxation | undefined;
}
