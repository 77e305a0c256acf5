/** Concepts that answer for another one in part: those below it in the term base, and the one above. */
import { termBase } from '../../text/term-base.ts';
import { BROADER_SHARE, GRANDCHILD_SHARE, NARROWER_SHARE } from './text-weights.ts';

/** `share` of the asked concept's weight. */
export interface NearConcept {
  readonly key: string;
  readonly share: number;
}

const NONE: readonly NearConcept[] = [];
let childrenOf: Map<string, string[]> | undefined;

/** Children by parent, gathered at the first use. */
function children(id: string): readonly string[] {
  if (!childrenOf) {
    childrenOf = new Map();
    for (const { id: child, broader } of termBase.all()) {
      if (broader !== undefined) childrenOf.set(broader, [...(childrenOf.get(broader) ?? []), child]);
    }
  }
  return childrenOf.get(id) ?? [];
}

/**
 * What may stand for the concept `id`: a narrower one is what was asked, said more exactly; a broader one leaves open whether
 * it is meant. Empty for keys that are no concepts.
 */
export function nearConcepts(id: string): readonly NearConcept[] {
  const concept = termBase.concept(id);
  if (!concept) return NONE;
  const below = children(id);
  return [
    ...below.map((key) => ({ key, share: NARROWER_SHARE })),
    ...below.flatMap((key) => children(key).map((grandchild) => ({ key: grandchild, share: GRANDCHILD_SHARE }))),
    ...(concept.broader === undefined ? [] : [{ key: concept.broader, share: BROADER_SHARE }]),
  ];
}
