/** One step in the life of a listing: submit, pause, resume, close, delete. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';

export type Step = 'submit' | 'pause' | 'resume' | 'close';

/** Everything that shows listings is read again afterwards. */
export function useStep({ id, version }: Pick<ListingView, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) =>
      request<ListingView>(`/v1/listings/${id}/${step}`, {
        method: 'POST',
        version,
        ...(step === 'submit' && { json: {} }),
      }),
    onSettled: () =>
      Promise.all(['mine', 'listing', 'search'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
