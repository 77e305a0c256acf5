/** Builders of questions to the index. */
import type { CandidateQuery } from '../../functions/ports/listing-search.ts';
import { type ListingQuery, listingQuery } from '../../shared/schemas/search.ts';
import { NOW } from '../helpers/builders.ts';

/** A query as it arrives over HTTP, defaults filled in. */
export const aQuery = (parameters: Partial<Record<keyof ListingQuery, unknown>> = {}): ListingQuery =>
  listingQuery.parse(parameters);

/** A need's question for solutions; give its text. */
export const aCandidateQuery = (overrides: Partial<CandidateQuery> = {}): CandidateQuery => ({
  visibility: 'public',
  kinds: ['solution'],
  text: {},
  clauses: [],
  codes: {},
  notIds: [],
  now: NOW,
  size: 200,
  ...overrides,
});
