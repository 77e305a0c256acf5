/** Asks the API for listings, page after page; the old ones stay until the new ones are there. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { SearchResult } from '../../../../shared/schemas/search.ts';
import { request } from '../../api/request.ts';
import { useSession } from '../session/session-store.ts';
import type { SearchParams } from './search-params.ts';

const PAGE_SIZE = 20;

/** Pages so far; members find more than visitors, so who asks is part of the question. */
export function useSearch(params: SearchParams) {
  const { status } = useSession();
  return useInfiniteQuery({
    queryKey: ['search', status, params],
    queryFn: ({ pageParam, signal }) =>
      request<SearchResult>('/v1/listings', { query: { ...params, limit: PAGE_SIZE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}
