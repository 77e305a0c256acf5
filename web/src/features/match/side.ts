/** From which side a card is read. */
import type { MatchCard } from '../../../../shared/schemas/match.ts';

export type Side = 'need' | 'offer';

/** The listing on the other side of the card. */
export const otherParty = (card: MatchCard, side: Side): MatchCard['need'] =>
  side === 'need' ? card.offer : card.need;
