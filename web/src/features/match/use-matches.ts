/** The ranked cards of one's own listing, page after page of a frozen ranking. */
import { useInfiniteQuery } from '@tanstack/react-query';
import type { MarkState } from '../../../../shared/schemas/mark.ts';
import type { MatchPage } from '../../../../shared/schemas/match.ts';
import { request } from '../../api/request.ts';

const PAGE_SIZE = 10;

/** Pages so far: of all that are not dismissed, or of those with one mark. */
export const useMatches = (id: string, mark: MarkState | undefined) =>
  useInfiniteQuery({
    queryKey: ['matches', id, mark ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      request<MatchPage>(`/v1/listings/${id}/matches`, {
        query: { limit: PAGE_SIZE, cursor: pageParam, mark },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 60_000,
  });
