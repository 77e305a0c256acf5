/** Saves a listing at the server, and asks for its review. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListingContentInput } from '../../../../shared/schemas/listing/listing-content.ts';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';

/** The listing being edited, as it was read. */
export type StoredListing = Pick<ListingView, 'id' | 'version' | 'status'>;

/** Without `stored` a new one is made for `organisationId`. */
export interface SaveListing {
  readonly content: ListingContentInput;
  readonly organisationId: string;
  readonly stored?: StoredListing;
  readonly submit: boolean;
  readonly acknowledgeLeaks: boolean;
  /** Takes the place of what somebody else saved meanwhile. */
  readonly overwrite?: boolean;
}

async function save({ content, organisationId, submit, acknowledgeLeaks, overwrite, ...rest }: SaveListing) {
  const stored = rest.stored && overwrite ? await request<ListingView>(`/v1/listings/${rest.stored.id}`) : rest.stored;
  const saved = stored
    ? await request<ListingView>(`/v1/listings/${stored.id}`, {
        method: 'PUT',
        version: stored.version,
        json: { content, acknowledgeLeaks },
      })
    : await request<ListingView>('/v1/listings', { method: 'POST', json: { organisationId, content } });
  // An edit of a published listing goes to review by itself.
  const waits = saved.status === 'draft' || saved.status === 'rejected';
  if (!submit || !waits) return saved;
  return request<ListingView>(`/v1/listings/${saved.id}/submit`, {
    method: 'POST',
    version: saved.version,
    json: { acknowledgeLeaks },
  });
}

/** Everything that shows listings is read again afterwards. */
export function useSaveListing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSettled: () =>
      Promise.all(['mine', 'listing', 'matches', 'search'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
