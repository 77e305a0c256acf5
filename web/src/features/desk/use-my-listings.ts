/** What one's organisations have posted, in every state. */
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';

interface ListingPage {
  readonly items: readonly ListingView[];
  readonly nextCursor?: string;
}

/** Pages of one organisation's listings, newest change first. */
export function useMyListings(organisationId: string) {
  return useInfiniteQuery({
    queryKey: ['mine', organisationId],
    queryFn: ({ pageParam, signal }) =>
      request<ListingPage>('/v1/me/listings', { query: { organisationId, limit: 50, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
