/** Judges a requirement in words by what an offer says: in words, or by typed values that the words name. */
import { best } from '../facets/best.ts';
import { nearMiss } from '../facets/near-miss.ts';
import { explain, hit, type Judgement, miss, partial, unknown } from '../judgement.ts';
import { type Answer, findAnswer, type OfferWords } from './answer.ts';
import type { Shortfall } from './close-look.ts';
import type { QueryPart, TextQuery } from './text-query.ts';
import {
  LEAST_DENIAL,
  LEAST_WEIGHT_FOR_HIT,
  TEXT_HIT_COVERAGE,
  TEXT_HIT_DEGREE,
  TEXT_PARTIAL_COVERAGE,
  TEXT_PARTIAL_DEGREE,
} from './text-weights.ts';

/**
 * A requirement in both languages is judged in both, and the better answer stands; one of several sentences needs each
 * of them, by weight. No evidence is unknown, contrary evidence a miss.
 */
export function judgeText(query: TextQuery, offer: OfferWords): Judgement {
  return best([unknown(explain('text.none')), ...query.versions.map(({ parts }) => judgeParts(parts, offer))]);
}

interface Answered {
  readonly part: QueryPart;
  readonly answer: Answer | undefined;
}

const coverageOf = ({ answer }: Answered): number => answer?.coverage ?? 0;

function judgeParts(parts: readonly QueryPart[], offer: OfferWords): Judgement {
  const answered = parts.map((part): Answered => ({ part, answer: findAnswer(part, offer) }));
  const contrary = answered.map(contraryOf).find((judgement) => judgement !== undefined);
  if (contrary) return contrary;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const coverage = answered.reduce((sum, one) => sum + coverageOf(one) * one.part.weight, 0) / weight;
  const main = answered.reduce((a, b) => (coverageOf(b) > coverageOf(a) ? b : a)).answer;
  if (!main || coverage < TEXT_PARTIAL_COVERAGE) return unknown(explain('text.none'));
  const values = { percent: Math.round(coverage * 100) };
  return coverage >= TEXT_HIT_COVERAGE && weight >= LEAST_WEIGHT_FOR_HIT
    ? hit(hitDegree(coverage), explain('text.said', values), main.quotation)
    : partial(partialDegree(coverage), explain('text.said-in-part', values), main.quotation);
}

const hitDegree = (coverage: number): number => between(coverage, TEXT_HIT_COVERAGE, 1, TEXT_HIT_DEGREE, 1);
const partialDegree = (coverage: number): number =>
  between(
    Math.min(coverage, TEXT_HIT_COVERAGE),
    TEXT_PARTIAL_COVERAGE,
    TEXT_HIT_COVERAGE,
    TEXT_PARTIAL_DEGREE,
    TEXT_HIT_DEGREE,
  );

/** Linear from (x0, y0) to (x1, y1). */
const between = (x: number, x0: number, x1: number, y0: number, y1: number): number =>
  y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);

/** Undefined where the answer is not contrary, or says too little of the question. */
function contraryOf({ part, answer }: Answered): Judgement | undefined {
  if (!answer) return undefined;
  if (answer.contrary || !answer.evidence) return answer.contrary;
  const { sentence, affirmed, denied, shortfall } = answer.evidence;
  const { quotation } = sentence;
  if (denied >= LEAST_DENIAL && denied > affirmed) return miss(0, explain('text.denied'), quotation);
  if (!shortfall) return undefined;
  const values = {
    asked: part.text.slice(shortfall.asked.start, shortfall.asked.end).trim(),
    offered: sentence.text.slice(shortfall.offered.start, shortfall.offered.end).trim(),
  };
  return miss(closeness(shortfall), explain('text.short', values), quotation);
}

/** What the near miss of an offered quantity earns, whether it is too much or too little. */
function closeness({ asked, offered }: Shortfall): number {
  return offered.high > asked.high ? nearMiss(asked.high, offered.high) : nearMiss(offered.high, asked.low);
}
