/** All listings of one's organisation, page by page. */
import type { ListingContent } from '../../../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';

/** As its own people see it: nothing is left out of the content. */
export type OwnListing = Omit<ListingView, 'content'> & { readonly content: ListingContent };

const AT_ONCE = 100;

/** In every state, newest change first. */
export async function ownListings(organisationId: string): Promise<OwnListing[]> {
  const all: OwnListing[] = [];
  let cursor: string | undefined;
  do {
    const page = await request<{ items: readonly OwnListing[]; nextCursor?: string }>('/v1/me/listings', {
      query: { organisationId, limit: AT_ONCE, cursor },
    });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
}
