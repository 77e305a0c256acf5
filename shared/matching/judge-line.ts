/** Judges one line a need asks: by rule where it is typed and the offer states it, by words otherwise. */
import type { Ask, FacetName } from '../schemas/facet.ts';
import { best } from './facets/best.ts';
import type { AskOf } from './facets/facet.ts';
import { facetOf } from './facets/facets.ts';
import type { Fact } from './fact.ts';
import { type JudgeContext, type Judgement, partial } from './judgement.ts';
import type { OfferProfile } from './offer-profile.ts';
import { judgeMentions } from './text/judge-mentions.ts';
import { judgeText } from './text/judge-text.ts';
import type { TextQuery } from './text/text-query.ts';
import { TEXT_AGAINST_LIST_DEGREE, TEXT_FOR_TYPED_DEGREE } from './weights.ts';

/**
 * A typed line that the offer states is judged by rule. Where it states nothing, words may answer, but for a partial at
 * most: what is only said in passing cannot be compared. A code missing from a list but named in the text is a partial too.
 * `query` is the line's text made ready; undefined for a line without text. `answers` are this offer's to the queries so far.
 */
export function judgeLine(
  ask: Ask | undefined,
  query: TextQuery | undefined,
  offer: OfferProfile,
  context: JudgeContext,
  answers: Map<TextQuery, Judgement> = new Map(),
): Judgement {
  const said = () => query && answerTo(query, offer, answers);
  if (!ask) return said()!;
  const byRule = judgeFacet(ask, offer, context);
  if (byRule.verdict === 'unknown') return best([byRule, ...capped(named(ask, offer)), ...capped(said())]);
  if (byRule.verdict !== 'miss') return byRule;
  const against = named(ask, offer);
  return against?.verdict === 'partial' ? atMost(TEXT_AGAINST_LIST_DEGREE, against) : byRule;
}

function answerTo(query: TextQuery, offer: OfferProfile, answers: Map<TextQuery, Judgement>): Judgement {
  const answer = answers.get(query) ?? judgeText(query, offer);
  answers.set(query, answer);
  return answer;
}

/** The registry pairs asks and facts by name; the compiler cannot follow that through a union. */
function judgeFacet<F extends FacetName>(ask: Ask, offer: OfferProfile, context: JudgeContext): Judgement {
  const name = ask.facet as F;
  return facetOf(name).judge(ask as AskOf<F>, offer.facts[name] as readonly Fact<F>[], context);
}

function named(ask: Ask, offer: OfferProfile): Judgement | undefined {
  if ('codes' in ask) return judgeMentions(ask.facet, ask.codes, ask.match ?? 'any', offer.text);
  return ask.facet === 'skill' ? judgeMentions('skill', [ask.code], 'any', offer.text) : undefined;
}

const capped = (judgement: Judgement | undefined): Judgement[] =>
  judgement
    ? [
        judgement.verdict === 'hit' || judgement.verdict === 'partial'
          ? atMost(TEXT_FOR_TYPED_DEGREE, judgement)
          : judgement,
      ]
    : [];

const atMost = (degree: number, judgement: Judgement): Judgement =>
  partial(Math.min(degree, judgement.degree), judgement.explanation, judgement.quotation);
