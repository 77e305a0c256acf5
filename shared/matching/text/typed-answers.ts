/** What of an asked sentence an offer's typed values answer: the codes it names, the weeks and the readiness it asks for. */
import type { Quotation } from '../../schemas/match.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Fact, Facts } from '../fact.ts';
import { explain, type Judgement, miss } from '../judgement.ts';
import { NAMED_TAXONOMIES, type NamedCode } from './code-names.ts';
import type { QueryPart, SoughtToken } from './text-query.ts';
import { DELIVERY_CONCEPTS } from './text-weights.ts';

/** By the number of the asked token, the value that answers it; `contrary` where a value falls short of an asked quantity. */
export interface TypedAnswers {
  readonly quotations: ReadonlyMap<number, Quotation>;
  readonly contrary?: Judgement;
}

const NONE: TypedAnswers = { quotations: new Map() };

/** Nothing for a sentence that names no code and asks for no such quantity. */
export function typedAnswers(part: QueryPart, facts: Facts): TypedAnswers {
  if (!part.typed) return NONE;
  const quotations = new Map<number, Quotation>();
  let contrary: Judgement | undefined;
  for (const [at, token] of part.tokens.entries()) {
    const answer = byCode(token, facts) ?? byQuantity(token, part, facts);
    if (answer && 'verdict' in answer) contrary ??= answer;
    else if (answer) quotations.set(at, answer);
  }
  return { quotations, ...(contrary && { contrary }) };
}

/** Whether a token could be answered by a typed value at all. */
export const isTyped = ({ codes, quantity }: Pick<SoughtToken, 'codes' | 'quantity'>): boolean =>
  codes.length > 0 || (quantity !== undefined && (quantity.dimension === 'trl' || isDelivery(quantity)));

/** A value of the named code, or of one below it. A sentence that denies the code asks for something else. */
function byCode({ codes, negated }: SoughtToken, facts: Facts): Quotation | undefined {
  if (negated) return undefined;
  for (const named of codes) {
    const fact = factsOfCodes(named, facts).find(({ value }) => isWithin(value.code, named));
    if (fact?.quotation) return fact.quotation;
  }
  return undefined;
}

const factsOfCodes = ({ facet }: NamedCode, facts: Facts): readonly Fact<'protocol' | 'skill'>[] =>
  facts[facet] as readonly Fact<'protocol' | 'skill'>[];

const isWithin = (offered: string, { facet, code }: NamedCode): boolean =>
  NAMED_TAXONOMIES[facet].isWithin(offered, code);

function byQuantity({ quantity }: SoughtToken, part: QueryPart, facts: Facts): Quotation | Judgement | undefined {
  if (!quantity) return undefined;
  if (quantity.dimension === 'trl') return byReadiness(quantity, facts);
  return isDelivery(quantity) ? byWeeks(quantity, part, facts) : undefined;
}

function byReadiness({ low }: Quantity, { trl }: Facts): Quotation | Judgement | undefined {
  const [fact] = trl;
  if (!fact) return undefined;
  const { level } = fact.value;
  return level >= low ? fact.quotation : miss(0, explain('trl.below', { level, min: low }), fact.quotation);
}

const SECONDS_PER_WEEK = 7 * 86_400;

/** A duration by which something is to be delivered: at most, or said without "at least". */
const isDelivery = ({ dimension, comparator, hints: [nearest = ''] }: Quantity): boolean =>
  dimension === 'duration' && comparator !== '>=' && DELIVERY_CONCEPTS.has(nearest);

function byWeeks(asked: Quantity, { text }: QueryPart, { deadline }: Facts): Quotation | Judgement | undefined {
  const fact = deadline.find(({ value }) => 'weeks' in value);
  if (!fact || !('weeks' in fact.value)) return undefined;
  const { weeks } = fact.value;
  if (weeks * SECONDS_PER_WEEK <= asked.high) return fact.quotation;
  return miss(
    0,
    explain('text.short-weeks', { weeks, asked: text.slice(asked.start, asked.end).trim() }),
    fact.quotation,
  );
}
