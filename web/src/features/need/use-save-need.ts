/** Saves a need at the server, and asks for its review. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';
import { contentOf, type NeedForm } from './need-form.ts';

/** `stored` is the need being edited; without it a new one is made for `organisationId`. */
export interface SaveNeed {
  readonly form: NeedForm;
  readonly organisationId: string;
  readonly stored?: Pick<ListingView, 'id' | 'version' | 'status'>;
  readonly submit: boolean;
  readonly acknowledgeLeaks: boolean;
  /** Takes the place of what somebody else saved meanwhile. */
  readonly overwrite?: boolean;
}

async function save({
  form,
  organisationId,
  submit,
  acknowledgeLeaks,
  overwrite,
  ...rest
}: SaveNeed): Promise<ListingView> {
  const content = contentOf(form);
  const stored = rest.stored && overwrite ? await request<ListingView>(`/v1/listings/${rest.stored.id}`) : rest.stored;
  const saved = stored
    ? await request<ListingView>(`/v1/listings/${stored.id}`, {
        method: 'PUT',
        version: stored.version,
        json: { content, acknowledgeLeaks },
      })
    : await request<ListingView>('/v1/listings', { method: 'POST', json: { organisationId, content } });
  // An edit of a published need goes to review by itself.
  const waits = saved.status === 'draft' || saved.status === 'rejected';
  if (!submit || !waits) return saved;
  return request<ListingView>(`/v1/listings/${saved.id}/submit`, {
    method: 'POST',
    version: saved.version,
    json: { acknowledgeLeaks },
  });
}

/** Everything that shows listings is read again afterwards. */
export function useSaveNeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSettled: () =>
      Promise.all(['mine', 'listing', 'matches', 'search'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
