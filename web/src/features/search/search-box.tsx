/** The one search box: what is typed goes into the address a moment later. */
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';

const TYPING_PAUSE_MS = 250;

interface Props {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** `/` anywhere on the page brings the cursor here (see shortcuts.ts). */
export function SearchBox({ query, onChange }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(query);
  const box = useRef<HTMLInputElement>(null);
  const tell = useDebouncedCallback(onChange, TYPING_PAUSE_MS);
  // Back and forward change the address under the box; while one types, the box is ahead of it.
  useEffect(() => {
    if (document.activeElement !== box.current) setTyped(query);
  }, [query]);
  const take = (text: string) => {
    setTyped(text);
    tell(text);
  };
  const clear = () => {
    take('');
    box.current?.focus();
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChange(typed);
        }}
      >
        <TextInput
          ref={box}
          id="search-box"
          type="search"
          size="lg"
          radius="md"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={typed}
          maxLength={10_000}
          autoComplete="off"
          onChange={(event) => take(event.currentTarget.value)}
          leftSection={<Search size={20} aria-hidden />}
          rightSection={typed !== '' && <CloseButton aria-label={t('search.clear')} onClick={clear} />}
        />
      </form>
    </search>
  );
}
