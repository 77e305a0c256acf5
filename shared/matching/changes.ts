/** Single changes to a need or an offer, as content: what a lift proposes and what it is verified with. */
import type { Ask, Provision } from '../schemas/facet.ts';
import type { MatchableNeed, MatchableOffer } from '../schemas/matchable.ts';
import type { Requirement } from '../schemas/requirement.ts';
import type { Pair } from './card.ts';
import { NeedProfile } from './need-profile.ts';
import { OfferProfile } from './offer-profile.ts';

type NeedContent = MatchableNeed['content'];
type OfferContent = MatchableOffer['content'];

/** The pair with another need's content. */
export function withNeed(pair: Pair, content: NeedContent): Pair {
  return { ...pair, need: { ...pair.need, content }, needProfile: new NeedProfile(content) };
}

/** The pair with another offer's content. */
export function withOffer(pair: Pair, content: OfferContent): Pair {
  const offerProfile = new OfferProfile(content, pair.offerProfile);
  return { ...pair, offer: { ...pair.offer, content }, offerProfile, said: new Map() };
}

/** One requirement replaced, or left out for undefined. */
export function withRequirement(
  need: NeedContent,
  id: string,
  change: (line: Requirement) => Requirement | undefined,
): NeedContent {
  return { ...need, requirements: need.requirements.flatMap((line) => (line.id === id ? (change(line) ?? []) : line)) };
}

/** The field that implies a line set to what `ask` asks; undefined where no field can say it. */
export function withImplied(need: NeedContent, ask: Ask): NeedContent | undefined {
  switch (ask.facet) {
    case 'budget':
      return { ...need, budget: { ...need.budget, maxFen: ask.maxFen } };
    case 'deadline':
      return { ...need, deadline: ask.by };
    case 'trl':
      return { ...need, trlMin: ask.min };
    default:
      return undefined;
  }
}

/** The offer with one more capability: what a line asks, in words and, where it is typed, as a value. */
export function withCapability(
  offer: OfferContent,
  text: OfferContent['capabilities'][number]['text'],
  ask: Ask | undefined,
): OfferContent {
  const stated = { id: 'stated', text, ...(ask && { provides: provisionFor(ask) }) };
  return { ...offer, capabilities: [...offer.capabilities, stated] };
}

/** What an offer would state to meet an ask exactly. */
function provisionFor(ask: Ask): Provision {
  switch (ask.facet) {
    case 'budget':
      return { facet: 'budget', price: { maxFen: ask.maxFen } };
    case 'deadline':
      return { facet: 'deadline', weeks: 0 };
    case 'trl':
      return { facet: 'trl', level: ask.min };
    case 'security-level':
      return { facet: 'security-level', level: ask.min };
    case 'skill':
      return { facet: 'skill', code: ask.code, level: ask.minLevel };
    case 'capacity':
      return { facet: 'capacity', amount: ask.min, unit: ask.unit };
    case 'funding':
      return {
        facet: 'funding',
        amount: { minFen: ask.amountFen, maxFen: ask.amountFen },
        ...(ask.minTermMonths !== undefined && { maxTermMonths: ask.minTermMonths }),
      };
    default:
      return { facet: ask.facet, codes: ask.codes };
  }
}
