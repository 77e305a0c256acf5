/** What one's organisations have posted, in every state; kept as it is when one of them changes. */
import { type InfiniteData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';

interface ListingPage {
  readonly items: readonly ListingView[];
  readonly nextCursor?: string;
}
type Listings = InfiniteData<ListingPage, string | undefined>;

const PAGE = 100;
/** So many pages are read again without being asked; of a longer list every page would be a request. */
const PAGES_READ_AGAIN = 3;

const keyOf = (organisationId: string) => ['mine', organisationId];

/** Pages of one organisation's listings, newest change first. */
export function useMyListings(organisationId: string) {
  return useInfiniteQuery({
    queryKey: keyOf(organisationId),
    queryFn: ({ pageParam, signal }) =>
      request<ListingPage>('/v1/me/listings', { query: { organisationId, limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchOnMount: ({ state }) => state.isInvalidated || (state.data?.pages.length ?? 0) <= PAGES_READ_AGAIN,
  });
}

/** Puts another state of a listing in its place, or takes it out; the list stays where it is. */
export function replaceMine(
  client: QueryClient,
  organisationId: string,
  id: string,
  change: (before: ListingView) => ListingView | undefined,
): void {
  client.setQueryData<Listings>(
    keyOf(organisationId),
    (known) =>
      known && {
        ...known,
        pages: known.pages.map((page) =>
          page.items.some((one) => one.id === id)
            ? { ...page, items: page.items.flatMap((one) => (one.id === id ? (change(one) ?? []) : one)) }
            : page,
        ),
      },
  );
}
