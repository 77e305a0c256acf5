/** The most one would pay, typed in ten thousand yuan (Chinese) or in yuan (English). */
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { FEN_IN_WAN, FEN_IN_YUAN, fenTyped } from '../../ui/typed-amount.ts';
import type { SearchParams } from './search-params.ts';

const FEN_IN = { zh: FEN_IN_WAN, en: FEN_IN_YUAN } as const;
const TYPING_PAUSE_MS = 400;

interface Props {
  readonly params: SearchParams;
  readonly onChange: (params: SearchParams) => void;
}

/** Offers that start at or below it. */
export function BudgetFilter({ params, onChange }: Props) {
  const { t, language } = useWords();
  const unit = FEN_IN[language];
  const inAddress = params.budgetMaxFen === undefined ? '' : String(Number(params.budgetMaxFen) / unit);
  const [typed, setTyped] = useState(inAddress);
  useEffect(() => setTyped(inAddress), [inAddress]);
  const tell = useDebouncedCallback((text: string) => {
    const { budgetMaxFen: _, ...rest } = params;
    const fen = fenTyped(text, unit);
    onChange(fen === undefined ? rest : { ...rest, budgetMaxFen: String(fen) });
  }, TYPING_PAUSE_MS);
  return (
    <TextInput
      label={t('facet.budget')}
      size="xs"
      inputMode="decimal"
      placeholder={t('facet.budget-placeholder')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
    />
  );
}
