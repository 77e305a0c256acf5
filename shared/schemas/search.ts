/** Searching listings: the query string, the answer, its facets; and suggestions while typing. */
import { z } from 'zod';
import { listingId } from '../ids.ts';
import { certificates } from '../taxonomy/certificates.ts';
import { industries } from '../taxonomy/industries.ts';
import { licenceModes } from '../taxonomy/licence-modes.ts';
import { protocols } from '../taxonomy/protocols.ts';
import { regions } from '../taxonomy/regions.ts';
import { scenarios } from '../taxonomy/scenarios.ts';
import { skills } from '../taxonomy/skills.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { code } from './code.ts';
import { listingKind } from './listing/listing-content.ts';
import { localizedText } from './localized-text.ts';
import { ownerView } from './organisation.ts';
import { pageQuery } from './page.ts';
import { SEARCH_SORTS } from './search-facets.ts';

/** A repeatable query parameter: `?kind=a&kind=b`. */
const repeated = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(50));
const repeatedCodes = (taxonomy: Taxonomy) => repeated(code(taxonomy));

/** Text and filters; values of one facet are alternatives, facets add up. Budgets in fen: offers that start at or below it. */
export const listingQuery = pageQuery.extend({
  q: z.string().trim().max(10_000).default(''),
  kind: repeated(listingKind),
  scenario: repeatedCodes(scenarios),
  industry: repeatedCodes(industries),
  region: repeatedCodes(regions),
  protocol: repeatedCodes(protocols),
  licenceMode: repeatedCodes(licenceModes),
  certificate: repeatedCodes(certificates),
  skill: repeatedCodes(skills),
  trl: repeated(z.coerce.number().int().min(1).max(9)),
  securityLevel: repeated(z.coerce.number().int().min(1).max(3)),
  budgetMaxFen: z.coerce.number().int().min(0).optional(),
  organisationId: z.string().max(40).optional(),
  sort: z.enum(SEARCH_SORTS).default('relevance'),
});
export type ListingQuery = z.infer<typeof listingQuery>;

/** One found listing, as the index may show it; `highlights` are fragments with <em> round what matched, text escaped. */
export const searchHit = z
  .strictObject({
    id: listingId,
    kind: listingKind,
    version: z.int(),
    title: localizedText(160),
    summary: localizedText(600).optional(),
    owner: ownerView,
    scenarios: z.array(z.string()),
    industries: z.array(z.string()),
    regions: z.array(z.string()),
    publishedAt: z.string(),
    expiresAt: z.string().optional(),
    highlights: z.array(z.string()),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHit>;

const facetCount = z.strictObject({ value: z.string(), count: z.int() });
/** Hits, exact total, counts of each facet (its own filter left out, so alternatives stay visible). */
export const searchResult = z
  .strictObject({
    items: z.array(searchHit),
    total: z.int(),
    facets: z.record(z.string(), z.array(facetCount)),
    degraded: z.array(z.string()),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof searchResult>;

/** What someone types, and in which kinds to look. */
export const suggestQuery = z.object({ q: z.string().trim().min(1).max(100), kind: repeated(listingKind) });
/** Suggestions: listings by title and codes by name, for the typed prefix. */
export const suggestResult = z
  .strictObject({
    listings: z.array(z.strictObject({ id: listingId, kind: listingKind, title: localizedText(160) })),
    codes: z.array(
      z.strictObject({ taxonomy: z.string(), code: z.string(), zh: z.string(), en: z.string().optional() }),
    ),
  })
  .meta({ id: 'SuggestResult' });
export type SuggestResult = z.infer<typeof suggestResult>;
