/** What a need says of itself that offers set conditions on, with the path to quote. */

import type { Quotation } from '../../schemas/match.ts';
import type { MatchableNeed } from '../../schemas/matchable.ts';

/** A value and where the need states it (`owner.…` where only its owner does). */
export interface Stated<T> {
  readonly value: T;
  readonly quotation: Quotation;
}

const stated = <T extends string | number>(value: T, field: string): Stated<T> => ({
  value,
  quotation: { text: String(value), field },
});

/** The most it would spend, in fen. */
export function budgetOf({ content }: MatchableNeed): Stated<number> | undefined {
  const { minFen, maxFen } = content.budget ?? {};
  if (maxFen !== undefined) return stated(maxFen, 'budget.maxFen');
  return minFen === undefined ? undefined : stated(minFen, 'budget.minFen');
}

/** The money it asks a funder for, in fen: a funding requirement, else its budget. */
export function fundingOf(need: MatchableNeed): (Stated<number> & { readonly explicit: boolean }) | undefined {
  for (const [i, { ask }] of need.content.requirements.entries()) {
    if (ask?.facet === 'funding') {
      return { ...stated(ask.amountFen, `requirements.${i}.ask.amountFen`), explicit: true };
    }
  }
  const budget = budgetOf(need);
  return budget && { ...budget, explicit: false };
}

/** Where the site is, else the regions it names, else where its owner is. */
export function regionsOf({ content, owner }: MatchableNeed): Stated<string>[] {
  const region = content.site?.region;
  if (region !== undefined) return [stated(region, 'site.region')];
  if (content.regions.length > 0) return content.regions.map((code, i) => stated(code, `regions.${i}`));
  return [stated(owner.region, 'owner.region')];
}

/** The industries it names, else its owner's. */
export function industriesOf({ content, owner }: MatchableNeed): Stated<string>[] {
  return content.industries.length > 0
    ? content.industries.map((code, i) => stated(code, `industries.${i}`))
    : owner.industries.map((code, i) => stated(code, `owner.industries.${i}`));
}

/** The scenarios it names. */
export const scenariosOf = ({ content }: MatchableNeed): Stated<string>[] =>
  content.scenarios.map((code, i) => stated(code, `scenarios.${i}`));

/** The size band of its owner. */
export const sizeBandOf = ({ owner }: MatchableNeed): Stated<string> => stated(owner.sizeBand, 'owner.sizeBand');

/** The day by which it is wanted. */
export const deadlineOf = ({ content }: MatchableNeed): Stated<string> | undefined =>
  content.deadline === undefined ? undefined : stated(content.deadline, 'deadline');
