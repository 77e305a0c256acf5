/** How many points a listing stands above its score in one list: new ones, and whoever's turn it is. */
import type { Exposure } from './exposure.ts';
import { FAIR_RULES, type FairRules } from './fair-rules.ts';
import { lotOf } from './lot.ts';
import type { Ranked } from './order.ts';
import { ownerOf } from './owner-of.ts';

/** The list that is put in order: of which listing, when (ISO 8601 UTC), after how much exposure where that is counted. */
export interface Occasion {
  readonly seedId: string;
  readonly now: string;
  readonly exposure?: Exposure;
  readonly rules?: FairRules;
}

const DAY_MS = 86_400_000;

/**
 * Whole points, 0 to `turnPoints` (`exposurePoints` where exposure is counted) + `newPoints`; it depends on the listing and the
 * occasion alone. Lots are drawn for each seed anew: equals share the places over many lists, and one list stays as it is.
 * (Exposure made fair over many rankings: Biega et al., SIGIR 2018; Singh and Joachims, KDD 2018.)
 */
export function headStart(one: Ranked, occasion: Occasion): number {
  const { seedId, exposure, rules = FAIR_RULES } = occasion;
  const turn = exposure
    ? rules.exposurePoints * exposure.lackOf(ownerOf(one))
    : rules.turnPoints * lotOf(seedId, one.listing.id);
  return Math.round(turn) + Math.round(rules.newPoints * newnessOf(one, occasion));
}

/**
 * 1 on the day of its first publication, 0 `newDays` later, falling by whole days; 0 too where its organisation has had
 * its average share of exposure already. Edits do not make a listing new: `publishedAt` stays that of the first publication.
 */
export function newnessOf(one: Ranked, { now, exposure, rules = FAIR_RULES }: Occasion): number {
  const { publishedAt } = one.listing;
  if (publishedAt === undefined || exposure?.isFilled(ownerOf(one))) return 0;
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(publishedAt)) / DAY_MS));
  return Math.max(0, 1 - days / rules.newDays);
}
