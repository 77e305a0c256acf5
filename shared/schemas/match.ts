/** The match card: one record, the same for both sides, and the pages of them. */
import { z } from 'zod';
import { listingId } from '../ids.ts';
import { wrong } from '../issues/wrong.ts';
import { listingContent, listingKind } from './listing/listing-content.ts';
import { NEED_ELEMENTS } from './listing/need.ts';
import { language, localizedText } from './localized-text.ts';
import { ownerView } from './organisation.ts';
import { importance, lineId } from './requirement.ts';

/** A perfect score; weights of one direction sum to it, so points are basis points of a perfect match. */
export const FULL_SCORE = 10_000;
const points = z.int().min(0).max(FULL_SCORE);

/** Unknown is never a hit: the other side says nothing of it. */
export const VERDICTS = ['hit', 'partial', 'miss', 'unknown'] as const;
export const verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdict>;

/** What the other side says, quoted from `field` (a path such as `capabilities.2.text`); `text` is an exact substring there. */
export const quotation = z
  .strictObject({ text: z.string(), field: z.string(), language: language.optional() })
  .meta({ id: 'Quotation' });
export type Quotation = z.infer<typeof quotation>;

/** Why a verdict was given: a catalogue key and its values, so that each reader has it in their own language. */
export const explanation = z
  .strictObject({
    key: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof explanation>;

/** Where a line comes from: written as a requirement, implied by a field of the listing, or a condition of the offer. */
export const LINE_SOURCES = ['requirement', 'implied', 'condition'] as const;

/**
 * One requirement or condition, judged. `degree` 0..1 with two decimals; `points` = round(`weight` × `degree`).
 * `field` is where it was asked (a path in the asking listing).
 */
export const judgedLine = z
  .strictObject({
    id: lineId,
    source: z.enum(LINE_SOURCES),
    field: z.string(),
    facet: z.string(),
    asked: localizedText(1000).optional(),
    importance,
    verdict,
    degree: z.number().min(0).max(1),
    weight: points,
    points,
    offered: quotation.optional(),
    explanation,
  })
  .meta({ id: 'JudgedLine' });
export type JudgedLine = z.infer<typeof judgedLine>;

/**
 * The engine's text relevance as one component: `value` = `engineScore` ÷ `topScore` of the same query (4 decimals),
 * `points` = round(`weight` × `value`).
 */
export const relevance = z
  .strictObject({
    engineScore: z.number().min(0),
    topScore: z.number().min(0),
    value: z.number().min(0).max(1),
    weight: points,
    points,
  })
  .meta({ id: 'Relevance' });
export type Relevance = z.infer<typeof relevance>;

/** One direction: `score` is the sum of the points of its lines (and of relevance, on the need's side). */
export const direction = z
  .strictObject({
    score: points,
    missedMusts: z.int().min(0),
    lines: z.array(judgedLine),
    relevance: relevance.optional(),
  })
  .meta({ id: 'Direction' });
export type Direction = z.infer<typeof direction>;

/** One single change and the card's score with it, computed by the same function. `gain` may lift a missed must too. */
export const lift = z
  .strictObject({
    side: z.enum(['need', 'offer']),
    line: lineId,
    change: explanation,
    score: points,
    gain: z.int(),
    missedMusts: z.int().min(0),
  })
  .meta({ id: 'Lift' });
export type Lift = z.infer<typeof lift>;

/** How one listing stands on a card. `organisation` is hidden where its owner is. */
export const cardParty = z
  .strictObject({
    id: listingId.or(z.literal('preview')),
    version: z.int().min(0),
    kind: listingKind,
    title: localizedText(160),
    owner: ownerView,
  })
  .meta({ id: 'CardParty' });

/**
 * `forNeed`: how well the offer meets the need; `forOffer`: how well the need suits the offer; `score`: both together.
 * `rankTier` 0: nobody's must is missed; 1: only a must of the offer; 2: a must of the need. Lower tiers stand first.
 */
export const matchCard = z
  .strictObject({
    need: cardParty,
    offer: cardParty,
    score: points,
    rankTier: z.int().min(0).max(2),
    forNeed: direction,
    forOffer: direction,
    lifts: z.array(lift),
  })
  .meta({ id: 'MatchCard' });
export type MatchCard = z.infer<typeof matchCard>;

/**
 * Why a listing does not stand where its score would put it: `new-listing` a little higher while it is new, `further-listing` a
 * little lower behind a better one of its organisation, `near-tie` by turns among nearly equal scores, `owner-cap` lower because
 * its organisation has enough near the top, `others-capped` higher because another has.
 */
export const PLACINGS = ['new-listing', 'further-listing', 'near-tie', 'owner-cap', 'others-capped'] as const;
export type Placing = (typeof PLACINGS)[number];

/**
 * What concerns one item's place in this list and not its card: `id` of the listing of the other side, why it stands where it
 * does, its near-duplicates of the same organisation, which are shown with it and not apart, and both as explanations.
 */
export const placement = z
  .strictObject({
    id: listingId,
    placing: z.enum(PLACINGS).optional(),
    similar: z.array(listingId),
    explanations: z.array(explanation).min(1),
  })
  .meta({ id: 'Placement' });
export type Placement = z.infer<typeof placement>;

/**
 * A page of a frozen ranking. `considered` counts the candidates judged; `degraded` names what was missing (e.g. vectors);
 * `placements` are there for items of which there is something to say; `dismissed` counts the counterparts that the listing's own
 * organisation has dismissed.
 */
export const matchPage = z
  .strictObject({
    items: z.array(matchCard),
    placements: z.array(placement).optional(),
    considered: z.int(),
    dismissed: z.int().min(1).optional(),
    degraded: z.array(z.string()),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'MatchPage' });
export type MatchPage = z.infer<typeof matchPage>;

/** The body of a preview: a need or an offer that need not be saved. */
export const previewRequest = z
  .strictObject({ need: listingContent.optional(), offer: listingContent.optional() })
  .refine(({ need, offer }) => (need === undefined) !== (offer === undefined), wrong('preview-one'))
  .meta({ id: 'PreviewRequest' });
export type PreviewRequest = z.infer<typeof previewRequest>;

/** What one requirement costs: candidates that miss no must with it, and without it. */
export const requirementCost = z
  .strictObject({ line: lineId, viable: z.int(), viableWithout: z.int(), topScoreWithout: points })
  .meta({ id: 'RequirementCost' });
export type RequirementCost = z.infer<typeof requirementCost>;

/**
 * Expected matches of an unsaved listing; of a need what is still to be said, and the requirement that costs most. Of an offer
 * both lists are empty, and its cards have no text relevance yet, for no search finds it before it is published.
 */
export const previewResult = z
  .strictObject({
    matches: matchPage,
    missingElements: z.array(z.enum(NEED_ELEMENTS)),
    costs: z.array(requirementCost),
    costliest: lineId.optional(),
  })
  .meta({ id: 'PreviewResult' });
export type PreviewResult = z.infer<typeof previewResult>;
