/** Recomputes a card for a need that was changed, by the very code that made the card. */
import { judgeMatch, type Pair, pairOf } from '../../../../shared/matching/card.ts';
import { withNeed } from '../../../../shared/matching/changes.ts';
import type { ListingContent, NeedListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { MatchCard } from '../../../../shared/schemas/match.ts';
import type { MatchableNeed, MatchableOffer } from '../../../../shared/schemas/matchable.ts';
import type { OwnerView } from '../../../../shared/schemas/organisation.ts';
import type { Importance } from '../../../../shared/schemas/requirement.ts';
import type { Tier } from '../../../../shared/schemas/tier.ts';
import { redact } from '../../../../shared/visibility/redact.ts';

/** What is tried: another importance for a requirement or none at all, another budget in fen, another date. */
export interface Trial {
  readonly importance: Readonly<Record<string, Importance | 'drop'>>;
  readonly budgetMaxFen?: number;
  readonly deadline?: string;
}

/** With another budget in fen; undefined tries the need's own again. */
export function withBudget({ budgetMaxFen: _, ...rest }: Trial, budgetMaxFen: number | undefined): Trial {
  return budgetMaxFen === undefined ? rest : { ...rest, budgetMaxFen };
}

/** With another date; an empty one tries the need's own again. */
export function withDeadline({ deadline: _, ...rest }: Trial, deadline: string): Trial {
  return deadline === '' ? rest : { ...rest, deadline };
}

/** The need as it would read. */
export function triedNeed(content: NeedListingContent, trial: Trial): NeedListingContent {
  const { importance, budgetMaxFen, deadline } = trial;
  const requirements = content.requirements.flatMap((line) => {
    const wanted = importance[line.id] ?? line.importance;
    return wanted === 'drop' ? [] : [{ ...line, importance: wanted }];
  });
  return {
    ...content,
    requirements,
    ...(budgetMaxFen !== undefined && { budget: { ...content.budget, maxFen: budgetMaxFen } }),
    ...(deadline !== undefined && { deadline }),
  };
}

/** How far the people of `owner` see into others' listings. A hidden owner was verified before its need went online. */
const tierOf = (owner: OwnerView): Tier => (owner.hidden || owner.verified ? 'member' : 'public');

/** Each side cut to what the other may see, as for the card; undefined where that is nothing. */
export function pairOfViews(card: MatchCard, need: ListingView, offer: ListingView): Pair | undefined {
  const matchable = (view: ListingView, owner: OwnerView, reader: OwnerView) => {
    const redaction = redact(view.content as ListingContent, tierOf(reader));
    return redaction && { id: view.id, version: view.version, owner, content: redaction.content };
  };
  const seenNeed = matchable(need, card.need.owner, card.offer.owner);
  const seenOffer = matchable(offer, card.offer.owner, card.need.owner);
  return seenNeed && seenOffer && pairOf(seenNeed as MatchableNeed, seenOffer as MatchableOffer);
}

/** The card as it would be; the engine's relevance stays, since no search is made. `now` is ISO 8601 UTC. */
export function tried(pair: Pair, card: MatchCard, trial: Trial, now: string): MatchCard {
  return judgeMatch(withNeed(pair, triedNeed(pair.need.content, trial)), card.forNeed.relevance!, now);
}
