/** What one's organisation has decided about the matches of its listing. */
import { useQuery } from '@tanstack/react-query';
import type { MarkList, MarkView } from '../../../../shared/schemas/mark.ts';
import { request } from '../../api/request.ts';

/** Of one listing. */
export const marksKey = (id: string) => ['marks', id] as const;

/** By the other listing's id; undefined until they are there. Others than the organisation's people have none to ask for. */
export function useMarks(id: string, isMine: boolean) {
  const { data, error } = useQuery({
    queryKey: marksKey(id),
    queryFn: ({ signal }) => request<MarkList>(`/v1/listings/${id}/marks`, { signal }),
    enabled: isMine,
    select: ({ items }): ReadonlyMap<string, MarkView> => new Map(items.map((mark) => [mark.otherId, mark])),
  });
  return { marks: data ?? NONE, error };
}

const NONE: ReadonlyMap<string, MarkView> = new Map();
