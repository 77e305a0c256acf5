/** The match card: one need and one offer, judged in both directions, the same whichever side asks. */
import type { MatchCard } from '../schemas/match.ts';
import type { Matchable, MatchableNeed, MatchableOffer } from '../schemas/matchable.ts';
import { judgeLine } from './judge-line.ts';
import type { JudgeContext, Judgement } from './judgement.ts';
import { liftsOf } from './lift.ts';
import { NeedProfile } from './need-profile.ts';
import { judgeConditions } from './offer-conditions.ts';
import { OfferProfile } from './offer-profile.ts';
import { bothSides } from './reciprocal.ts';
import { type EngineRelevance, type LineVerdict, needDirection, offerDirection } from './score.ts';
import { type TextQuery, textQueryOf } from './text/text-query.ts';

/** One need and one offer, with their contents made ready. */
export interface Pair {
  readonly need: MatchableNeed;
  readonly offer: MatchableOffer;
  readonly needProfile: NeedProfile;
  readonly offerProfile: OfferProfile;
  /** What the offer says to each text of the need, kept so that a changed need asks no more than what it changes. */
  readonly said: Map<TextQuery, Judgement>;
}

/** Makes both contents ready; profiles already made are taken over. */
export const pairOf = (
  need: MatchableNeed,
  offer: MatchableOffer,
  needProfile = new NeedProfile(need.content),
  offerProfile = new OfferProfile(offer.content),
): Pair => ({ need, offer, needProfile, offerProfile, said: new Map() });

/** The full card with its lifts. `now` is ISO 8601 UTC; the same input gives byte-identical JSON. */
export function matchCard(need: MatchableNeed, offer: MatchableOffer, engine: EngineRelevance, now: string): MatchCard {
  const pair = pairOf(need, offer);
  return withLifts(judgeMatch(pair, engine, now), pair, now);
}

/** A judged card with its lifts added. */
export const withLifts = (card: MatchCard, pair: Pair, now: string): MatchCard => ({
  ...card,
  lifts: liftsOf(card, pair, now),
});

/** The card without lifts: what ranking needs. */
export function judgeMatch(pair: Pair, engine: EngineRelevance, now: string): MatchCard {
  const { need, offer } = pair;
  const context = contextOf(need, now);
  const forNeed = needDirection(judgeRequirements(pair, context), engine);
  const forOffer = offerDirection(judgeConditions(offer, need, context));
  return {
    need: partyOf(need),
    offer: partyOf(offer),
    ...bothSides(forNeed, forOffer),
    lifts: [],
  };
}

function judgeRequirements({ offer, needProfile, offerProfile, said }: Pair, context: JudgeContext): LineVerdict[] {
  return needProfile.linesFor(offer.content.kind).map(({ ask, ...line }) => ({
    line,
    facet: ask?.facet ?? 'text',
    judgement: judgeLine(ask, line.text && textQueryOf(line.text), offerProfile, context, said),
  }));
}

/** What of the need bears on how other lines are judged. */
export function contextOf({ content }: Pick<MatchableNeed, 'content'>, now: string): JudgeContext {
  const seats = content.requirements
    .map(({ ask }) => ask)
    .find((ask) => ask?.facet === 'capacity' && ask.unit === 'seats');
  return {
    now,
    ...(content.deadline !== undefined && { deadline: content.deadline }),
    ...(seats?.facet === 'capacity' && { seats: seats.min }),
  };
}

function partyOf({ id, version, content, owner }: Matchable): MatchCard['need'] {
  return { id, version, kind: content.kind, title: content.title, owner };
}
