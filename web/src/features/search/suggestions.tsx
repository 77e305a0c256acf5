/** What one may mean while one types: values to filter by, and listings by title, under the search box. */
import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useState } from 'react';
import type { SuggestResult } from '../../../../shared/schemas/search.ts';
import { request } from '../../api/request.ts';
import { useWords } from '../../i18n/words.tsx';
import { KindBadge } from '../../ui/kind-badge.tsx';
import { Localized } from '../../ui/localized.tsx';
import { SHOWN_FACETS } from './facets.ts';
import type { ChosenValue } from './search-params.ts';

const TYPING_PAUSE_MS = 150;
const LONGEST = 100;
const SHOWN = 5;

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

type Option = { readonly key: string } & (
  | { readonly value: ChosenValue; readonly code: SuggestResult['codes'][number] }
  | { readonly listing: SuggestResult['listings'][number] }
);

/** Codes of lists that are facets of the search come first. */
function optionsOf({ codes, listings }: SuggestResult): Option[] {
  const values = codes.flatMap((code): Option[] => {
    const shown = SHOWN_FACETS.find(({ taxonomy }) => taxonomy === code.taxonomy);
    const value = shown && { facet: shown.facet, value: code.code };
    return value ? [{ key: `${code.taxonomy}-${code.code}`, value, code }] : [];
  });
  return [...values.slice(0, SHOWN), ...listings.slice(0, SHOWN).map((listing) => ({ key: listing.id, listing }))];
}

/** The focus stays in the box; arrows move, Enter takes, Escape closes (WAI-ARIA combobox with a list). */
export function Suggestions({ box, typed, onPopup, onValue, onListing }: Props) {
  const [settled] = useDebouncedValue(typed.trim().slice(0, LONGEST), TYPING_PAUSE_MS);
  const [wanted, setWanted] = useState(true);
  // By its name: the list may change under the reader, who means what stood there.
  const [marked, setMarked] = useState<string>();
  const { data } = useQuery({
    queryKey: ['suggest', settled],
    queryFn: ({ signal }) => request<SuggestResult>('/v1/suggest', { query: { q: settled }, signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const options = data && settled !== '' ? optionsOf(data) : [];
  const open = wanted && options.length > 0;
  const active = options.findIndex(({ key }) => key === marked);
  const take = (option: Option) => {
    setWanted(false);
    if ('value' in option) onValue(option.value);
    else onListing(option.listing.id);
  };
  useEffect(() => onPopup({ open, active: open ? options[active]?.key : undefined }));
  useEffect(() => {
    const input = box.current;
    const onKey = (event: KeyboardEvent) => {
      const moves = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const chosen = options[active];
      if (event.isComposing) return;
      if (moves !== undefined && options.length > 0) {
        setWanted(true);
        setMarked(options[nextIndex(active, moves, options.length)]!.key);
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
  return open && <OptionList options={options} active={active} take={take} />;
}

/** Round and round; from nowhere to the first or the last. */
const nextIndex = (at: number, by: number, length: number): number =>
  at < 0 && by < 0 ? length - 1 : (at + by + length) % length;

interface ListProps {
  readonly options: readonly Option[];
  readonly active: number;
  readonly take: (option: Option) => void;
}

function OptionList({ options, active, take }: ListProps) {
  const { t, language } = useWords();
  return (
    <div id="suggestions" role="listbox" aria-label={t('suggest.label')} className="suggestions surface">
      {options.map((option, i) => (
        <div
          key={option.key}
          id={option.key}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          className="suggestion"
          // Before the box loses the focus, which would close the list under the pointer.
          onPointerDown={(event) => {
            event.preventDefault();
            take(option);
          }}
        >
          {'code' in option ? (
            <>
              <Text span fz="xs" c="dimmed" className="suggestion-kind">
                {t(SHOWN_FACETS.find(({ facet }) => facet === option.value.facet)!.heading)}
              </Text>
              <span>{language === 'zh' ? option.code.zh : (option.code.en ?? option.code.zh)}</span>
            </>
          ) : (
            <>
              <span className="suggestion-kind">
                <KindBadge kind={option.listing.kind} />
              </span>
              <Localized text={option.listing.title} />
            </>
          )}
        </div>
      ))}
    </div>
  );
}
