import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VISIBILITY_CLASSES } from '../../functions/ports/listing-index.ts';
import {
  LISTING_KINDS,
  type ListingContent,
  type ListingKind,
  listingContent,
} from '../../shared/schemas/listing/listing-content.ts';
import { TIERS, type Tier } from '../../shared/schemas/tier.ts';
import { aContentOf, aListing, anOrganisation } from '../helpers/builders.ts';
import { Projection } from './projection.ts';

const MAY_HOLD: Record<(typeof VISIBILITY_CLASSES)[number], readonly Tier[]> = {
  public: ['public'],
  member: ['public', 'member'],
};

let at: Projection;
const canaries: { word: string; tier: Tier }[] = [];

/** A word that stands nowhere else, in letters the analysis keeps in one piece. */
function canary(tier: Tier): string {
  const word = `kanari${tier}${String(canaries.length).padStart(4, '0')}`;
  canaries.push({ word, tier });
  return word;
}
const said = (tier: Tier) => ({ zh: `机密 ${canary(tier)}`, en: `secret ${canary(tier)}` });

const evidenceAt = (tier: Tier) => ({ kind: 'case', title: said(tier), reference: canary(tier), tier });

/** The texts of one kind only. */
const OWN_TEXTS: Record<ListingKind, (tier: Tier) => object> = {
  need: (tier) => ({
    elements: { material: said(tier), method: said(tier), efficacy: said(tier) },
    site: { constraints: said(tier) },
  }),
  solution: (tier) => ({ referenceCases: [{ title: said(tier), client: said(tier), result: said(tier) }] }),
  transfer: (tier) => ({
    rights: [{ number: canary(tier), title: said(tier), legalStatus: 'granted' }],
    coOwners: [said(tier)],
    fundSource: said(tier),
  }),
  talent: (tier) => ({ looksFor: said(tier) }),
  finance: (tier) => ({ eligibility: said(tier) }),
  policy: (tier) => ({
    eligibility: said(tier),
    source: { title: said(tier), number: canary(tier), issuer: said(tier) },
  }),
  program: () => ({}),
  service: () => ({}),
};

/** Lines and evidence have tiers of their own: one line is confidential, of the other only its evidence. */
const linesOf = (kind: ListingKind, tier: Tier) =>
  kind === 'need'
    ? { requirements: [{ id: 'r', text: said(tier), importance: 'should', tier }] }
    : {
        capabilities: [
          { id: 'c', text: said(tier), tier },
          { id: 'd', text: said('public'), evidence: [evidenceAt(tier)] },
        ],
      };

/** A canary in every text that can be given a tier, at this one. */
function confidential(content: ListingContent, tier: Tier): ListingContent {
  const fields = {
    summary: said(tier),
    description: said(tier),
    terms: [canary(tier)],
    ...OWN_TEXTS[content.kind](tier),
  };
  const tiers = Object.fromEntries(Object.keys(fields).map((field) => [field, tier]));
  const lines = linesOf(content.kind, tier);
  return listingContent.parse({ ...content, ...lines, ...fields, evidence: [evidenceAt(tier)], tiers });
}

beforeAll(async () => {
  at = await Projection.start();
  const owner = await at.create(anOrganisation());
  for (const kind of LISTING_KINDS)
    for (const tier of TIERS) {
      const content = confidential(aContentOf(kind), tier);
      await at.write(aListing({ organisationId: owner.id, status: 'published', content }));
    }
  await at.write(
    aListing({
      organisationId: owner.id,
      status: 'published',
      content: listingContent.parse({ ...aContentOf('solution'), title: said('member'), tiers: { title: 'member' } }),
    }),
  );
  expect(await at.project(await at.records())).toEqual({ batchItemFailures: [] });
  expect(at.problems).toEqual([]);
  await at.refresh();
});
afterAll(() => at.drop());

describe.each(VISIBILITY_CLASSES)('the %s index', (visibility) => {
  const naming = (words: readonly string[], fields: readonly string[]) => ({
    multi_match: { query: words.join(' '), fields, lenient: true },
  });

  it('finds each word its class may read', async () => {
    const readable = canaries.filter(({ tier }) => MAY_HOLD[visibility].includes(tier));
    const queries = readable.flatMap(({ word }) => [
      {},
      { size: 1, _source: false, query: naming([word], ['*.zh', '*.en', 'terms']) },
    ]);
    const path = `/${at.prefix}-${visibility}/_msearch`;
    const { body } = await at.client.transport.request({ method: 'POST', path, bulkBody: queries });
    const hits = (body as { responses: { hits: { hits: unknown[] } }[] }).responses;
    const lost = readable.filter((_, i) => hits[i]?.hits.hits.length === 0);
    expect(readable.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it('finds none of the words its class may not read', async () => {
    const secret = canaries.filter(({ tier }) => !MAY_HOLD[visibility].includes(tier)).map(({ word }) => word);
    expect(secret.length).toBeGreaterThan(100);
    for (let i = 0; i < secret.length; i += 20)
      expect(await at.search(visibility, naming(secret.slice(i, i + 20), ['*']))).toEqual([]);
  });

  it('stores none of them, in the source or in stored fields', async () => {
    const answer = await at.client.transport.request({
      method: 'POST',
      path: `/${at.prefix}-${visibility}/_search`,
      body: { size: 1_000, query: { match_all: {} }, stored_fields: ['*'], _source: true },
    });
    const raw = JSON.stringify(answer.body);
    const present = (tiers: readonly Tier[]) =>
      canaries.filter(({ word, tier }) => tiers.includes(tier) && raw.includes(word)).length;
    expect(present(TIERS.filter((tier) => !MAY_HOLD[visibility].includes(tier)))).toBe(0);
    expect(present(MAY_HOLD[visibility])).toBeGreaterThan(100);
  });
});
