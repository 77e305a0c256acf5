/** The interface that every facet has: one file a facet, one object a file. */
import type { Ask, FacetName } from '../../schemas/facet.ts';
import type { Explanation } from '../../schemas/match.ts';
import type { Fact } from '../fact.ts';
import type { JudgeContext, Judgement } from '../judgement.ts';

/** What a requirement of one facet asks. */
export type AskOf<F extends FacetName> = Extract<Ask, { facet: F }>;

/** The least change of what is asked with which these facts would meet it, and how to say it. */
export interface Relaxation<F extends FacetName = FacetName> {
  readonly ask: AskOf<F>;
  readonly change: Explanation;
}

/** How requirements of one facet are judged. */
export interface Facet<F extends FacetName> {
  readonly name: F;
  /** `facts` may be empty: then the verdict is unknown. The facts' order decides ties. */
  judge(ask: AskOf<F>, facts: readonly Fact<F>[], context: JudgeContext): Judgement;
  /** Undefined where asking for less would not help, or is not the need's to decide. */
  relax?(ask: AskOf<F>, facts: readonly Fact<F>[], context: JudgeContext): Relaxation<F> | undefined;
}
