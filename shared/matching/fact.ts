/** What an offer states, by facet: a value, where it stands, and words to quote. */
import type { CAPACITY_UNITS, CodeFacet, FacetName } from '../schemas/facet.ts';
import type { Quotation } from '../schemas/match.ts';
import type { FenRange } from '../schemas/quantity.ts';

/** The region of an offer that names none: it serves everywhere. */
export const EVERYWHERE = 'everywhere';

type CodeValues = { readonly [F in CodeFacet]: { readonly code: string } };

/** The value of a fact, by facet. */
export interface FactValues extends CodeValues {
  /** `perSeat` where the price is for one seat of a programme. */
  readonly budget: { readonly price: FenRange; readonly perSeat?: true };
  /** Either how long it takes from the start, or the day on which it is there; `once`: on that day only (a session). */
  readonly deadline:
    | { readonly weeks: number; readonly startsFrom?: string }
    | { readonly readyOn: string; readonly once?: true };
  readonly trl: { readonly level: number };
  readonly 'security-level': { readonly level: number };
  readonly skill: { readonly code: string; readonly level: number };
  /** `startsOn` where it is there on one day only, such as the seats of a session. */
  readonly capacity: {
    readonly amount: number;
    readonly unit: (typeof CAPACITY_UNITS)[number];
    readonly startsOn?: string;
  };
  readonly funding: { readonly amount: FenRange; readonly maxTermMonths?: number };
}

/** One statement; without `quotation` it follows from what is left out (no region named: everywhere). */
export interface Fact<F extends FacetName = FacetName> {
  readonly value: FactValues[F];
  readonly quotation?: Quotation;
}

/** All that an offer states. */
export type Facts = { readonly [F in FacetName]: readonly Fact<F>[] };
