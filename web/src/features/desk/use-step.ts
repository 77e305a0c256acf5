/** One step in the life of a listing: shown at once, taken back where it fails, with an undo where there is a way back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ListingView } from '../../../../shared/schemas/listing/listing-view.ts';
import { request } from '../../api/request.ts';
import { useWords } from '../../i18n/words.tsx';
import { inReadersLanguage } from '../../ui/localized.tsx';
import { notice } from '../../ui/notice.ts';
import { textOf } from '../listing/listing-texts.ts';
import { replaceMine } from './use-my-listings.ts';

export type Step = 'submit' | 'pause' | 'resume' | 'close' | 'delete';

/** The state each step leads to; the way back of those that have one. */
const LEADS_TO = {
  submit: 'in-review',
  pause: 'paused',
  resume: 'published',
  close: 'closed',
  delete: 'deleted',
} as const;
const BACK: Readonly<Partial<Record<Step, Step>>> = { pause: 'resume', resume: 'pause' };

interface Taken {
  readonly view: ListingView;
  readonly step: Step;
}

/** What the listing is then; undefined where it is gone. */
const take = ({ view: { id, version }, step }: Taken): Promise<ListingView | undefined> =>
  step === 'delete'
    ? request<undefined>(`/v1/listings/${id}`, { method: 'DELETE', version })
    : request<ListingView>(`/v1/listings/${id}/${step}`, {
        method: 'POST',
        version,
        ...(step === 'submit' && { json: {} }),
      });

/** Where the focus was on a button that is gone, it goes to the listing it belonged to. */
function keepFocus(id: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-listing="${id}"] [data-list-item]`)?.focus({ preventScroll: true });
  });
}

/** What rows are given: one for all, for a row moves to another place with its state. */
export type Steps = ReturnType<typeof useStep>;

/** Steps of the listings of one organisation. What else shows listings is read again afterwards, the desk is not. */
export function useStep(organisationId: string) {
  const client = useQueryClient();
  const { t, language } = useWords();
  const put = (id: string, change: (before: ListingView) => ListingView | undefined) =>
    replaceMine(client, organisationId, id, change);
  const mutation = useMutation({
    mutationFn: take,
    onMutate: ({ view, step }) => {
      if (step !== 'delete') put(view.id, (before) => ({ ...before, status: LEADS_TO[step] }));
      keepFocus(view.id);
    },
    onError: (_error, { view }) => put(view.id, () => view),
    onSuccess: (stored, { view, step }) => {
      put(view.id, () => stored);
      const title = inReadersLanguage(textOf(view.content.title), language).text;
      const back = BACK[step];
      notice(
        t(`desk.${step}-done`, { title }),
        stored && back
          ? { undo: { label: t('action.undo'), run: () => mutation.mutate({ view: stored, step: back }) } }
          : {},
      );
    },
    onSettled: () => Promise.all(['listing', 'search'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  return mutation;
}
