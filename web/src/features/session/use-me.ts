/** The signed-in person, as the API knows them. */
import { useQuery } from '@tanstack/react-query';
import type { Me } from '../../../../shared/schemas/me.ts';
import { request } from '../../api/request.ts';
import { useSession } from './session-store.ts';

/** Undefined for visitors and until the answer is there. */
export function useMe(): Me | undefined {
  const { status } = useSession();
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => request<Me>('/v1/me', { signal }),
    enabled: status === 'signed-in',
    staleTime: 60_000,
  });
  return status === 'signed-in' ? data : undefined;
}
