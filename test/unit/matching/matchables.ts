/** Needs and offers as matching reads them, for the tests of matching. */

import type { AskOf } from '../../../shared/matching/facets/facet.ts';
import { FACETS } from '../../../shared/matching/facets/facets.ts';
import type { Fact, FactValues } from '../../../shared/matching/fact.ts';
import type { JudgeContext, Judgement } from '../../../shared/matching/judgement.ts';
import { OfferProfile } from '../../../shared/matching/offer-profile.ts';
import { judgeText } from '../../../shared/matching/text/judge-text.ts';
import { textQueryOf } from '../../../shared/matching/text/text-query.ts';
import type { FacetName } from '../../../shared/schemas/facet.ts';
import type { MatchableNeed, MatchableOffer } from '../../../shared/schemas/matchable.ts';
import type { OwnerView } from '../../../shared/schemas/organisation.ts';
import { aNeed, aSolution, NOW, newListingId, newOrganisationId } from '../../helpers/builders.ts';

/** The clock of these tests. */
export const CONTEXT: JudgeContext = { now: NOW };

/** A shown owner in Ningbo that makes bearings. */
export const anOwner = (overrides: Partial<Extract<OwnerView, { hidden: false }>> = {}): OwnerView => ({
  hidden: false,
  id: newOrganisationId(),
  name: { zh: '宁波华锐轴承有限公司' },
  type: 'sme',
  verified: true,
  region: '3302',
  industries: ['3451'],
  sizeBand: 'small',
  ...overrides,
});

type NeedOverrides = Parameters<typeof aNeed>[0];

export const aMatchableNeed = (content: NeedOverrides = {}, overrides: Partial<MatchableNeed> = {}): MatchableNeed => ({
  id: newListingId(),
  version: 3,
  publishedAt: NOW,
  owner: anOwner(),
  content: aNeed(content),
  ...overrides,
});

/** A need that asks nothing but what is given: no requirement, no field that implies one. */
export const aBareNeed = (content: NeedOverrides = {}, overrides: Partial<MatchableNeed> = {}): MatchableNeed =>
  aMatchableNeed(
    {
      scenarios: [],
      industries: [],
      regions: [],
      requirements: [],
      budget: undefined,
      deadline: undefined,
      site: undefined,
      ...content,
    },
    overrides,
  );

export const aMatchableOffer = (
  content: MatchableOffer['content'] = aSolution(),
  overrides: Partial<MatchableOffer> = {},
): MatchableOffer => ({ id: newListingId(), version: 3, publishedAt: NOW, owner: anOwner(), content, ...overrides });

/** A solution that states nothing but what is given. */
export const aBareSolution = (content: Parameters<typeof aSolution>[0] = {}): MatchableOffer['content'] =>
  aSolution({
    title: { zh: '供给' },
    summary: undefined,
    scenarios: [],
    industries: [],
    regions: [],
    capabilities: [],
    accepts: undefined,
    price: undefined,
    chargingModel: undefined,
    deliveryWeeks: undefined,
    protocols: [],
    networkModes: [],
    deploymentScopes: [],
    siteConditions: [],
    trl: undefined,
    securityLevel: undefined,
    ...content,
  });

const localized = (text: string) => (/\p{Script=Han}/u.test(text) ? { zh: text } : { en: text });

/** How an offer whose one capability says `offered` answers a requirement that says `asked`. */
export const answer = (asked: string, offered: string): Judgement =>
  judgeText(
    textQueryOf(localized(asked)),
    new OfferProfile(aBareSolution({ capabilities: [{ id: 'c', text: localized(offered) }] })),
  );

/** Judges by one facet; `values` are what the offer states. */
export function judgeBy<F extends FacetName>(
  ask: AskOf<F>,
  values: readonly FactValues[F][],
  context: JudgeContext = CONTEXT,
): Judgement {
  const facts = values.map((value, i): Fact<F> => ({ value, quotation: { text: String(i), field: `field.${i}` } }));
  return FACETS[ask.facet as F].judge(ask as never, facts as never, context);
}
