/** The one search box: what is typed goes into the address a moment later. */
import { CloseButton, Input } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import type { ChosenValue } from './search-params.ts';
import type { Popup } from './suggestions.tsx';

const loadSuggestions = () => import('./suggestions.tsx').then((loaded) => ({ default: loaded.Suggestions }));
/** Without a connection there are none, and the search itself says so. */
const Suggestions = lazy(() => loadSuggestions().catch(() => ({ default: () => false as const })));
const TYPING_PAUSE_MS = 250;

interface Props {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onValue: (chosen: ChosenValue) => void;
  readonly onListing: (id: string) => void;
}

/** `/` anywhere on the page brings the cursor here (see shortcut-keys.tsx). */
export function SearchBox({ query, onChange, onValue, onListing }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(query);
  const [isTyping, setIsTyping] = useState(false);
  const [popup, setPopup] = useState<Popup>({ open: false });
  const box = useRef<HTMLInputElement>(null);
  const tell = useDebouncedCallback(onChange, TYPING_PAUSE_MS);
  // Back and forward change the address under the box; while one types, the box is ahead of it.
  useEffect(() => {
    if (document.activeElement !== box.current) setTyped(query);
  }, [query]);
  const take = (text: string) => {
    setIsTyping(true);
    setTyped(text);
    tell(text);
  };
  const takeValue = (chosen: ChosenValue) => {
    tell.cancel();
    setTyped('');
    onValue(chosen);
  };
  const notePopup = useCallback(
    (next: Popup) => setPopup((last) => (last.open === next.open && last.active === next.active ? last : next)),
    [],
  );
  const clear = () => {
    take('');
    box.current?.focus();
  };
  return (
    <search>
      <form
        style={{ position: 'relative', textAlign: 'start' }}
        onSubmit={(event) => {
          event.preventDefault();
          onChange(typed);
        }}
      >
        <Input
          ref={box}
          id="search-box"
          type="search"
          role="combobox"
          aria-expanded={popup.open}
          aria-controls={popup.open ? 'suggestions' : undefined}
          aria-activedescendant={popup.active}
          aria-autocomplete="list"
          size="lg"
          radius="md"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={typed}
          maxLength={10_000}
          autoComplete="off"
          onFocus={() => void loadSuggestions().catch(() => undefined)}
          onChange={(event) => take(event.currentTarget.value)}
          leftSection={<Search size={20} aria-hidden />}
          rightSectionPointerEvents="auto"
          rightSection={typed !== '' && <CloseButton aria-label={t('search.clear')} onClick={clear} />}
        />
        {isTyping && (
          <Suspense>
            <Suggestions box={box} typed={typed} onPopup={notePopup} onValue={takeValue} onListing={onListing} />
          </Suspense>
        )}
      </form>
    </search>
  );
}
