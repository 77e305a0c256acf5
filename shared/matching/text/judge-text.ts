/** Judges a requirement in words by what an offer says in words. */

import { best } from '../facets/best.ts';
import { nearMiss } from '../facets/near-miss.ts';
import { explain, hit, type Judgement, miss, partial, unknown } from '../judgement.ts';
import { TEXT_HIT_COVERAGE, TEXT_PARTIAL_COVERAGE } from '../weights.ts';
import type { Shortfall } from './close-look.ts';
import { type Evidence, findEvidence } from './evidence.ts';
import { quote, type TextIndex } from './text-index.ts';
import type { QueryPart, TextQuery } from './text-query.ts';
import { LEAST_DENIAL, TEXT_HIT_DEGREE, TEXT_PARTIAL_DEGREE } from './text-weights.ts';

/**
 * A requirement in both languages is judged in both, and the better answer stands; one of several sentences needs each
 * of them, by weight. No evidence is unknown, contrary evidence a miss.
 */
export function judgeText(query: TextQuery, index: TextIndex): Judgement {
  return best([unknown(explain('text.none')), ...query.versions.map(({ parts }) => judgeParts(parts, index))]);
}

interface Found {
  readonly part: QueryPart;
  readonly evidence: Evidence | undefined;
}

function judgeParts(parts: readonly QueryPart[], index: TextIndex): Judgement {
  const found = parts.map((part): Found => ({ part, evidence: findEvidence(part, index) }));
  const contrary = found.map(contraryOf).find((judgement) => judgement !== undefined);
  if (contrary) return contrary;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const coverage = found.reduce((sum, { part, evidence }) => sum + (evidence?.coverage ?? 0) * part.weight, 0) / weight;
  const main = found.reduce((a, b) => ((b.evidence?.coverage ?? 0) > (a.evidence?.coverage ?? 0) ? b : a)).evidence;
  if (!main || coverage < TEXT_PARTIAL_COVERAGE) return unknown(explain('text.none'));
  const values = { percent: Math.round(coverage * 100) };
  const quotation = quote(main.sentence);
  return coverage >= TEXT_HIT_COVERAGE
    ? hit(between(coverage, TEXT_HIT_COVERAGE, 1, TEXT_HIT_DEGREE, 1), explain('text.said', values), quotation)
    : partial(partialDegree(coverage), explain('text.said-in-part', values), quotation);
}

const partialDegree = (coverage: number): number =>
  between(coverage, TEXT_PARTIAL_COVERAGE, TEXT_HIT_COVERAGE, TEXT_PARTIAL_DEGREE, TEXT_HIT_DEGREE);

const between = (x: number, x0: number, x1: number, y0: number, y1: number): number =>
  y0 + ((Math.min(x, x1) - x0) / (x1 - x0)) * (y1 - y0);

/** Undefined where the evidence is not contrary, or says too little of the question. */
function contraryOf({ part, evidence }: Found): Judgement | undefined {
  if (!evidence) return undefined;
  const { sentence, affirmed, denied, shortfall } = evidence;
  if (denied >= LEAST_DENIAL && denied > affirmed) return miss(0, explain('text.denied'), quote(sentence));
  if (!shortfall) return undefined;
  const values = {
    asked: part.text.slice(shortfall.asked.start, shortfall.asked.end),
    offered: sentence.text.slice(shortfall.offered.start, shortfall.offered.end),
  };
  return miss(closeness(shortfall), explain('text.short', values), quote(sentence));
}

/** What the near miss of an offered quantity earns, whether it is too much or too little. */
function closeness({ asked, offered }: Shortfall): number {
  return offered.high > asked.high ? nearMiss(asked.high, offered.high) : nearMiss(offered.high, asked.low);
}
