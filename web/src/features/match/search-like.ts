/** The search that comes nearest to a listing's matches: by hand, with its filters chosen. */
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import type { SearchParams } from '../search/search-params.ts';

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Kinds of the other side, and the listing's scenarios, or its industries where it names none. */
export function searchLike({ kind, content }: Pick<ListingView, 'kind' | 'content'>): SearchParams {
  const kinds = kind === 'need' ? listOf(content.seeks) : ['need'];
  const [scenario, industry] = [listOf(content.scenarios), listOf(content.industries)];
  return {
    kind: kinds,
    ...(scenario.length > 0 ? { scenario } : industry.length > 0 && { industry }),
  };
}
