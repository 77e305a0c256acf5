/** The best answer of an offer to one asked sentence: a sentence of its text, typed values, or both together. */
import type { Quotation } from '../../schemas/match.ts';
import type { Facts } from '../fact.ts';
import type { Judgement } from '../judgement.ts';
import { type Evidence, findEvidence } from './evidence.ts';
import type { TextIndex } from './text-index.ts';
import type { QueryPart } from './text-query.ts';
import { NO_CODE_NAMED_SHARE } from './text-weights.ts';
import { typedAnswers } from './typed-answers.ts';

/** What an offer says. */
export interface OfferWords {
  readonly text: TextIndex;
  readonly facts: Facts;
}

/** Coverage by text and values, 0..1, and how a card quotes it. */
export interface Answer {
  readonly coverage: number;
  readonly quotation: Quotation;
  /** Where text is part of the answer. */
  readonly evidence?: Evidence;
  /** Where a typed value says the contrary. */
  readonly contrary?: Judgement;
}

/** Undefined when nothing in the offer answers. What answers more is quoted: the sentence, or the first value. */
export function findAnswer(part: QueryPart, { text, facts }: OfferWords): Answer | undefined {
  const { quotations, contrary } = typedAnswers(part, facts);
  const evidence = findEvidence(part, text, quotations);
  const byValues = sumOf([...quotations.keys()].map((at) => part.tokens[at]!.weight)) / part.weight;
  const [value] = quotations.values();
  const quotation = value && (!evidence || evidence.affirmed < byValues) ? value : evidence?.sentence.quotation;
  if (contrary) return { coverage: 0, quotation: contrary.quotation!, contrary };
  if (!quotation) return undefined;
  const named = !part.names || quotations.size > 0 || evidence?.names === true;
  const coverage = Math.max(byValues, evidence?.coverage ?? 0) * (named ? 1 : NO_CODE_NAMED_SHARE);
  return { coverage, quotation, ...(evidence && { evidence }) };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
