/** Says of a listing in a list what its card does not: why it stands there, and what stands behind it. */
import type { Explanation, Placement, Placing } from '../schemas/match.ts';
import type { Placed } from './arrange.ts';
import { FAIR_RULES } from './fair-rules.ts';
import { explain } from './judgement.ts';

const { newDays: days, mostPerOwner: most, depth } = FAIR_RULES;

const WHY: Readonly<Record<Placing, Explanation>> = {
  'new-listing': explain('order.new-listing', { days }),
  'further-listing': explain('order.further-listing'),
  'near-tie': explain('order.near-tie'),
  'owner-cap': explain('order.owner-cap', { most, depth }),
  'others-capped': explain('order.others-capped', { most, depth }),
};

/** A place as it is kept between pages. */
export interface KeptPlace {
  readonly id: string;
  readonly placing?: Placing;
  /** Ids of its near-duplicates. */
  readonly similar: readonly string[];
}

/** What of a place is kept. */
export const keptPlaceOf = ({ listing, placing, similar }: Placed): KeptPlace => ({
  id: listing.id,
  ...(placing && { placing }),
  similar,
});

/** None for a listing that stands where its score puts it, with nothing behind it. */
export function placementOf({ id, placing, similar }: KeptPlace): Placement[] {
  if (placing === undefined && similar.length === 0) return [];
  const explanations = [
    ...(placing ? [WHY[placing]] : []),
    ...(similar.length > 0 ? [explain('order.similar', { count: similar.length })] : []),
  ];
  return [{ id, ...(placing && { placing }), similar: [...similar], explanations }];
}
