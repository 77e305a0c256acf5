/** What the need being written would find, asked a moment after the last keystroke. */
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PreviewResult } from '../../../../shared/schemas/match.ts';
import { request } from '../../api/request.ts';
import { useRecommendations } from '../session/use-recommendations.ts';
import { contentOf, isPreviewable, type NeedForm } from './need-form.ts';

const TYPING_PAUSE_MS = 700;

/** The last preview stays while the next one is on its way; nothing is saved, nor asked for people who want no recommendations. */
export function usePreview(form: NeedForm) {
  const [settled] = useDebouncedValue(form, TYPING_PAUSE_MS);
  const { wanted } = useRecommendations();
  const need = contentOf(settled);
  return useQuery({
    queryKey: ['preview', need],
    queryFn: ({ signal }) => request<PreviewResult>('/v1/matches/preview', { method: 'POST', json: { need }, signal }),
    enabled: wanted === true && isPreviewable(settled),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
