/** What the eight facets whose values are codes have in common: any or all of the asked codes, each met as nearly as it is. */
import type { CodeFacet } from '../../schemas/facet.ts';
import { EVERYWHERE, type Fact } from '../fact.ts';
import { explain, hit, type Judgement, miss, partial, unknown } from '../judgement.ts';
import type { Facet } from './facet.ts';

/** How far an offered code meets an asked one: 1 fully, 0 not at all. */
export type Nearness = (asked: string, offered: string) => number;

/** A requirement of any code facet. */
interface CodesAsked {
  readonly facet: CodeFacet;
  readonly codes: readonly string[];
  readonly match?: 'any' | 'all' | undefined;
}
type CodeFact = Fact<CodeFacet>;

/** One asked code and the fact that comes nearest to it. */
interface Met {
  readonly asked: string;
  readonly degree: number;
  readonly fact: CodeFact;
}

/** Offered codes named in an explanation. */
const NAMED = 5;

/** A facet by nearness of codes; `relax` defaults to asking for one of the codes rather than all. */
export function codeFacet<F extends CodeFacet>(name: F, nearness: Nearness, relax?: Facet<F>['relax']): Facet<F> {
  return {
    name,
    judge: (ask, facts) => judgeCodes(ask as unknown as CodesAsked, facts as readonly CodeFact[], nearness),
    relax:
      relax ??
      ((ask, facts) => {
        const asked = ask as unknown as CodesAsked;
        if (!oneWouldDo(asked, facts as readonly CodeFact[], nearness)) return undefined;
        return {
          ask: { ...ask, match: 'any' },
          change: explain('lift.any-code', { facet: name, asked: [...asked.codes] }),
        };
      }),
  };
}

function judgeCodes(ask: CodesAsked, facts: readonly CodeFact[], nearness: Nearness): Judgement {
  const { facet, codes, match } = ask;
  if (facts.length === 0) return unknown(explain('codes.unstated', { facet, asked: [...codes] }));
  const met = codes.map((asked) => nearest(asked, facts, nearness));
  return match === 'all' && met.length > 1 ? judgeAll(facet, met, facts) : judgeAny(ask, best(met), facts);
}

function nearest(asked: string, facts: readonly CodeFact[], nearness: Nearness): Met {
  let found: Met = { asked, degree: -1, fact: facts[0]! };
  for (const fact of facts) {
    const offered = fact.value.code;
    const degree = offered === EVERYWHERE || offered === asked ? 1 : nearness(asked, offered);
    if (degree > found.degree) found = { asked, degree, fact };
  }
  return found;
}

const best = (met: readonly Met[]): Met => met.reduce((a, b) => (b.degree > a.degree ? b : a));
const named = (facts: readonly CodeFact[]): string[] => facts.slice(0, NAMED).map(({ value }) => value.code);

function judgeAny({ facet, codes }: CodesAsked, { asked, degree, fact }: Met, facts: readonly CodeFact[]): Judgement {
  const offered = fact.value.code;
  const values = { facet, asked: [asked], offered: [offered] };
  if (offered === EVERYWHERE) return hit(1, explain('codes.everywhere', { facet, asked: [asked] }));
  if (degree === 1) return hit(1, explain(asked === offered ? 'codes.met' : 'codes.covered', values), fact.quotation);
  if (degree > 0) return partial(degree, explain('codes.near', values), fact.quotation);
  return miss(0, explain('codes.other', { facet, asked: [...codes], offered: named(facts) }), fact.quotation);
}

function judgeAll(facet: CodeFacet, met: readonly Met[], facts: readonly CodeFact[]): Judgement {
  const mean = met.reduce((sum, { degree }) => sum + degree, 0) / met.length;
  const { fact } = best(met);
  const asked = met.map((one) => one.asked);
  const offered = named(facts);
  if (fact.value.code === EVERYWHERE) return hit(1, explain('codes.everywhere', { facet, asked }));
  if (mean === 1) return hit(1, explain('codes.all-met', { facet, asked }), fact.quotation);
  if (mean === 0) return miss(0, explain('codes.other', { facet, asked, offered }), fact.quotation);
  const lacking = met.filter(({ degree }) => degree < 1).map((one) => one.asked);
  return partial(mean, explain('codes.some', { facet, asked, lacking, offered }), fact.quotation);
}

/** Whether all are asked and one of them is fully met. */
const oneWouldDo = ({ codes, match }: CodesAsked, facts: readonly CodeFact[], nearness: Nearness): boolean =>
  match === 'all' && facts.length > 0 && codes.some((asked) => nearest(asked, facts, nearness).degree === 1);
