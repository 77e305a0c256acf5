/** Shortlists, dismisses and takes back at once; what the API refuses is put back and said. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { MarkContent, MarkList, MarkView } from '../../../../shared/schemas/mark.ts';
import { request } from '../../api/request.ts';
import { marksKey } from './use-marks.ts';

/** Without `content` the mark is taken back. */
export interface Decision {
  readonly otherId: string;
  readonly content?: MarkContent | undefined;
}

const withMark = (list: MarkList | undefined, otherId: string, mark: MarkView | undefined): MarkList => ({
  items: [...(mark ? [mark] : []), ...(list?.items ?? []).filter((one) => one.otherId !== otherId)],
});

/** One decision after the other, each based on the version that the one before has left. */
export function useMarking(id: string, onRefused: (error: unknown) => void): (decision: Decision) => void {
  const client = useQueryClient();
  const key = marksKey(id);
  const versions = useRef(new Map<string, number>());
  const shown = (otherId: string) => client.getQueryData<MarkList>(key)?.items.find((mark) => mark.otherId === otherId);
  const show = (otherId: string, mark: MarkView | undefined) =>
    client.setQueryData<MarkList>(key, (list) => withMark(list, otherId, mark));
  const { mutate } = useMutation({
    mutationKey: key,
    scope: { id: key.join(' ') },
    mutationFn: ({ otherId, content }: Decision) => {
      const version = versions.current.get(otherId) ?? 0;
      return request<MarkView | undefined>(`/v1/listings/${id}/marks/${otherId}`, {
        ...(content ? { method: 'PUT', json: content } : { method: 'DELETE' }),
        ...(version > 0 && { version }),
      });
    },
    onMutate: async ({ otherId, content }) => {
      await client.cancelQueries({ queryKey: key });
      const before = shown(otherId);
      const version = versions.current.get(otherId) ?? before?.version ?? 0;
      versions.current.set(otherId, version);
      show(otherId, content && { otherId, version, content, updatedAt: new Date().toISOString() });
      return before;
    },
    onSuccess: (stored, { otherId }) => {
      const version = stored?.version ?? 0;
      versions.current.set(otherId, version);
      const now = shown(otherId);
      if (now) show(otherId, { ...now, version });
    },
    onError: (error, { otherId }, before) => {
      show(otherId, before);
      onRefused(error);
    },
    onSettled: async () => {
      // What is shown leaves out what is marked by itself; other lists are asked for again when they are opened.
      await client.invalidateQueries({ queryKey: ['matches', id], refetchType: 'none' });
      if (client.isMutating({ mutationKey: key }) > 1) return;
      versions.current.clear();
      await client.invalidateQueries({ queryKey: key });
    },
  });
  return mutate;
}
