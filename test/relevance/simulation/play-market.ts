/** Plays a market: needs read their lists, ask, and vendors accept while they have room. */
import { attentionAt, Exposure } from '../../../shared/matching/exposure.ts';
import { lotOf } from '../../../shared/matching/lot.ts';
import type { Ranked } from '../../../shared/matching/order.ts';
import { ownerOf } from '../../../shared/matching/owner-of.ts';
import { FULL_SCORE } from '../../../shared/schemas/match.ts';
import type { JudgedNeed } from './judged-market.ts';
import type { Policy } from './policies.ts';

/** How long a list is, how many of it a need asks at most. */
export const SHOWN = 20;
const MOST_ASKED = 5;
/** A reader goes on to the next place so often. */
const READS_ON = 0.9;

/** What happened. Attention is summed over all lists, by offer and by vendor. */
export interface Outcome {
  readonly lists: readonly (readonly Ranked[])[];
  /** Place, from 1, of each offer whose vendor accepted. */
  readonly acceptedAt: readonly number[];
  /** How many needs each vendor took. */
  readonly takenBy: ReadonlyMap<string, number>;
  readonly asked: number;
  readonly byOffer: ReadonlyMap<string, number>;
  readonly byVendor: ReadonlyMap<string, number>;
}

/** About normal, mean 0, deviation 1: the sum of three lots. */
function noise(seed: string, name: string): number {
  return 2 * (lotOf(`${seed} a`, name) + lotOf(`${seed} b`, name) + lotOf(`${seed} c`, name) - 1.5);
}

/**
 * What each side really thinks, which is not what the score says: direction's score as far as it goes, what nobody wrote
 * down (the vendor's quality, the chemistry of the pair), and how much each expects. A missed must counts against, not out.
 */
const wants = (needId: string, { card, listing }: Ranked, vendor: string): boolean =>
  card.forNeed.score / FULL_SCORE -
    (card.forNeed.missedMusts > 0 ? 0.25 : 0) +
    0.1 * noise('quality', vendor) +
    0.12 * noise(needId, listing.id) >
  0.48 + 0.1 * noise('expects', needId);

const accepts = (needId: string, { card, listing }: Ranked, vendor: string): boolean =>
  card.forOffer.score / FULL_SCORE - (card.forOffer.missedMusts > 0 ? 0.25 : 0) + 0.2 * noise(listing.id, needId) >
  0.5 + 0.1 * noise('choosy', vendor);

/** Projects a vendor can take: one to three, and the more the more it offers. */
export const capacityOf = (vendor: string, offers: number): number =>
  1 + Math.floor(3 * lotOf('capacity', vendor)) + Math.floor(Math.sqrt(offers));

const lengthRead = (needId: string): number =>
  Math.min(SHOWN, 1 + Math.floor(Math.log(1 - lotOf('patience', needId)) / Math.log(READS_ON)));

/** Needs come one after another; `offersOf` says how many offers each vendor has. The same input gives the same outcome. */
export function playMarket(
  needs: readonly JudgedNeed[],
  policy: Policy,
  offersOf: ReadonlyMap<string, number>,
): Outcome {
  const takenBy = new Map<string, number>();
  const hasRoom = (vendor: string) => (takenBy.get(vendor) ?? 0) < capacityOf(vendor, offersOf.get(vendor)!);
  const byOffer = new Map<string, number>();
  const byVendor = new Map<string, number>();
  const acceptedAt: number[] = [];
  let asked = 0;
  const lists = needs.map(({ needId, judged }) => {
    const list = policy.order(judged, needId, new Exposure(byVendor, offersOf.size)).slice(0, SHOWN);
    for (const [place, { listing }] of list.entries()) add(byOffer, listing.id, attentionAt(place));
    for (const [place, one] of list.entries()) add(byVendor, ownerOf(one)!, attentionAt(place));
    let left = MOST_ASKED;
    for (const [place, one] of list.slice(0, lengthRead(needId)).entries()) {
      const vendor = ownerOf(one)!;
      if (left === 0 || !wants(needId, one, vendor)) continue;
      left--;
      asked++;
      if (hasRoom(vendor) && accepts(needId, one, vendor)) {
        add(takenBy, vendor, 1);
        acceptedAt.push(place + 1);
        break;
      }
    }
    return list;
  });
  return { lists, acceptedAt, takenBy, asked, byOffer, byVendor };
}

const add = (sums: Map<string, number>, key: string, by: number) => sums.set(key, (sums.get(key) ?? 0) + by);
