/** The total order of a ranking: no two candidates are equal, so the same candidates always stand in the same order. */

import type { MatchCard } from '../schemas/match.ts';
import type { Matchable } from '../schemas/matchable.ts';
import type { Pair } from './card.ts';

/** A judged candidate: the listing of the other side and its card. */
export interface Ranked {
  readonly listing: Matchable;
  readonly engineScore: number;
  readonly pair: Pair;
  readonly card: MatchCard;
}

/** What decides a place in a ranking. */
export interface Placeable {
  readonly listing: Pick<Matchable, 'id' | 'publishedAt'>;
  readonly engineScore: number;
  readonly card: Pick<MatchCard, 'rankTier' | 'score'>;
}

/** Tier, then score, then the engine's score, then the newer publication, then the id by code unit. */
export function compareRanked(a: Placeable, b: Placeable): number {
  return (
    a.card.rankTier - b.card.rankTier ||
    b.card.score - a.card.score ||
    b.engineScore - a.engineScore ||
    -byCodeUnit(a.listing.publishedAt ?? '', b.listing.publishedAt ?? '') ||
    byCodeUnit(a.listing.id, b.listing.id)
  );
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
