/** Whether this person wants matches and the like computed for them, and the switch. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Me } from '../../../../shared/schemas/me.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { request } from '../../api/request.ts';
import { useSession } from './session-store.ts';
import { useMe } from './use-me.ts';

const PATH = 'preferences.recommendations';

/** `wanted` is true for visitors, and undefined until the person's choice is known; `shown` runs ahead while it is being stored. */
export function useRecommendations() {
  const { status } = useSession();
  const me = useMe();
  const client = useQueryClient();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (recommendations: boolean) =>
      request<Me['preferences']>('/v1/me/preferences', { method: 'PUT', json: { recommendations } }),
    onSuccess: (preferences) => {
      client.setQueryData<Me>(['me'], (known) => known && { ...known, preferences });
      for (const key of ['matches', 'preview', 'similar']) client.removeQueries({ queryKey: [key] });
    },
  });
  const wanted = status === 'signed-in' ? me?.preferences.recommendations : true;
  return { wanted, shown: isPending ? variables : wanted, choose: mutate, isPending, error };
}

/** Whether the API refused because the person wants no recommendations; another tab may have switched them off. */
export const isSwitchedOff = (error: unknown): boolean =>
  error instanceof ProblemError && error.issues.some(({ path }) => path === PATH);
