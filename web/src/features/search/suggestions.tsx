/** What one may mean while one types: values to filter by, and listings by title, under the search box. */
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useState } from 'react';
import type { SuggestResult } from '../../../../shared/schemas/search.ts';
import { request } from '../../api/request.ts';
import type { ChosenValue } from './search-params.ts';
import { nextPlace, type Suggestion, suggestionGroups } from './suggestion-groups.ts';
import { SuggestionList } from './suggestion-list.tsx';

const TYPING_PAUSE_MS = 150;
const LONGEST = 100;
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the box says of the list to assistive technology. */
export interface Popup {
  readonly open: boolean;
  readonly active?: string | undefined;
}

interface Props {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onPopup: (popup: Popup) => void;
  readonly onValue: (chosen: ChosenValue) => void;
  readonly onListing: (id: string) => void;
}

/** The focus stays in the box; arrows move, Enter takes, Escape closes (WAI-ARIA combobox with a list). */
export function Suggestions({ box, typed, onPopup, onValue, onListing }: Props) {
  const [settled] = useDebouncedValue(typed.trim().slice(0, LONGEST), TYPING_PAUSE_MS);
  // Their code may come after the reader has gone on.
  const [wanted, setWanted] = useState(() => document.activeElement === box.current);
  // By its name: the list may change under the reader, who means what stood there.
  const [marked, setMarked] = useState<string>();
  const { data } = useQuery({
    queryKey: ['suggest', settled],
    queryFn: ({ signal }) => request<SuggestResult>('/v1/suggest', { query: { q: settled }, signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const groups = data && settled !== '' ? suggestionGroups(data) : [];
  const options = groups.flatMap((group) => group.options);
  const open = wanted && options.length > 0;
  const active = options.findIndex(({ key }) => key === marked);
  const take = (option: Suggestion) => {
    setWanted(false);
    if ('value' in option) onValue(option.value);
    else onListing(option.listing.id);
  };
  useEffect(() => onPopup({ open, active: open ? options[active]?.key : undefined }));
  useEffect(() => {
    const input = box.current;
    const onKey = (event: KeyboardEvent) => {
      const moves = STEPS[event.key];
      const chosen = options[active];
      if (event.isComposing) return;
      if (moves !== undefined && options.length > 0) {
        setWanted(true);
        setMarked(options[nextPlace(active, moves, options.length)]!.key);
      } else if (event.key === 'Enter' && open && chosen) take(chosen);
      else if (event.key === 'Escape' && open) setWanted(false);
      else {
        if (event.key === 'Enter') setWanted(false);
        return;
      }
      event.preventDefault();
    };
    const onInput = () => {
      setWanted(true);
      setMarked(undefined);
    };
    const onBlur = () => setWanted(false);
    input?.addEventListener('keydown', onKey);
    input?.addEventListener('input', onInput);
    input?.addEventListener('blur', onBlur);
    return () => {
      input?.removeEventListener('keydown', onKey);
      input?.removeEventListener('input', onInput);
      input?.removeEventListener('blur', onBlur);
    };
  });
  return open && <SuggestionList groups={groups} active={options[active]?.key} typed={settled} take={take} />;
}
