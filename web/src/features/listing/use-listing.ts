/** One listing as the reader sees it. */
import { useQuery } from '@tanstack/react-query';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';
import { useSession } from '../session/session-store.ts';

/** Read again after signing in, when more of it may be seen. */
export function useListing(id: string) {
  const { status } = useSession();
  return useQuery({
    queryKey: ['listing', id, status],
    queryFn: ({ signal }) => request<ListingView>(`/v1/listings/${encodeURIComponent(id)}`, { signal }),
  });
}
