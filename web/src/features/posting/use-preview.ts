/** What the listing being written would find, asked a moment after the last keystroke. */
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ListingContentInput } from '../../../../shared/schemas/listing/listing-content.ts';
import type { PreviewResult } from '../../../../shared/schemas/match.ts';
import { request } from '../../api/request.ts';
import { useRecommendations } from '../session/use-recommendations.ts';

const TYPING_PAUSE_MS = 700;

/** A form, what of it would be sent, and whether that is enough to look for matches. */
export interface Previewed<Form> {
  readonly form: Form;
  readonly contentOf: (form: Form) => ListingContentInput;
  readonly isPreviewable: (form: Form) => boolean;
}

/** The last preview stays while the next one is on its way; nothing is saved, nor asked for people who want no recommendations. */
export function usePreview<Form>({ form, contentOf, isPreviewable }: Previewed<Form>) {
  const [settled] = useDebouncedValue(form, TYPING_PAUSE_MS);
  const { wanted } = useRecommendations();
  const content = contentOf(settled);
  const json = content.kind === 'need' ? { need: content } : { offer: content };
  return useQuery({
    queryKey: ['preview', content],
    queryFn: ({ signal }) => request<PreviewResult>('/v1/matches/preview', { method: 'POST', json, signal }),
    enabled: wanted === true && isPreviewable(settled),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
